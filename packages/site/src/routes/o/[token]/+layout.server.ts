import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  if (brand.kind !== 'office') error(404, 'no such page');
};
