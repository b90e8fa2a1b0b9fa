import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

/** The office's own part: what it keeps, and the legal values it confirmed. The law is the page's. */
export const load: PageServerLoad = async (event) => {
  if (brand.kind !== 'office') error(404, 'no such page');
  const office = await read(event, coop(event).engagements.simulatorHouse.query({}));
  return { office };
};
