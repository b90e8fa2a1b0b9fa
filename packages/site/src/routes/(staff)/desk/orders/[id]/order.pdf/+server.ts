import { pdfAnswer } from '../../../../../../server/pdf.ts';
import { coop } from '../../../../../../server/services.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  pdfAnswer(event, coop(event).orders.pdfFor.query({ order: event.params.id }));
