import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { recordOrderEvent } from './events.ts';
import { revokeLinks } from './move.ts';
import { orderRow } from './read.ts';

/** Closes the client's link: it opens nothing any more. Faults `orders.unknown`, `orders.no-link`. */
export const revokeLink = staffProcedure('adviser')
  .input(z.object({ order: z.uuid() }))
  .output(z.object({ revoked: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderRow(ctx.tx, input.order, 'lock');
    const at = ctx.clock.now();
    const revoked = await revokeLinks(ctx.tx, row.id, at);
    if (revoked === 0) throw new Fault('orders.no-link', {}, 'conflict');
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'link-revoked' });
    ctx.note({ subject: row.personId, order: row.id });
    return { revoked };
  });
