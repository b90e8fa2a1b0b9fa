import { pdfAnswer } from '../../../../../server/pdf.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** The payslip as a paper. */
export const GET: RequestHandler = (event) => {
  const asked = coop(event).payslips.pdf.query({ id: event.params.payslip });
  return pdfAnswer(
    event,
    asked.then(({ name, content }) => ({ name, base64: content })),
  );
};
