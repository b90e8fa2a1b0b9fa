import { error } from '@sveltejs/kit';
import { downloadAnswer, paperBytes } from '../../../../../../server/download.ts';
import { coop } from '../../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** `invoice.pdf` with the UBL inside, or `invoice.xml`, the UBL alone. */
export const GET: RequestHandler = (event) => {
  const kinds = { 'invoice.pdf': 'pdf', 'invoice.xml': 'ubl' } as const;
  const kind = kinds[event.params.file as keyof typeof kinds];
  if (!kind) error(404, { message: event.locals.requestId });
  const asked = coop(event).invoices.officePaper.query({ invoice: event.params.id, kind });
  return downloadAnswer(event, paperBytes(asked));
};
