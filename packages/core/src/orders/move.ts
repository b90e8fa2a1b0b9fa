import type { Tx } from '../database/index.ts';
import { staleUnless } from '../procedure/index.ts';
import type { OrderRow, OrderState } from './read.ts';

export interface OrderMove {
  readonly state: OrderState;
  readonly at: string;
  readonly currentVersion?: number;
  readonly confirmedVersion?: number;
  readonly adviser?: string;
}

/**
 * Moves an order to a state. `seen`: version of the row the caller looked at; a change in between is
 * `record.stale`. Returns the row's new version.
 */
export async function moveOrder(
  tx: Tx,
  row: OrderRow,
  move: OrderMove,
  seen: number = row.version,
): Promise<number> {
  const changed = await tx.sql`
    update client_order set state = ${move.state}, updated_at = ${move.at}, version = version + 1,
      current_version = ${move.currentVersion ?? row.currentVersion},
      confirmed_version = ${move.confirmedVersion ?? row.confirmedVersion},
      adviser_id = ${move.adviser ?? row.adviserId}
    where id = ${row.id} and version = ${seen}`;
  staleUnless(changed.count === 1);
  return seen + 1;
}

/** Closes every open link of an order: nobody decides on what no longer stands. */
export async function revokeLinks(tx: Tx, order: string, at: string): Promise<number> {
  const revoked = await tx.sql`
    update order_link set revoked_at = ${at} where order_id = ${order} and revoked_at is null`;
  return revoked.count;
}
