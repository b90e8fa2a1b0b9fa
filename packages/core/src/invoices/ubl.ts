import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { paper } from './output.ts';
import { ublPaper } from './papers.ts';

/** One of the person's invoices as UBL 2.1 as issued (EN 16931). Fault `invoices.unknown`. */
export const ubl = memberProcedure
  .input(z.object({ invoice: z.uuid() }))
  .output(paper)
  .query(({ ctx, input }) => ublPaper(ctx, input.invoice));
