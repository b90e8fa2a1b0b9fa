import { z } from 'zod';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  state: z.enum(['submitted', 'approved', 'returned', 'withdrawn']).catch('submitted'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  return { asked, expenses: await read(event, coop(event).expenses.list.query(asked)) };
};
