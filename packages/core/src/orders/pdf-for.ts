import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { orderPdf, pdfOutput } from './paper.ts';
import { orderRow } from './read.ts';

/** A version of any order as a PDF, for staff. Fault `orders.unknown`. */
export const pdfFor = staffProcedure()
  .input(z.object({ order: z.uuid(), number: z.number().int().min(1).optional() }))
  .output(pdfOutput)
  .query(async ({ ctx, input }) => {
    const row = await orderRow(ctx.tx, input.order);
    await noteLook(ctx, row.personId, 'orders');
    return orderPdf(ctx, row.id, input.number ?? row.currentVersion);
  });
