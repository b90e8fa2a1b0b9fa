import { allocate, applyRate, divideRounded, rate } from '@smart/money';
import type { AccountId } from '../chart.ts';
import { credit, debit, type Entry, entryOf, type Head, type Posting } from '../entry.ts';
import { demand } from '../fault.ts';
import { collect, type InvoiceState } from '../invoice-state.ts';
import { notNegative, positive, sumOf } from '../source.ts';

/** VAT of one rate; `rule` names the VAT case (`vat.standard`, `vat.reverse-charge` …). */
export interface VatAmount {
  readonly rule: string;
  /** Percent as a decimal string. */
  readonly rate: string;
  readonly amount: bigint;
}

/** Part of a budget's money that a rule gives to the house or to a fund. */
export interface Split {
  readonly to: 'cooperative-fee' | 'guarantee-fund' | 'insurance-fund' | 'margin';
  /** `fee.…` or `split.…`. */
  readonly rule: string;
  readonly rate: string | null;
  readonly amount: bigint;
}

/** What an invoice brings one budget: its part of the net, and what is taken from it. */
export interface BudgetPart {
  readonly budget: string;
  readonly order: string | null;
  readonly net: bigint;
  readonly splits: readonly Split[];
}

export interface InvoiceAmounts {
  readonly client: string;
  readonly invoice: string;
  readonly net: bigint;
  readonly vat: readonly VatAmount[];
  readonly parts: readonly BudgetPart[];
}

const SPLIT_RULE = /^(fee|split)\./;

/**
 * An invoice: the client owes the gross, sales and VAT arise, the net is passed on to the budgets,
 * fee and fund parts are taken from them, each with its rule and rate.
 * @throws LedgerFault `ledger.does-not-add-up` when the parts are not the net, or a split's rule
 * does not start with `fee.` or `split.`, or splits exceed their part
 */
export function invoiceIssued(head: Head, invoice: InvoiceAmounts): Entry {
  checkAmounts(invoice);
  return entryOf(head, 'invoice-issued', invoiceLegs(invoice, 'invoice', 1n));
}

/**
 * A credit note over all or part of an invoice, fee and fund parts included. What it takes from
 * budgets beyond the part that still awaits the client comes from their collected money.
 * @param corrects key of the entry of the invoice
 * @param before the invoice's state just before
 * @throws LedgerFault `ledger.does-not-add-up`, `ledger.more-than-open` when more is credited than
 * was invoiced
 */
export function creditNoteIssued(
  head: Head,
  note: InvoiceAmounts & { readonly corrects: string; readonly before: InvoiceState },
): Entry {
  checkAmounts(note);
  const gross = grossOf(note);
  const { before, invoice } = note;
  const sameInvoice = before.invoice === invoice && before.client === note.client;
  demand(sameInvoice, 'ledger.does-not-add-up', { invoice });
  demand(gross <= before.gross, 'ledger.more-than-open', {
    invoice,
    amount: gross.toString(),
    open: before.gross.toString(),
  });
  const fromCollected = note.parts.flatMap((part) => {
    const known = before.budgets.find((b) => b.budget === part.budget);
    const given = known?.share ?? 0n;
    demand(shareOf(part) <= given, 'ledger.more-than-open', {
      invoice,
      budget: part.budget,
      open: given.toString(),
    });
    const excess = shareOf(part) - (given - (known?.collected ?? 0n));
    return excess > 0n ? [{ budget: part.budget, amount: -excess }] : [];
  });
  return entryOf(
    head,
    'credit-note',
    [
      ...invoiceLegs(note, 'credit-note', -1n),
      ...collect(before, fromCollected, 'credit-note.collected'),
    ],
    note.corrects,
  );
}

/** A rule that takes a percentage of the net of an invoice. */
export interface SplitRule {
  readonly to: Split['to'];
  readonly rule: string;
  /** Percent as a decimal string, e.g. `7.5`. */
  readonly rate: string;
}

/** What rules take of a net amount, each rounded half-up to the minor unit. */
export const splitsOf = (net: bigint, rules: readonly SplitRule[]): Split[] =>
  rules.map((each) => ({ ...each, amount: applyRate(net, rate(`${each.rate} %`)) }));

/**
 * The part of an invoice that a credit note over `net` takes back, when `creditedBefore` of its net
 * was credited already. Counted from the start, so that notes over the whole net take back exactly
 * the VAT, fee and fund parts that were posted.
 * @throws LedgerFault `ledger.more-than-open`, `ledger.negative-amount`
 */
export function creditPart(
  invoice: InvoiceAmounts,
  creditedBefore: bigint,
  net: bigint,
): InvoiceAmounts {
  positive(net);
  notNegative(creditedBefore);
  const after = creditedBefore + net;
  demand(after <= invoice.net, 'ledger.more-than-open', { invoice: invoice.invoice });
  const of = (sum: bigint) => {
    const taken = (credited: bigint) => divideRounded(sum * credited, invoice.net, 'half-up');
    return taken(after) - taken(creditedBefore);
  };
  const weights = invoice.parts.map((p) => p.net);
  const [now, before] = [allocate(after, weights), allocate(creditedBefore, weights)];
  const parts = invoice.parts.map((part, n) => ({
    ...part,
    net: (now[n] ?? 0n) - (before[n] ?? 0n),
    splits: part.splits.map((split) => ({ ...split, amount: of(split.amount) })),
  }));
  const vat = invoice.vat.map((v) => ({ ...v, amount: of(v.amount) }));
  return { ...invoice, net, vat, parts };
}

export const grossOf = (invoice: InvoiceAmounts): bigint =>
  invoice.net + sumOf(invoice.vat.map((v) => v.amount));

const shareOf = (part: BudgetPart): bigint => part.net - sumOf(part.splits.map((s) => s.amount));

function checkAmounts({ invoice, net, vat, parts }: InvoiceAmounts): void {
  positive(net);
  for (const { amount } of vat) notNegative(amount);
  const parted = sumOf(parts.map((p) => p.net));
  demand(parted === net, 'ledger.does-not-add-up', { invoice, parts: parted.toString() });
  const budgets = new Set(parts.map((p) => p.budget));
  demand(budgets.size === parts.length, 'ledger.does-not-add-up', { invoice, parts: 'repeated' });
  for (const part of parts) {
    notNegative(part.net);
    for (const split of part.splits) {
      notNegative(split.amount);
      demand(SPLIT_RULE.test(split.rule), 'ledger.does-not-add-up', { rule: split.rule });
    }
    demand(shareOf(part) >= 0n, 'ledger.does-not-add-up', { invoice, budget: part.budget });
  }
}

function invoiceLegs(of: InvoiceAmounts, word: string, sign: bigint): Posting[] {
  const { client, invoice } = of;
  const dims = { client, invoice };
  const gross = grossOf(of);
  return [
    debit('receivable', gross * sign, `${word}.gross`, { ...dims, ...orderOf(of.parts) }),
    credit('sales', of.net * sign, `${word}.net`, { ...dims, ...orderOf(of.parts) }),
    ...of.vat.map((v) => credit('output-vat', v.amount * sign, v.rule, dims, v.rate)),
    ...of.parts.flatMap((part) => partLegs(part, invoice, word, sign)),
  ];
}

/** The order, where the whole invoice is of one. */
function orderOf(parts: readonly BudgetPart[]): { order?: string } {
  const orders = new Set(parts.map((p) => p.order));
  const [only] = orders;
  return orders.size === 1 && only ? { order: only } : {};
}

function partLegs(part: BudgetPart, invoice: string, word: string, sign: bigint): Posting[] {
  const dims = { budget: part.budget, invoice, ...(part.order ? { order: part.order } : {}) };
  const net = part.net * sign;
  return [
    debit('allocation', net, `${word}.allocation`, dims),
    credit('budget-awaiting', net, `${word}.allocation`, dims),
    ...part.splits.flatMap((split) => splitLegs(split, 'budget-awaiting', dims, sign)),
  ];
}

/** The pair of legs by which a rule takes a part of a budget. */
export function splitLegs(
  split: Split,
  from: AccountId,
  dims: Posting['dims'],
  sign = 1n,
): Posting[] {
  const amount = split.amount * sign;
  return [
    debit(from, amount, split.rule, dims, split.rate),
    credit(split.to, amount, split.rule, dims, split.rate),
  ];
}
