import { z } from 'zod';
import { ORDER_STATES } from '../../../../parts/order.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  search: z.string().trim().max(100).catch(''),
  state: z.enum(ORDER_STATES).optional().catch(undefined),
  mine: z.literal('on').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const { search, state, mine, page } = asked;
  const query = { search, mine: mine === 'on', page, ...(state ? { state } : {}) };
  return { asked, orders: await read(event, coop(event).orders.list.query(query)) };
};
