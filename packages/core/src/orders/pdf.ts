import { z } from 'zod';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { orderPdf, pdfOutput } from './paper.ts';
import { orderRow } from './read.ts';

/** A version of the person's order as a PDF; the current one unless named. Fault `orders.unknown`. */
export const pdf = memberProcedure
  .input(z.object({ order: z.uuid(), number: z.number().int().min(1).optional() }))
  .output(pdfOutput)
  .query(async ({ ctx, input }) => {
    const row = await orderRow(ctx.tx, input.order);
    const number = input.number ?? row.currentVersion;
    // The letterhead names the office's bank account.
    return asSystem(ctx.tx, 'orders', (tx) => orderPdf({ ...ctx, tx }, row.id, number));
  });
