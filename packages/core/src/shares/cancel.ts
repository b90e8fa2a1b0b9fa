import { reversalOf } from '@smart/ledger';
import { z } from 'zod';
import { asSystem, Fault, memberIntent, staleUnless } from '../procedure/index.ts';
import { lockSubscription, post, subscribedEntry } from './subscription.ts';

/**
 * Takes back a subscription of which nothing is paid. Faults `shares.unknown`, `shares.not-open`,
 * `shares.part-paid` (the office then gives the money back), `record.stale`.
 */
export const cancel = memberIntent
  .input(z.object({ subscription: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('cancelled') }))
  .mutation(async ({ ctx, input }) => {
    const found = await lockSubscription(ctx.tx, input.subscription);
    if (found.state !== 'requested') {
      throw new Fault('shares.not-open', { state: found.state }, 'conflict');
    }
    if (found.paidMinor > 0n) throw new Fault('shares.part-paid', {}, 'conflict');
    staleUnless(found.version === input.version);
    const now = ctx.clock.now();
    await ctx.tx.sql`
      update share_subscription set state = 'cancelled', cancelled_at = ${now},
        version = version + 1
      where id = ${found.id}`;
    const entry = subscribedEntry(found, ctx.today);
    const reversal = reversalOf(entry, { key: `${entry.key}:cancelled`, date: ctx.today });
    // The ledger is the office's.
    await asSystem(ctx.tx, 'shares', (tx) => post(tx, [reversal], now));
    return { state: 'cancelled' as const };
  });
