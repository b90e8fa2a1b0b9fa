import { credit, debit, type Entry, entryOf, type Head, type Posting } from '../entry.ts';
import { demand } from '../fault.ts';
import { type InvoiceState, openOf, settle } from '../invoice-state.ts';
import { notNegative, positive, type Source, smaller, sumOf, takeFrom } from '../source.ts';
import type { VatAmount } from './invoices.ts';

/** A claim on the guarantee fund, about one invoice and one budget. */
export interface ClaimRef {
  readonly claim: string;
  readonly budget: string;
  readonly invoice: string;
}

/** The fund bears pay and employer cost already paid, net of VAT. */
export function guaranteeClaimed(head: Head, of: ClaimRef & { readonly amount: bigint }): Entry {
  positive(of.amount);
  const dims = { claim: of.claim, budget: of.budget, invoice: of.invoice };
  return entryOf(head, 'guarantee-claimed', [
    debit('guarantee-fund', of.amount, 'guarantee.claim', dims),
    credit('budget', of.amount, 'guarantee.claim', dims),
  ]);
}

/**
 * The client pays after the fund bore, but before anything is written off: of what the payment
 * brings the budget, the fund gets back what it had borne.
 * @param of.corrects key of the claim's entry
 */
export function guaranteeReturned(
  head: Head,
  of: ClaimRef & { readonly amount: bigint; readonly corrects: string },
): Entry {
  positive(of.amount);
  const dims = { claim: of.claim, budget: of.budget, invoice: of.invoice };
  const legs = [
    debit('budget', of.amount, 'guarantee.returned', dims),
    credit('guarantee-fund', of.amount, 'guarantee.returned', dims),
  ];
  return entryOf(head, 'guarantee-returned', legs, of.corrects);
}

/**
 * What is open of an invoice is uncollectable: VAT comes back, budgets lose what they awaited, the
 * house is left with the part that was its fee. `vat`: the VAT of the open sum, by rate.
 * @throws LedgerFault `ledger.more-than-open` when nothing is open, or VAT exceeds it
 */
export function receivableWrittenOff(
  head: Head,
  of: {
    readonly state: InvoiceState;
    readonly vat: readonly VatAmount[];
    readonly claim: string | null;
    readonly corrects: string;
  },
): Entry {
  const { state } = of;
  const open = openOf(state);
  const vat = sumOf(of.vat.map((v) => v.amount));
  for (const { amount } of of.vat) notNegative(amount);
  demand(open > 0n && vat < open, 'ledger.more-than-open', {
    invoice: state.invoice,
    open: open.toString(),
  });
  const claim = of.claim ? { claim: of.claim } : {};
  const dims = { client: state.client, invoice: state.invoice, ...claim };
  const lost = settle(state, open).shares;
  return entryOf(
    head,
    'receivable-written-off',
    [
      credit('receivable', open, 'write-off.gross', dims),
      ...of.vat.map((v) => debit('output-vat', v.amount, v.rule, dims, v.rate)),
      debit('bad-debt', open - vat, 'write-off.net', dims),
      ...lost.flatMap((l) => lostLegs(l, { invoice: state.invoice, ...claim })),
    ],
    of.corrects,
  );
}

function lostLegs(
  lost: { readonly budget: string; readonly amount: bigint },
  dims: { readonly invoice: string; readonly claim?: string },
): Posting[] {
  return [
    debit('budget-awaiting', lost.amount, 'write-off.budget', { ...dims, budget: lost.budget }),
    credit('budget-charge', lost.amount, 'write-off.budget', { ...dims, budget: lost.budget }),
  ];
}

/** What can still come back, after earlier recoveries. */
export interface Recoverable extends ClaimRef {
  readonly client: string;
  /** Borne by the fund, not yet recovered. */
  readonly fund: bigint;
  /** Lost by the budget beyond what the fund bore, not yet recovered. */
  readonly forBudget: bigint;
}

/**
 * A written-off client pays after all: VAT is due again, the net makes the fund whole first, then
 * the budget; what is left stays with the house, whose loss it was.
 */
export function recovered(
  head: Head,
  of: Recoverable & {
    readonly source: Source;
    readonly amount: bigint;
    readonly vat: readonly VatAmount[];
    readonly corrects: string;
  },
): Entry {
  const vat = sumOf(of.vat.map((v) => v.amount));
  for (const { amount } of of.vat) notNegative(amount);
  notNegative(of.fund);
  notNegative(of.forBudget);
  const net = of.amount - vat;
  positive(net);
  const toFund = smaller(net, of.fund);
  const toBudget = smaller(net - toFund, of.forBudget);
  const { client, claim, budget, invoice } = of;
  const dims = { claim, invoice, budget };
  return entryOf(
    head,
    'recovered',
    [
      takeFrom(of.source, of.amount),
      ...of.vat.map((v) => credit('output-vat', v.amount, v.rule, { invoice, client }, v.rate)),
      credit('bad-debt', net, 'recovery.net', { client, claim, invoice }),
      debit('allocation', toFund, 'recovery.fund', dims),
      credit('guarantee-fund', toFund, 'recovery.fund', dims),
      debit('allocation', toBudget, 'recovery.budget', dims),
      credit('budget', toBudget, 'recovery.budget', dims),
    ],
    of.corrects,
  );
}

/** A budget's debit that neither the fund nor the person bears goes to the house account. */
export function shortfallBorne(
  head: Head,
  of: { readonly budget: string; readonly amount: bigint },
): Entry {
  positive(of.amount);
  return entryOf(head, 'shortfall-borne', [
    debit('payroll-difference', of.amount, 'shortfall.house', { budget: of.budget }),
    credit('budget', of.amount, 'shortfall.house', { budget: of.budget }),
  ]);
}
