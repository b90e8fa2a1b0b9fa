/** What the house promised, and what the fund would bear today. Pure; amounts in minor units. */
import type { Guarantee } from '@smart/ledger';

/** An invoice of a guaranteed order that its client has not settled, oldest first. */
export interface AwaitedInvoice {
  readonly budget: string;
  readonly order: string;
  readonly invoice: string;
  /** What the budget awaits of it: its part of the net, after fee, not yet paid. */
  readonly awaiting: bigint;
}

export interface OrderCap {
  readonly order: string;
  /** The most the fund bears of the order, less what it bore already and did not get back. */
  readonly left: bigint;
}

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * The cap an invoice: what is left of its order's cap, given to the invoices still awaited in
 * their order. What a client has paid takes nothing of the cap, because nothing can be lost of it.
 */
export function capsOf(
  invoices: readonly AwaitedInvoice[],
  caps: readonly OrderCap[],
): Guarantee[] {
  const left = new Map(caps.map(({ order, left: sum }) => [order, atLeastZero(sum)]));
  return invoices.flatMap(({ budget, order, invoice, awaiting }) => {
    const room = left.get(order) ?? 0n;
    const cap = smaller(room, atLeastZero(awaiting));
    left.set(order, room - cap);
    return cap === 0n ? [] : [{ budget, invoice, cap }];
  });
}

export interface InvoiceExposure {
  readonly invoice: string;
  readonly guaranteed: bigint;
  readonly exposure: bigint;
}

/**
 * The exposure of one budget over its guaranteed invoices, oldest first: pay already posted for
 * money that has not come (the budget's debit), as far as each invoice is guaranteed.
 */
export function spreadExposure(
  debit: bigint,
  guarantees: readonly Pick<Guarantee, 'invoice' | 'cap'>[],
): InvoiceExposure[] {
  let rest = atLeastZero(debit);
  return guarantees.map(({ invoice, cap }) => {
    const exposure = smaller(rest, cap);
    rest -= exposure;
    return { invoice, guaranteed: cap, exposure };
  });
}
