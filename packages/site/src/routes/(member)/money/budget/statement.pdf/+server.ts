import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { downloadAnswer, paperBytes } from '../../../../../server/download.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

const asked = z.object({ budget: z.uuid(), from: z.iso.date(), to: z.iso.date() });

/** The statement of a budget over some dates. */
export const GET: RequestHandler = (event) => {
  const query = asked.safeParse(Object.fromEntries(event.url.searchParams));
  if (!query.success) error(404, { message: event.locals.requestId });
  return downloadAnswer(
    event,
    paperBytes(coop(event).certificates.budgetStatement.query(query.data)),
  );
};
