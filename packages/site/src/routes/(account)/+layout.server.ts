import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Accounts live at the network; an office's site has none of these pages. */
export const load: LayoutServerLoad = () => {
  if (brand.kind !== 'network') error(404, 'no such page');
};
