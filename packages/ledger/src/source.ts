import { credit, debit, type Posting } from './entry.ts';
import { demand } from './fault.ts';

/**
 * Where money that is being explained comes from: a credit line of a statement, or a sum already
 * in the books without its counterpart.
 */
export type Source =
  | { readonly kind: 'bank'; readonly bank: string; readonly line: string }
  | { readonly kind: 'suspense'; readonly bank: string; readonly line: string }
  | { readonly kind: 'overpaid'; readonly client: string; readonly line: string }
  /** What a client has in credit on an invoice after a credit note. */
  | { readonly kind: 'client-credit'; readonly client: string; readonly invoice: string };

/** The leg that takes `amount` from a source. */
export function takeFrom(source: Source, amount: bigint): Posting {
  positive(amount);
  if (source.kind === 'overpaid')
    return debit('client-overpaid', amount, 'overpaid.used', {
      client: source.client,
      line: source.line,
    });
  if (source.kind === 'client-credit')
    return debit('receivable', amount, 'credit.used', {
      client: source.client,
      invoice: source.invoice,
    });
  const dims = { bank: source.bank, line: source.line };
  return source.kind === 'bank'
    ? debit('bank', amount, 'bank.credit', dims)
    : debit('suspense', amount, 'suspense.cleared', dims);
}

/** Where a payment that is being explained was seen: a debit line, or one parked on suspense. */
export type Outlet = Extract<Source, { kind: 'bank' | 'suspense' }>;

/** The statement line of a source, as a dimension. */
export const lineOf = (source: Source): { line?: string } =>
  source.kind === 'client-credit' ? {} : { line: source.line };

/** The leg that pays `amount` out. */
export function payOut(outlet: Outlet, amount: bigint): Posting {
  positive(amount);
  const dims = { bank: outlet.bank, line: outlet.line };
  return outlet.kind === 'bank'
    ? credit('bank', amount, 'bank.debit', dims)
    : credit('suspense', amount, 'suspense.cleared', dims);
}

/** @throws LedgerFault `ledger.negative-amount` unless the amount is above zero */
export function positive(amount: bigint): void {
  demand(amount > 0n, 'ledger.negative-amount', { amount: amount.toString() });
}

/** @throws LedgerFault `ledger.negative-amount` when the amount is below zero */
export function notNegative(amount: bigint): void {
  demand(amount >= 0n, 'ledger.negative-amount', { amount: amount.toString() });
}

export const sumOf = (amounts: Iterable<bigint>): bigint => {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
};

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
