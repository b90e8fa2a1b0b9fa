/** What was confirmed, for the slices that build on it: engagements, invoices, the guarantee. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { OrderVersion } from './content.ts';
import { type OrderState, orderRow } from './read.ts';
import { versionOf } from './version.ts';

export interface ConfirmedOrder {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly entityId: string;
  readonly budgetId: string;
  readonly clientId: string;
  /** Of the order now: a cancelled one was confirmed too. */
  readonly state: OrderState;
  /** The confirmed version, though a later one may be under way. */
  readonly version: OrderVersion;
  /** Percent as text (`10`), valid on the day of confirmation and frozen with it. */
  readonly feeRate: string;
  readonly guaranteeRate: string;
  /** Day of the confirmation: of the click, or as the paper says. */
  readonly confirmedOn: string;
  readonly confirmedAt: string;
}

/** The confirmed version of an order. Faults `orders.unknown`, `orders.not-confirmed`. */
export async function confirmedOrder(tx: Tx, order: string): Promise<ConfirmedOrder> {
  const row = await orderRow(tx, order);
  const number = row.confirmedVersion;
  const version = number === null ? null : await versionOf(tx, order, number);
  if (!version) throw new Fault('orders.not-confirmed', { number: row.number }, 'conflict');
  const [confirmation] = await tx.sql<
    { fee_rate: string; guarantee_rate: string; confirmed_on: string; confirmed_at: string }[]
  >`select fee_rate, guarantee_rate, confirmed_on, confirmed_at from order_confirmation
    where version_id = ${version.id}`;
  if (!confirmation) throw new Fault('orders.not-confirmed', { number: row.number }, 'conflict');
  const { id, personId, entityId, budgetId, clientId, state } = row;
  return {
    ...{ id, number: row.number, personId, entityId, budgetId, clientId, state, version },
    feeRate: confirmation.fee_rate,
    guaranteeRate: confirmation.guarantee_rate,
    confirmedOn: confirmation.confirmed_on,
    confirmedAt: confirmation.confirmed_at,
  };
}
