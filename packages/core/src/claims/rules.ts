/** Sums of claims and write-offs. Pure; minor units. */
import type { VatAmount } from '@smart/ledger';
import { divideRounded } from '@smart/money';

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * The VAT that is corrected with a write-off: of each rate the part that falls on the open sum,
 * what was paid counted first, so that paid and corrected VAT are together the invoice's.
 * `vat`: of the invoice less its credit notes, `gross` likewise.
 */
export function vatOfOpen(
  vat: readonly VatAmount[],
  of: { readonly gross: bigint; readonly open: bigint },
): VatAmount[] {
  const paid = of.gross - of.open;
  return vat
    .map((each) => ({
      ...each,
      amount: each.amount - divideRounded(each.amount * paid, of.gross, 'half-up'),
    }))
    .filter(({ amount }) => amount > 0n);
}

/** VAT of an invoice less that of its credit notes, rate by rate. */
export function vatLeft(
  invoice: readonly VatAmount[],
  notes: readonly (readonly VatAmount[])[],
): VatAmount[] {
  const taken = notes.flat();
  return invoice.map((each) => ({
    ...each,
    amount: taken
      .filter(({ rule, rate }) => rule === each.rule && rate === each.rate)
      .reduce((left, note) => left - note.amount, each.amount),
  }));
}

/**
 * What of a budget's debit the house must bear when an invoice is written off: the debit that no
 * other awaited invoice will fill, at most what the budget loses with this one.
 */
export function shortfallOf(of: {
  /** Collected money of the budget; negative: in debit. */
  readonly collected: bigint;
  /** What the budget awaits of all invoices, this one included. */
  readonly awaiting: bigint;
  /** What it awaits of this one. */
  readonly lost: bigint;
}): bigint {
  const debit = atLeastZero(-of.collected);
  return smaller(atLeastZero(debit - (of.awaiting - of.lost)), of.lost);
}
