import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { asSystem, memberIntent, staleUnless } from '../procedure/index.ts';
import { reviewWanted } from './draft.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder } from './move.ts';
import { stateOutput } from './output.ts';
import { orderWith, requireState } from './read.ts';
import { sendVersion } from './send.ts';

/**
 * The person is done: staff look at it, or, where the house does without and the VAT case is clear,
 * it goes to the client at once. Faults `orders.unknown`, `orders.wrong-state`, `record.stale`,
 * `orders.client-blocked`.
 */
export const submit = memberIntent
  .meta({ begins: true })
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: stateOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    requireState(row, 'draft');
    ctx.note({ subject: ctx.person, order: row.id });
    const at = ctx.clock.now();
    const clear = row.content.vatCase.category !== null;
    if (clear && !(await reviewWanted(ctx))) {
      staleUnless(row.version === input.version);
      const client = await asSystem(ctx.tx, 'orders', (tx) => readClient(tx, row.clientId));
      return sendVersion(ctx, { row, client, by: ctx.person });
    }
    const version = await moveOrder(ctx.tx, row, { state: 'review', at }, input.version);
    const data = { version: row.currentVersion };
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'submitted', data });
    return { state: 'review' as const, version };
  });
