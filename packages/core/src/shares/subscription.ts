/** Subscriptions in the database and their entries in the ledger. */
import { type Entry, type Source, sharePaid, shareSubscribed } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

export interface Subscription {
  readonly id: string;
  readonly personId: string;
  readonly entityId: string;
  readonly quantity: number;
  readonly nominalMinor: bigint;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly paidMinor: bigint;
  readonly reference: string;
  readonly state: 'requested' | 'paid' | 'cancelled';
  readonly requestedAt: string;
  readonly paidAt: string | null;
  readonly cancelledAt: string | null;
  readonly version: number;
}

const columns = (tx: Tx) => tx.sql`
  id, person_id as "personId", entity_id as "entityId", quantity,
  nominal_minor as "nominalMinor", amount_minor as "amountMinor", currency,
  paid_minor as "paidMinor", reference, state, requested_at as "requestedAt",
  paid_at as "paidAt", cancelled_at as "cancelledAt", version`;

/** The subscription, locked until the transaction ends. Fault `shares.unknown`. */
export async function lockSubscription(tx: Tx, id: string): Promise<Subscription> {
  const [row] = await tx.sql<Subscription[]>`
    select ${columns(tx)} from share_subscription where id = ${id} for update`;
  if (!row) throw new Fault('shares.unknown', {}, 'not-found');
  return row;
}

/** A person's subscriptions, newest first. */
export async function subscriptionsOf(tx: Tx, person: string): Promise<Subscription[]> {
  const rows = await tx.sql<Subscription[]>`
    select ${columns(tx)} from share_subscription where person_id = ${person}
    order by requested_at desc, id desc`;
  return [...rows];
}

/** Open subscriptions of a legal entity, for the matching of statement lines. */
export async function openSubscriptions(
  tx: Tx,
  entityId: string,
): Promise<readonly { id: string; personId: string; reference: string; openMinor: bigint }[]> {
  return tx.sql<{ id: string; personId: string; reference: string; openMinor: bigint }[]>`
    select id, person_id as "personId", reference, (amount_minor - paid_minor) as "openMinor"
    from share_subscription where entity_id = ${entityId} and state = 'requested' order by id`;
}

type Booked = Pick<Subscription, 'id' | 'personId' | 'entityId' | 'amountMinor' | 'currency'>;

export const subscribedKey = (subscription: string): string => `share:${subscription}`;

/** Whoever has subscribed owes (posting table, *Subscribed*). */
export const subscribedEntry = (of: Booked, date: string): Entry =>
  shareSubscribed(
    { entity: of.entityId, currency: of.currency, key: subscribedKey(of.id), date },
    { person: of.personId, share: of.id, nominal: of.amountMinor },
  );

/** A payment, whole or an instalment (posting table, *Paid*). */
export const paidEntry = (
  of: Booked,
  payment: { amount: bigint; on: string; source: Source; key: string },
): Entry =>
  sharePaid(
    { entity: of.entityId, currency: of.currency, key: payment.key, date: payment.on },
    { person: of.personId, share: of.id, amount: payment.amount, source: payment.source },
  );

/** Posts entries in the name of whoever acts. */
export const post = (tx: Tx, entries: readonly Entry[], at: string): Promise<void> =>
  postEntries(tx.sql, entries, { at, by: tx.actor.person ?? tx.actor.name });
