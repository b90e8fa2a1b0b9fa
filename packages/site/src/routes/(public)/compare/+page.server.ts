import { brand } from 'virtual:brand';
import { systemClock } from '@smart/calendar/clock';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The month of today: what is asked when the address names none. */
export const load: PageServerLoad = ({ locals }) => {
  if (brand.kind !== 'network') error(404, 'no such page');
  return { month: (locals.today ?? systemClock().today()).slice(0, 7) };
};
