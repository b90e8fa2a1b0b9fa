import { z } from 'zod';
import { queueMail } from '../mail/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder } from './move.ts';
import { stateOutput } from './output.ts';
import { orderRow, requireState } from './read.ts';

/** An adviser gives an order back with a reason. Faults `orders.unknown`, `orders.wrong-state`. */
export const returnToPerson = staffIntent('adviser')
  .input(
    z.object({
      order: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(5).max(1000),
    }),
  )
  .output(z.object({ state: stateOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderRow(ctx.tx, input.order, 'lock');
    if (row.personId === ctx.person) throw new Fault('orders.own', {}, 'forbidden');
    requireState(row, 'review');
    const at = ctx.clock.now();
    const move = { state: 'draft', at, adviser: ctx.person } as const;
    const version = await moveOrder(ctx.tx, row, move, input.version);
    const data = { reason: input.reason };
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'returned', data });
    await queueMail(ctx, {
      person: row.personId,
      code: 'orders.returned',
      words: mailWords('orderReturned'),
      params: { number: row.number, reason: input.reason, order: row.id },
    });
    ctx.note({ subject: row.personId, order: row.id });
    return { state: 'draft' as const, version };
  });
