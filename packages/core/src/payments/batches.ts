import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { batchRow, batchRows } from './batch-rows.ts';

/** Payment files, newest first. */
export const batches = staffProcedure('payroll', 'finance', 'approver')
  .input(
    z.object({
      entityId: z.string().max(60).optional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  )
  .output(z.object({ rows: z.array(batchRow) }))
  .query(async ({ ctx, input }) => {
    const { entityId, limit } = input;
    const of = { ...(entityId ? { entityId } : {}), limit };
    return { rows: await batchRows(ctx.tx, ctx.person, of) };
  });
