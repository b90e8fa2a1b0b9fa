import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { downloadAnswer, paperBytes, tableBytes } from '../../../../../server/download.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

const asked = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  by: z.enum(['day', 'week', 'month']),
});

/** `work.pdf` or `work.csv` over the dates in the address. */
export const GET: RequestHandler = (event) => {
  const query = asked.safeParse(Object.fromEntries(event.url.searchParams));
  const { file } = event.params;
  if (!query.success || !['work.pdf', 'work.csv'].includes(file))
    error(404, { message: event.locals.requestId });
  const { certificates } = coop(event);
  return file === 'work.pdf'
    ? downloadAnswer(event, paperBytes(certificates.pdf.query(query.data)))
    : downloadAnswer(event, tableBytes(certificates.csv.query(query.data)));
};
