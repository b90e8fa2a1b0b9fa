import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { paper } from './output.ts';
import { pdfPaper } from './papers.ts';

/** One of the person's invoices as PDF/A-3 with its UBL inside. Fault `invoices.unknown`. */
export const pdf = memberProcedure
  .input(z.object({ invoice: z.uuid() }))
  .output(paper)
  .query(({ ctx, input }) => pdfPaper(ctx, input.invoice));
