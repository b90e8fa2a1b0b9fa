import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { paper } from './output.ts';
import { pdfPaper, ublPaper } from './papers.ts';
import { invoiceRow } from './read.ts';

/** Any invoice as PDF or UBL, for staff; its person sees that it was read. */
export const officePaper = staffProcedure()
  .input(z.object({ invoice: z.uuid(), kind: z.enum(['pdf', 'ubl']) }))
  .output(paper)
  .query(async ({ ctx, input }) => {
    const { personId } = await invoiceRow(ctx.tx, input.invoice);
    await noteLook(ctx, personId, 'invoices');
    return input.kind === 'pdf' ? pdfPaper(ctx, input.invoice) : ublPaper(ctx, input.invoice);
  });
