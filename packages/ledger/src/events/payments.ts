import { type Dims, RECIPIENT_ACCOUNTS, type RecipientKind } from '../chart.ts';
import { credit, debit, type Entry, entryOf, type Head, type Posting } from '../entry.ts';
import { demand } from '../fault.ts';
import {
  notNegative,
  type Outlet,
  payOut,
  positive,
  type Source,
  sumOf,
  takeFrom,
} from '../source.ts';
import type { VatAmount } from './invoices.ts';
import { owedTo, type Payee } from './payroll.ts';

/** An open item that a payment settles. */
export type Owed =
  | { readonly kind: 'person'; readonly person: string; readonly payable: string }
  | { readonly kind: RecipientKind; readonly recipient: string; readonly payable: string }
  | { readonly kind: 'share-claim'; readonly person: string; readonly share: string }
  | { readonly kind: 'overpaid'; readonly client: string; readonly line: string }
  | { readonly kind: 'client-credit'; readonly client: string; readonly invoice: string }
  | {
      readonly kind: 'inter-company' | 'settlement';
      readonly counterpart: string;
      readonly transfer: string;
    };

export interface Paid {
  readonly owed: Owed;
  readonly amount: bigint;
}

function owedLeg(owed: Owed, amount: bigint, rule: string): Posting {
  positive(amount);
  const leg = (account: Posting['account'], dims: Dims) => debit(account, amount, rule, dims);
  switch (owed.kind) {
    case 'person':
      return leg('person-payable', { person: owed.person, payable: owed.payable });
    case 'share-claim':
      return leg('share-claim', { person: owed.person, share: owed.share });
    case 'overpaid':
      return leg('client-overpaid', { client: owed.client, line: owed.line });
    case 'client-credit':
      return leg('receivable', { client: owed.client, invoice: owed.invoice });
    case 'inter-company':
    case 'settlement':
      return leg(owed.kind, { counterpart: owed.counterpart, transfer: owed.transfer });
    default:
      return leg(RECIPIENT_ACCOUNTS[owed.kind], {
        recipient: owed.recipient,
        payable: owed.payable,
      });
  }
}

/**
 * The statement shows the debit: the liabilities it pays are cleared. One debit may stand for a
 * whole file. Nothing is posted when a payment is prepared or sent.
 */
export function paymentExecuted(
  head: Head,
  payment: { readonly outlet: Outlet; readonly paid: readonly Paid[] },
): Entry {
  const total = sumOf(payment.paid.map((p) => p.amount));
  return entryOf(head, 'payment-executed', [
    ...payment.paid.map((p) => owedLeg(p.owed, p.amount, 'payment.executed')),
    payOut(payment.outlet, total),
  ]);
}

/** A payment came back: its liability is open again, same item; the house bears the charges. */
export function paymentReturned(
  head: Head,
  returned: Paid & {
    readonly source: Source;
    readonly charges?: bigint;
    readonly corrects: string;
  },
): Entry {
  const { source, owed, amount } = returned;
  const charges = returned.charges ?? 0n;
  notNegative(charges);
  const back = owedLeg(owed, amount, 'payment.returned');
  const chargeLegs =
    charges > 0n && (source.kind === 'bank' || source.kind === 'suspense')
      ? [
          debit('bank-charges', charges, 'payment.charge', { line: source.line }),
          payOut(source, charges),
        ]
      : [];
  return entryOf(
    head,
    'payment-returned',
    [takeFrom(source, amount), { ...back, amount: -back.amount }, ...chargeLegs],
    returned.corrects,
  );
}

/** What a purchase costs: net with the VAT that may be deducted. */
export interface Purchase {
  readonly budget: string;
  /** Net, with VAT that may not be deducted. */
  readonly net: bigint;
  readonly inputVat: readonly VatAmount[];
}

/**
 * An approved receipt: owed to the person tax-free, or to the supplier; the budget bears the net.
 */
export function reimbursementApproved(
  head: Head,
  of: Purchase & {
    readonly to:
      | { readonly kind: 'person'; readonly person: string; readonly payable: string }
      | Payee;
  },
): Entry {
  positive(of.net);
  for (const { amount } of of.inputVat) notNegative(amount);
  const gross = of.net + sumOf(of.inputVat.map((v) => v.amount));
  const dims = { budget: of.budget, ...(of.to.kind === 'person' ? { person: of.to.person } : {}) };
  const payable =
    of.to.kind === 'person'
      ? credit('person-payable', gross, 'expense.payable', { ...dims, payable: of.to.payable })
      : owedTo(of.to, gross, 'expense.payable', dims);
  return entryOf(head, 'reimbursement-approved', [
    debit('expenses', of.net, 'expense.net', dims),
    ...of.inputVat.map((v) => debit('input-vat', v.amount, v.rule, dims, v.rate)),
    payable,
    debit('budget', of.net, 'expense.budget', dims),
    credit('budget-charge', of.net, 'expense.budget', dims),
  ]);
}

/**
 * The VAT return: output less input VAT is owed to the tax office (or, negative, claimed from it).
 */
export function vatDeclared(
  head: Head,
  vat: { readonly output: bigint; readonly input: bigint; readonly payee: Payee },
): Entry {
  demand(vat.payee.kind === 'tax-office', 'ledger.does-not-add-up', { kind: vat.payee.kind });
  return entryOf(head, 'vat-declared', [
    debit('output-vat', vat.output, 'vat.declared'),
    credit('input-vat', vat.input, 'vat.declared'),
    owedTo(vat.payee, vat.output - vat.input, 'vat.declared', {}),
  ]);
}
