import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { cancelInput, cancelShape, cancellationOf as work } from './cancel-figures.ts';
import { readEngagement, requireState } from './store.ts';

/** The same as `cancellation`, for staff. Fault `engagements.wrong-state`. */
export const cancellationOf = staffProcedure('adviser', 'payroll', 'admin')
  .input(cancelInput)
  .output(cancelShape.extend({ version: z.number().int() }))
  .query(async ({ ctx, input }) => {
    const { id, ...off } = input;
    const row = await readEngagement(ctx.tx, id);
    requireState(row, 'approved', 'ready');
    const { figures } = await work(ctx, row, off);
    return { ...figures, version: row.version };
  });
