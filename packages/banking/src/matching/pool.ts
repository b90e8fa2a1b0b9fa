import { refuse } from '../fault.ts';
import { compactIban } from '../iban.ts';
import type { OpenItem, OutgoingPayment, Placement, Receivable } from './model.ts';
import { indexNumbers, type NumberIndex } from './numbers.ts';

/** The open items with what is left of each while entries are placed, one after the other. */
export interface Pool {
  readonly receivables: ReadonlyMap<string, Receivable>;
  readonly byReference: ReadonlyMap<string, readonly Receivable[]>;
  readonly byPayer: ReadonlyMap<string, readonly Receivable[]>;
  readonly numbers: NumberIndex;
  readonly payments: ReadonlyMap<string, OutgoingPayment>;
  readonly byEndToEnd: ReadonlyMap<string, readonly OutgoingPayment[]>;
  readonly byBlock: ReadonlyMap<string, readonly OutgoingPayment[]>;
  readonly byMessage: ReadonlyMap<string, readonly OutgoingPayment[]>;
  readonly byCreditor: ReadonlyMap<string, readonly OutgoingPayment[]>;
  /** Minor units left open on a receivable. */
  readonly open: Map<string, bigint>;
  /** State of each payment, moving on as placements are made. */
  readonly state: Map<string, OutgoingPayment['state']>;
}

/** How references are compared: without spaces and separators, capitals only. */
export const referenceKey = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function refuseImpossible(items: readonly OpenItem[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) refuse('matching.item-twice', { item: item.id });
    seen.add(item.id);
    const wrong = item.kind === 'payment' ? item.amount <= 0n : item.open < 0n;
    if (wrong) refuse('matching.amount-impossible', { item: item.id });
  }
}

/** @throws BankingFault `matching.item-twice`, `matching.amount-impossible` */
export function makePool(given: readonly OpenItem[]): Pool {
  refuseImpossible(given);
  const items = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const payments = items.filter((item) => item.kind === 'payment');
  const receivables = items.filter((item) => item.kind !== 'payment');
  return {
    receivables: new Map(receivables.map((r) => [r.id, r])),
    byReference: groupBy(receivables, (r) => [r.reference ?? '', r.number ?? ''].map(referenceKey)),
    byPayer: groupBy(receivables, (r) => r.payerIbans.map(compactIban)),
    numbers: indexNumbers(receivables),
    payments: new Map(payments.map((p) => [p.id, p])),
    byEndToEnd: groupBy(payments, (p) => [p.endToEndId]),
    byBlock: groupBy(payments, (p) => [p.paymentInformationId ?? '']),
    byMessage: groupBy(payments, (p) => [p.messageId ?? '']),
    byCreditor: groupBy(payments, (p) => [compactIban(p.creditorIban)]),
    open: new Map(receivables.map((r) => [r.id, r.open])),
    state: new Map(payments.map((p) => [p.id, p.state])),
  };
}

export const openOf = (pool: Pool, item: Receivable): bigint => pool.open.get(item.id) ?? 0n;

/** Takes placements off the pool, so that no later entry can claim the same money. */
export function take(pool: Pool, placements: readonly Placement[]): void {
  for (const placement of placements) {
    if (placement.to !== 'item') continue;
    if (placement.effect === 'paid') pool.open.set(placement.item, placement.leaves);
    else pool.state.set(placement.item, placement.effect);
  }
}
