import { z } from 'zod';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  search: z.string().trim().max(100).catch(''),
  state: z.enum(['unchecked', 'checked', 'blocked']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const { search, state, page } = asked;
  const query = { search, page, ...(state ? { state } : {}) };
  return { asked, clients: await read(event, coop(event).clients.list.query(query)) };
};
