import { error } from '@sveltejs/kit';
import { contentPage } from '../../../server/content.ts';
import type { PageServerLoad } from './$types';

/** Pages that an office wrote in Markdown. */
export const load: PageServerLoad = ({ params, locals }) => {
  const content = contentPage(locals.language, params.page);
  if (!content || params.page === 'home') error(404, 'no such page');
  return { content };
};
