import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import { requireViewer } from '../../server/session.ts';
import { isStaff } from '../../server/viewer.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
  if (brand.kind !== 'office') error(404, 'no such page');
  if (event.locals.sessionUnknown) error(503, { message: event.locals.requestId });
  const viewer = requireViewer(event);
  return { name: viewer.name, staff: isStaff(viewer) };
};
