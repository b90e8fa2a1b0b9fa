/** What the holder of a link may decide on: the version the link was made for, while it stands. */
import { type ClientContext, Fault } from '../../procedure/index.ts';
import { type OrderWithVersion, orderWith, requireState } from '../read.ts';

export interface LinkRow {
  readonly version: number;
  readonly expires_at: string;
  readonly opened_at: string | null;
}

export async function linkRow(ctx: ClientContext): Promise<LinkRow> {
  const [row] = await ctx.tx.sql<LinkRow[]>`
    select v.number as version, l.expires_at, l.opened_at
    from order_link l join order_version v on v.id = l.version_id where l.id = ${ctx.link}`;
  return row!;
}

/**
 * The order, locked, if the client can still decide on the very content shown. Faults
 * `orders.wrong-state`, `orders.superseded` (a newer version is under way), `orders.other-content`
 * (the page shows something else than what stands here).
 */
export async function decidable(ctx: ClientContext, hash: string): Promise<OrderWithVersion> {
  const row = await orderWith(ctx.tx, ctx.order, 'lock');
  const link = await linkRow(ctx);
  if (link.version !== row.currentVersion) throw new Fault('orders.superseded', {}, 'conflict');
  requireState(row, 'sent');
  if (row.content.contentHash !== hash) throw new Fault('orders.other-content', {}, 'conflict');
  return row;
}
