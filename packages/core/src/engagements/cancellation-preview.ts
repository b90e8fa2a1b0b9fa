import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { cancelInput, cancellationOf, cancelShape } from './cancel-figures.ts';
import { readEngagement, requireState } from './store.ts';

/**
 * What calling off an engagement would mean: what the client owes by the terms of the linked orders
 * and what the worker is owed, separately. Nothing is changed. Fault `engagements.wrong-state`.
 */
export const cancellation = memberProcedure
  .input(cancelInput)
  .output(cancelShape.extend({ version: z.number().int() }))
  .query(async ({ ctx, input }) => {
    const { id, ...off } = input;
    const row = await readEngagement(ctx.tx, id);
    requireState(row, 'approved', 'ready');
    const { figures } = await cancellationOf(ctx, row, off);
    return { ...figures, version: row.version };
  });
