import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  today: locals.today,
  viewer: locals.viewer,
  sessionUnknown: locals.sessionUnknown,
  example: locals.example,
});
