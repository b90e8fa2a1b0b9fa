import { error } from '@sveltejs/kit';
import { downloadAnswer, paperBytes } from '../../../../../../../server/download.ts';
import { coop } from '../../../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** `<invoice id>.pdf` with the UBL inside, or `<invoice id>.xml`, the UBL alone. */
export const GET: RequestHandler = (event) => {
  const match = /^([0-9a-f-]{36})\.(pdf|xml)$/.exec(event.params.file);
  if (!match) error(404, { message: event.locals.requestId });
  const [, invoice = '', kind] = match;
  const { invoices } = coop(event);
  const asked = kind === 'pdf' ? invoices.pdf.query({ invoice }) : invoices.ubl.query({ invoice });
  return downloadAnswer(event, paperBytes(asked));
};
