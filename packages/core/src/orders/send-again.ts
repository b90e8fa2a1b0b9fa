import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { staffIntent } from '../procedure/index.ts';
import { recordOrderEvent } from './events.ts';
import { orderWith, requireState } from './read.ts';
import { issueLink, requireSendable } from './send.ts';

/**
 * Mails a fresh link to the same version, also to an address corrected since; earlier links close.
 * Faults `orders.unknown`, `orders.wrong-state`, `orders.client-blocked`.
 */
export const sendAgain = staffIntent('adviser')
  .input(z.object({ order: z.uuid() }))
  .output(z.object({ to: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    requireState(row, 'sent');
    const client = await readClient(ctx.tx, row.clientId);
    requireSendable(row, client);
    await issueLink(ctx, row, client, ctx.person);
    const data = { version: row.currentVersion, to: client.email };
    const at = ctx.clock.now();
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'sent-again', data });
    ctx.note({ subject: row.personId, order: row.id });
    return { to: client.email };
  });
