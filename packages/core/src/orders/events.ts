/** An order's life: every slice that touches an order records one line of it. */
import { newId, type Tx } from '../database/index.ts';

/** Ids and figures the time line points to; amounts as decimal strings of minor units. */
export type OrderEventData = Readonly<Record<string, string | number | boolean | null>>;

export interface NewOrderEvent {
  readonly order: string;
  /** Instant, `ctx.clock.now()`. */
  readonly at: string;
  /** Kebab words in the past: `invoice-issued`. Its words: message `orders_event_invoice_issued`. */
  readonly kind: string;
  readonly data?: OrderEventData;
  /** Name of a client's person; people and staff are named by their id. */
  readonly name?: string;
}

const ACTOR_KINDS = {
  member: 'person',
  staff: 'staff',
  client: 'client',
  system: 'system',
  nobody: 'system',
} as const;

/** Adds a line to the order's time line, in the name of whoever the transaction acts for. */
export async function recordOrderEvent(tx: Tx, event: NewOrderEvent): Promise<void> {
  const kind = ACTOR_KINDS[tx.actor.role];
  await tx.sql`
    insert into order_event (id, order_id, at, actor_kind, actor_id, actor_name, kind, data)
    values (${newId()}, ${event.order}, ${event.at}, ${kind}, ${tx.actor.person},
      ${event.name ?? null}, ${event.kind}, ${tx.sql.json(event.data ?? {})})`;
}
