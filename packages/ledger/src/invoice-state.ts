import { divideRounded } from '@smart/money';
import { credit, debit, type Entry, type Posting } from './entry.ts';
import { smaller, sumOf } from './source.ts';

/** What the books know of an invoice; all sums in minor units. */
export interface InvoiceState {
  readonly invoice: string;
  readonly client: string;
  /** Gross of the invoice less its credit notes. */
  readonly gross: bigint;
  /** Settled so far by payments and write-offs; more than `gross` when the client has a credit. */
  readonly settled: bigint;
  readonly budgets: readonly InvoiceBudget[];
}

export interface InvoiceBudget {
  readonly budget: string;
  /** Net after fee that the invoice (less credit notes) brings the budget. */
  readonly share: bigint;
  /** How much of the share no longer awaits the client. */
  readonly collected: bigint;
}

export const openOf = (state: InvoiceState): bigint => state.gross - state.settled;

const CHANGES_GROSS: ReadonlySet<string> = new Set(['invoice.gross', 'credit-note.gross']);
const CHANGES_SHARE = /^(invoice|credit-note)\.allocation$|^fee\.|^split\./;

/**
 * The legs that tell an invoice's state, from its postings on `receivable` and `budget-awaiting`.
 * Returns null when the invoice is not in the books.
 */
export function invoiceStateFrom(
  invoice: string,
  postings: Iterable<Pick<Posting, 'account' | 'amount' | 'rule' | 'dims'>>,
): InvoiceState | null {
  let client: string | null = null;
  let gross = 0n;
  let settled = 0n;
  const budgets = new Map<string, { share: bigint; collected: bigint }>();
  for (const { account, amount, rule, dims } of postings) {
    if (dims.invoice !== invoice) continue;
    if (account === 'receivable') {
      client = dims.client ?? null;
      if (CHANGES_GROSS.has(rule)) gross += amount;
      else settled -= amount;
    } else if (account === 'budget-awaiting') {
      const budget = budgets.get(dims.budget ?? '') ?? { share: 0n, collected: 0n };
      if (CHANGES_SHARE.test(rule)) budget.share -= amount;
      else budget.collected += amount;
      budgets.set(dims.budget ?? '', budget);
    }
  }
  if (client === null) return null;
  const list = [...budgets].map(([budget, sums]) => ({ budget, ...sums }));
  return { invoice, client, gross, settled, budgets: list };
}

/** The state of an invoice after some entries, or null when they do not know it. */
export function invoiceState(entries: Iterable<Entry>, invoice: string): InvoiceState | null {
  const postings: Posting[] = [];
  for (const entry of entries) postings.push(...entry.postings);
  return invoiceStateFrom(invoice, postings);
}

/**
 * Settles `amount` of an invoice: what every budget may then call collected, beyond what it could
 * before. In proportion to the gross, counted from the start, so that the last payment brings the
 * rest and nothing is lost.
 */
export function settle(
  state: InvoiceState,
  amount: bigint,
): {
  readonly shares: readonly { budget: string; amount: bigint }[];
  readonly after: InvoiceState;
} {
  const settled = state.settled + amount;
  const counted = smaller(settled, state.gross);
  const budgets = state.budgets.map((b) => ({ ...b, collected: dueAt(b, counted, state.gross) }));
  const shares = state.budgets.map((before, index) => ({
    budget: before.budget,
    amount: (budgets[index]?.collected ?? 0n) - before.collected,
  }));
  return { shares, after: { ...state, settled, budgets } };
}

function dueAt(budget: InvoiceBudget, settled: bigint, gross: bigint): bigint {
  if (settled >= gross) return budget.share;
  return divideRounded(budget.share * settled, gross, 'floor');
}

/** Leg pairs that move a budget's money from awaiting to collected (or back when negative). */
export function collect(
  state: InvoiceState,
  shares: readonly { budget: string; amount: bigint }[],
  rule: string,
): Posting[] {
  return shares.flatMap(({ budget, amount }) => [
    debit('budget-awaiting', amount, rule, { budget, invoice: state.invoice }),
    credit('budget', amount, rule, { budget, invoice: state.invoice }),
  ]);
}

/** What budgets still await of an invoice. */
export const awaitingOf = (state: InvoiceState): bigint =>
  sumOf(state.budgets.map((b) => b.share - b.collected));
