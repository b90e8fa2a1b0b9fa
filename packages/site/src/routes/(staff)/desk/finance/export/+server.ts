import { z } from 'zod';
import { downloadAnswer, tableBytes } from '../../../../../server/download.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => `${text}-01`)
  .optional()
  .catch(undefined);
const asked = z.object({
  what: z.enum(['trial-balance', 'journal', 'open-items', 'vat']).catch('trial-balance'),
  from: month,
  to: month,
});

/** A view of the books as CSV. */
export const GET: RequestHandler = (event) => {
  const { what, from, to } = asked.parse(Object.fromEntries(event.url.searchParams));
  const query = { what, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return downloadAnswer(event, tableBytes(coop(event).finance.export.query(query)));
};
