/** How orders end: cancelled, completed. For the person and for staff alike. */

import { readClient } from '../clients/index.ts';
import { queueMail } from '../mail/index.ts';
import { asSystem, Fault, type ProcedureContext } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { owedOnCancellation } from './cancellation.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder, revokeLinks } from './move.ts';
import { orderWith, requireState } from './read.ts';
import { versionOf } from './version.ts';

export interface Cancelled {
  readonly state: 'cancelled';
  readonly owed: { readonly share: string; readonly net: bigint };
  readonly version: number;
}

/**
 * Cancels an order. What the client owes follows the terms of the confirmed version, and only when
 * the client is who cancels; nothing was agreed before the confirmation. What the worker is owed is
 * another matter (engagements). Faults `orders.unknown`, `orders.wrong-state`, `record.stale`.
 */
export async function cancelOrder(
  ctx: ProcedureContext,
  of: {
    readonly order: string;
    readonly version: number;
    readonly by: 'client' | 'house';
    readonly reason: string;
  },
): Promise<Cancelled> {
  const { tx } = ctx;
  const row = await orderWith(tx, of.order, 'lock');
  requireState(row, 'draft', 'review', 'sent', 'change-asked', 'declined', 'confirmed');
  const confirmed =
    row.confirmedVersion === null ? null : await versionOf(tx, row.id, row.confirmedVersion);
  const owed =
    confirmed && of.by === 'client'
      ? owedOnCancellation(confirmed, ctx.today)
      : { share: '0', net: 0n };
  const at = ctx.clock.now();
  const version = await moveOrder(tx, row, { state: 'cancelled', at }, of.version);
  await revokeLinks(tx, row.id, at);
  const data = { by: of.by, reason: of.reason, share: owed.share, owed: owed.net.toString() };
  await recordOrderEvent(tx, { order: row.id, at, kind: 'cancelled', data });
  ctx.note({ subject: row.personId, order: row.id, by: of.by });
  if (row.content.sentAt !== null || confirmed) await tellClient(ctx, row.clientId, row);
  return { state: 'cancelled', owed, version };
}

async function tellClient(
  ctx: ProcedureContext,
  clientId: string,
  row: {
    readonly number: string;
    readonly content: { readonly title: string; readonly language: string };
  },
): Promise<void> {
  const client = await asSystem(ctx.tx, 'orders', (tx) => readClient(tx, clientId));
  await queueMail(ctx, {
    to: client.email,
    language: row.content.language,
    code: 'orders.cancelled',
    words: mailWords('orderCancelledClient'),
    params: { client: client.name, number: row.number, title: row.content.title },
  });
}

/**
 * Closes an order whose work is done. Faults `orders.unknown`, `orders.wrong-state`,
 * `orders.not-over`, `record.stale`.
 */
export async function completeOrder(
  ctx: ProcedureContext,
  of: { readonly order: string; readonly version: number },
): Promise<{ readonly state: 'completed'; readonly version: number }> {
  const row = await orderWith(ctx.tx, of.order, 'lock');
  requireState(row, 'confirmed');
  if (row.content.endsOn > ctx.today) {
    throw new Fault('orders.not-over', { endsOn: row.content.endsOn }, 'conflict');
  }
  const at = ctx.clock.now();
  const version = await moveOrder(ctx.tx, row, { state: 'completed', at }, of.version);
  await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'completed' });
  ctx.note({ subject: row.personId, order: row.id });
  return { state: 'completed', version };
}
