import { z } from 'zod';
import { INVOICE_STATES } from '../../../../parts/invoice.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  search: z.string().trim().max(100).catch(''),
  state: z.enum(INVOICE_STATES).optional().catch(undefined),
  order: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const { search, page, state, order } = asked;
  const query = { search, page, ...(state ? { state } : {}), ...(order ? { order } : {}) };
  return { asked, invoices: await read(event, coop(event).invoices.list.query(query)) };
};
