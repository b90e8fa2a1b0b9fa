import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder } from './move.ts';
import { stateOutput } from './output.ts';
import { orderRow, requireState } from './read.ts';

/** Takes an order back from review to work on it. Faults `orders.unknown`, `orders.wrong-state`. */
export const withdraw = memberIntent
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: stateOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderRow(ctx.tx, input.order, 'lock');
    requireState(row, 'review');
    const at = ctx.clock.now();
    const version = await moveOrder(ctx.tx, row, { state: 'draft', at }, input.version);
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'withdrawn' });
    ctx.note({ subject: ctx.person, order: row.id });
    return { state: 'draft' as const, version };
  });
