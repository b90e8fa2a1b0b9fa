import {
  credit,
  debit,
  type Entry,
  entryOf,
  type Head,
  type Posting,
  reversalOf,
} from '../entry.ts';
import { demand } from '../fault.ts';
import { collect, type InvoiceState, openOf, settle } from '../invoice-state.ts';
import { lineOf, type Outlet, payOut, positive, type Source, sumOf, takeFrom } from '../source.ts';

/** What one invoice gets out of a client's payment. */
export interface Settled {
  readonly state: InvoiceState;
  /** Settled of the gross, deducted charges included. */
  readonly amount: bigint;
}

/**
 * A client's payment, for one or several invoices. `received + charges` must be the settled sums
 * plus `over`.
 * @throws LedgerFault `ledger.does-not-add-up`, `ledger.more-than-open`
 */
export function clientPaid(
  head: Head,
  payment: {
    readonly source: Source;
    readonly received: bigint;
    readonly invoices: readonly Settled[];
    /** Bank fees deducted on the way that the house bears. */
    readonly charges?: bigint;
    /** Paid too much: owed back to the client. */
    readonly over?: { readonly client: string; readonly amount: bigint };
  },
): Entry {
  const charges = payment.charges ?? 0n;
  const over = payment.over?.amount ?? 0n;
  const explained = sumOf(payment.invoices.map((i) => i.amount)) + over;
  demand(charges >= 0n && over >= 0n, 'ledger.negative-amount');
  demand(payment.received + charges === explained, 'ledger.does-not-add-up', {
    key: head.key,
    received: payment.received.toString(),
    explained: explained.toString(),
  });
  const seen = lineOf(payment.source);
  return entryOf(head, 'client-paid', [
    takeFrom(payment.source, payment.received),
    debit('bank-charges', charges, 'payment.charge', seen),
    ...paidInvoices(payment.invoices, seen),
    ...(payment.over
      ? [credit('client-overpaid', over, 'payment.over', { client: payment.over.client, ...seen })]
      : []),
  ]);
}

function paidInvoices(invoices: readonly Settled[], line: { line?: string }): Posting[] {
  const seen = new Set<string>();
  return invoices.flatMap(({ state, amount }) => {
    positive(amount);
    const { invoice, client } = state;
    demand(!seen.has(invoice), 'ledger.does-not-add-up', { invoice });
    seen.add(invoice);
    demand(amount <= openOf(state), 'ledger.more-than-open', {
      invoice,
      amount: amount.toString(),
      open: openOf(state).toString(),
    });
    const { shares } = settle(state, amount);
    return [
      credit('receivable', amount, 'payment.invoice', { client, invoice, ...line }),
      ...collect(state, shares, 'payment.collected'),
    ];
  });
}

/**
 * A client's payment is called back: its entry is reversed where the debit was seen, at the bank or
 * parked on suspense, wherever the payment itself had been seen.
 */
export function clientPaymentReversed(
  head: Pick<Head, 'key' | 'date'>,
  payment: { readonly entry: Entry; readonly outlet: Outlet },
): Entry {
  const reversal = reversalOf(payment.entry, head);
  const postings = reversal.postings.map((posting) => {
    if (posting.account !== 'bank' && posting.account !== 'suspense') return posting;
    const leg = payOut(payment.outlet, -posting.amount);
    return leg.account === posting.account ? { ...leg, rule: posting.rule } : leg;
  });
  return { ...reversal, postings };
}

/**
 * A statement line that nobody can explain yet: `amount` positive for a credit, negative for a
 * debit line. `owner` must find out.
 */
export function suspended(
  head: Head,
  item: {
    readonly bank: string;
    readonly line: string;
    readonly owner: string;
    readonly amount: bigint;
  },
): Entry {
  const { bank, line, owner, amount } = item;
  const parked = amount > 0n ? 'suspense.received' : 'suspense.paid';
  const seen = amount > 0n ? 'bank.credit' : 'bank.debit';
  const bankLeg = debit('bank', amount, seen, { bank, line });
  const parkedLeg = credit('suspense', amount, parked, { bank, line, owner });
  return entryOf(head, 'suspended', amount > 0n ? [bankLeg, parkedLeg] : [parkedLeg, bankLeg]);
}

/** Bank charges of the house. */
export function bankCharged(
  head: Head,
  charge: { readonly outlet: Outlet; readonly amount: bigint },
): Entry {
  return entryOf(head, 'bank-charged', [
    debit('bank-charges', charge.amount, 'bank.charge', { line: charge.outlet.line }),
    payOut(charge.outlet, charge.amount),
  ]);
}

/** Bank interest received. */
export function interestReceived(
  head: Head,
  interest: { readonly source: Source; readonly amount: bigint },
): Entry {
  return entryOf(head, 'interest-received', [
    takeFrom(interest.source, interest.amount),
    credit('bank-charges', interest.amount, 'bank.interest', lineOf(interest.source)),
  ]);
}
