import { z } from 'zod';
import { clientProcedure } from '../../procedure/index.ts';
import { recordOrderEvent } from '../events.ts';

/**
 * Notes that the link's page was shown, once. A mail scanner can do that too: it is a hint for the
 * adviser, never a confirmation.
 */
export const opened = clientProcedure
  .input(z.object({}))
  .output(z.object({ first: z.boolean() }))
  .mutation(async ({ ctx }) => {
    const at = ctx.clock.now();
    const changed = await ctx.tx.sql`
      update order_link set opened_at = ${at} where id = ${ctx.link} and opened_at is null`;
    const first = changed.count === 1;
    if (first) await recordOrderEvent(ctx.tx, { order: ctx.order, at, kind: 'opened' });
    ctx.note({ order: ctx.order, first });
    return { first };
  });
