import { z } from 'zod';
import { asSystem, clientProcedure } from '../../procedure/index.ts';
import { orderPdf, pdfOutput } from '../paper.ts';
import { linkRow } from './linked.ts';

/** The version of the link as a PDF. Faults `link.unknown`, `link.revoked`, `link.expired`. */
export const pdf = clientProcedure
  .input(z.object({}))
  .output(pdfOutput)
  .query(async ({ ctx }) => {
    const link = await linkRow(ctx);
    // The letterhead is the office's.
    return asSystem(ctx.tx, 'orders', (tx) => orderPdf({ ...ctx, tx }, ctx.order, link.version));
  });
