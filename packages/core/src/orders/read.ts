/** Reading an order with the version that is being talked about. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { OrderVersion } from './content.ts';
import { versionOf } from './version.ts';

export const ORDER_STATES = [
  'draft',
  'review',
  'sent',
  'change-asked',
  'confirmed',
  'declined',
  'cancelled',
  'completed',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly entityId: string;
  readonly budgetId: string;
  readonly clientId: string;
  readonly state: OrderState;
  readonly currentVersion: number;
  readonly confirmedVersion: number | null;
  readonly adviserId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** The order's row, as far as the caller may see it. Fault `orders.unknown`. */
export async function orderRow(
  tx: Tx,
  order: string,
  lock: 'lock' | 'read' = 'read',
): Promise<OrderRow> {
  const [row] = await tx.sql<OrderRow[]>`
    select id, number, person_id as "personId", entity_id as "entityId",
      budget_id as "budgetId", client_id as "clientId", state,
      current_version as "currentVersion", confirmed_version as "confirmedVersion",
      adviser_id as "adviserId", created_at as "createdAt", updated_at as "updatedAt", version
    from client_order where id = ${order} ${lock === 'lock' ? tx.sql`for update` : tx.sql``}`;
  if (!row) throw new Fault('orders.unknown', {}, 'not-found');
  return row;
}

export interface OrderWithVersion extends OrderRow {
  readonly content: OrderVersion;
}

/** The order with its current version. Fault `orders.unknown`. */
export async function orderWith(
  tx: Tx,
  order: string,
  lock: 'lock' | 'read' = 'read',
): Promise<OrderWithVersion> {
  const row = await orderRow(tx, order, lock);
  const content = await versionOf(tx, order, row.currentVersion);
  if (!content) throw new Fault('orders.unknown', {}, 'not-found');
  return { ...row, content };
}

/** Refuses a step that the order's state does not allow. Fault `orders.wrong-state`. */
export function requireState(row: OrderRow, ...allowed: readonly OrderState[]): void {
  if (allowed.includes(row.state)) return;
  throw new Fault('orders.wrong-state', { state: row.state, number: row.number }, 'conflict');
}
