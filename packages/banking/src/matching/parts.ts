import { currency, toDecimal } from '@smart/money';
import type { EntryDetail, StatementEntry } from '../statements/model.ts';

/** Money to be placed: an entry taken whole, or one payment inside a batch booking. */
export interface Part {
  readonly entry: StatementEntry;
  readonly index: number;
  readonly amount: bigint;
  readonly currency: string;
  /** The payment's details, where the part is one payment. */
  readonly detail: EntryDetail | undefined;
}

/** Splits an entry by its details when they add up to it, else takes it whole. */
export function partsOf(entry: StatementEntry): Part[] {
  const { currency, details, amount } = entry;
  if (!entry.detailsComplete) {
    const detail = details.length === 1 && !entry.batch ? details[0] : undefined;
    return [{ entry, index: 0, amount, currency, detail }];
  }
  return details.map((detail, index) => ({
    entry,
    index,
    amount: detail.amount ?? 0n,
    currency,
    detail,
  }));
}

/** Charges the bank took off before booking. Those of the entry count when it is one payment. */
function deducted(part: Part): bigint {
  const own = part.detail?.charges ?? [];
  const whole = part.amount === part.entry.amount ? part.entry.charges : [];
  // A bank that repeats the charge at both levels deducted it once.
  const charges = own.length > 0 ? own : whole;
  return charges.reduce((sum, c) => (c.included === false ? sum : sum + c.amount), 0n);
}

const withoutZeros = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;

/** True when bank charges are the whole reason why `gap` less than `due` arrived. */
export function isExplainedByCharges(part: Part, due: bigint, gap: bigint): boolean {
  if (gap <= 0n) return false;
  if (deducted(part) === gap) return true;
  const instructed = part.detail?.instructed;
  if (!instructed || instructed.currency !== part.currency) return false;
  const stated = toDecimal(due, currency(part.currency).digits);
  return withoutZeros(instructed.decimal) === withoutZeros(stated);
}
