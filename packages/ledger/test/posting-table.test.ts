import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as ledger from '../src/index.ts';
import {
  bank,
  correction,
  head,
  i1,
  invoice,
  issued,
  lawPagePayslip,
  smallPayslip,
  stateAfter,
} from './events.ts';
import { cents, examplesOf, rowsOf } from './text-table.ts';

const page = readFileSync(new URL('../../../docs/posting-table.md', import.meta.url), 'utf8');
const examples = examplesOf(page);

const half = {
  ...invoice('i1', 'b1', cents('500.00')),
  corrects: 'invoice:i1',
};
const fresh = () => stateAfter([issued()], 'i1');
const pay = (received: string, amount: string, more: object = {}) =>
  ledger.clientPaid(head('line:l1'), {
    source: bank('l1'),
    received: cents(received),
    invoices: [{ state: fresh(), amount: cents(amount) }],
    ...more,
  });
const paidInFull = () => pay('1,200.00', '1,200.00');
const claim = { claim: 'k1', budget: 'b1', invoice: 'i1' };
const standardVat = (amount: string) => [
  { rule: 'vat.standard', rate: '20', amount: cents(amount) },
];
const recovery = (fund: string, forBudget: string) =>
  ledger.recovered(head('line:l9'), {
    ...claim,
    client: 'c1',
    source: bank('l9'),
    amount: cents('600.00'),
    vat: standardVat('100.00'),
    fund: cents(fund),
    forBudget: cents(forBudget),
    corrects: 'write-off:i1',
  });
const transferred = () =>
  ledger.interCompanyTransferred(head('transfer:t1'), {
    transfer: 't1',
    amount: cents('100.00'),
    from: 'b1',
    to: { entity: 'e2', currency: 'EUR', budget: 'b9' },
  });
const taxOffice = (payable: string): ledger.Payee => ({
  recipient: 'fa',
  kind: 'tax-office',
  payable,
});

/** Example of the page → the entry our constructors make of it. */
const EVENTS: Record<string, () => ledger.Entry> = {
  'share-subscribed': () =>
    ledger.shareSubscribed(head('s'), { person: 'p1', share: 's1', nominal: cents('50.00') }),
  'share-paid': () =>
    ledger.sharePaid(head('s'), {
      person: 'p1',
      share: 's1',
      amount: cents('50.00'),
      source: bank('l1'),
    }),
  'share-claimed': () =>
    ledger.shareClaimed(head('s'), {
      person: 'p1',
      share: 's1',
      nominal: cents('50.00'),
      unpaid: 0n,
      value: cents('40.00'),
    }),
  'share-claimed-part-paid': () =>
    ledger.shareClaimed(head('s'), {
      person: 'p1',
      share: 's1',
      nominal: cents('50.00'),
      unpaid: cents('20.00'),
      value: cents('24.00'),
    }),
  'invoice-issued': () => ledger.invoiceIssued(head('i'), i1),
  'credit-note': () => ledger.creditNoteIssued(head('n'), { ...half, before: fresh() }),
  'credit-note-after-payment': () =>
    ledger.creditNoteIssued(head('n'), {
      ...half,
      before: stateAfter([issued(), paidInFull()], 'i1'),
    }),
  'client-paid': paidInFull,
  'client-paid-part': () => pay('400.00', '400.00'),
  'client-paid-over': () =>
    pay('1,300.00', '1,200.00', { over: { client: 'c1', amount: cents('100.00') } }),
  'client-paid-less-charges': () => pay('1,188.00', '1,200.00', { charges: cents('12.00') }),
  'client-paid-grouped': () => {
    const i2 = invoice('i2', 'b2', cents('500.00'));
    const state2 = stateAfter([issued(i2)], 'i2');
    return ledger.clientPaid(head('line:l1'), {
      source: bank('l1'),
      received: cents('1,500.00'),
      invoices: [
        { state: fresh(), amount: cents('1,200.00') },
        { state: state2, amount: cents('300.00') },
      ],
    });
  },
  'suspense-credit': () =>
    ledger.suspended(head('l'), { bank: 'main', line: 'l7', owner: 'f1', amount: cents('77.00') }),
  'suspense-debit': () =>
    ledger.suspended(head('l'), { bank: 'main', line: 'l8', owner: 'f1', amount: cents('-15.00') }),
  'suspense-cleared': () =>
    ledger.clientPaid(head('l'), {
      source: { kind: 'suspense', bank: 'main', line: 'l7' },
      received: cents('77.00'),
      invoices: [{ state: fresh(), amount: cents('77.00') }],
    }),
  'credit-used': () =>
    ledger.clientPaid(head('c'), {
      source: { kind: 'client-credit', client: 'c1', invoice: 'i2' },
      received: cents('600.00'),
      invoices: [{ state: fresh(), amount: cents('600.00') }],
    }),
  'overpaid-used': () =>
    ledger.clientPaid(head('c'), {
      source: { kind: 'overpaid', client: 'c1', line: 'l1' },
      received: cents('100.00'),
      invoices: [{ state: fresh(), amount: cents('100.00') }],
    }),
  'client-payment-reversed': () =>
    ledger.clientPaymentReversed(
      { key: 'line:l5', date: '2026-11-24' },
      { entry: paidInFull(), outlet: { kind: 'bank', bank: 'main', line: 'l5' } },
    ),
  'payroll-posted': () => ledger.payrollPosted(head('ps1'), lawPagePayslip),
  'payroll-difference-house': () =>
    ledger.payrollPosted(
      head('ps2'),
      smallPayslip({
        charges: smallPayslip().charges.map((c) => ({ ...c, differenceOn: 'house' as const })),
      }),
    ),
  'payroll-splits': () =>
    ledger.payrollPosted(
      head('ps2'),
      smallPayslip({
        charges: smallPayslip().charges.map((c) => ({
          ...c,
          estimate: cents('810.00'),
          splits: [
            { to: 'margin', rule: 'split.margin', rate: '5', amount: cents('32.00') },
            { to: 'insurance-fund', rule: 'split.insurance', rate: null, amount: cents('4.00') },
          ],
        })),
      }),
    ),
  'payroll-deductions': () =>
    ledger.payrollPosted(
      head('ps3'),
      smallPayslip({
        payable: 'ps3',
        charges: smallPayslip().charges.map((c) => ({ ...c, estimate: cents('810.00') })),
        deductions: [
          {
            rule: 'garnishment',
            amount: cents('150.00'),
            to: { kind: 'creditor', recipient: 'court1', payable: 'g1' },
          },
          {
            rule: 'agreed-recovery',
            amount: cents('38.00'),
            to: { kind: 'person-receivable', payable: 'plan1' },
          },
        ],
      }),
    ),
  'payroll-correction': () => ledger.payrollPosted(head('ps4'), correction),
  'advance-granted': () =>
    ledger.advanceGranted(head('a'), { person: 'p1', payable: 'adv1', amount: cents('200.00') }),
  'payment-executed': () =>
    ledger.paymentExecuted(head('l'), {
      outlet: bank('l2'),
      paid: [
        { owed: { kind: 'person', person: 'p1', payable: 'ps1' }, amount: cents('2,217.69') },
        {
          owed: { kind: 'social-insurance', recipient: 'oegk', payable: 'r1-oegk' },
          amount: cents('1,084.75'),
        },
      ],
    }),
  'payment-returned': () =>
    ledger.paymentReturned(head('l'), {
      source: bank('l3'),
      owed: { kind: 'person', person: 'p1', payable: 'ps1' },
      amount: cents('2,217.69'),
      charges: cents('3.00'),
      corrects: 'line:l2',
    }),
  'bank-charge': () => ledger.bankCharged(head('l'), { outlet: bank('l4'), amount: cents('4.50') }),
  'interest-received': () =>
    ledger.interestReceived(head('l'), { source: bank('l4'), amount: cents('1.20') }),
  'purchase-approved': () =>
    ledger.reimbursementApproved(head('x'), {
      budget: 'b1',
      net: cents('100.00'),
      inputVat: [{ rule: 'vat.input', rate: '20', amount: cents('20.00') }],
      to: { kind: 'supplier', recipient: 'sup1', payable: 'x2' },
    }),
  'reimbursement-approved': () =>
    ledger.reimbursementApproved(head('x'), {
      budget: 'b1',
      net: cents('100.00'),
      inputVat: [{ rule: 'vat.input', rate: '20', amount: cents('20.00') }],
      to: { kind: 'person', person: 'p1', payable: 'x1' },
    }),
  'vat-declared': () =>
    ledger.vatDeclared(head('v'), {
      output: cents('200.00'),
      input: cents('20.00'),
      payee: taxOffice('vat-2026-11'),
    }),
  'guarantee-claimed': () =>
    ledger.guaranteeClaimed(head('k'), { ...claim, amount: cents('810.00') }),
  'guarantee-returned': () =>
    ledger.guaranteeReturned(head('line:l3'), {
      ...claim,
      amount: cents('810.00'),
      corrects: 'k',
    }),
  'receivable-written-off': () =>
    ledger.receivableWrittenOff(head('w'), {
      state: fresh(),
      vat: standardVat('200.00'),
      claim: 'k1',
      corrects: 'invoice:i1',
    }),
  'recovery-first': () => recovery('810.00', '90.00'),
  'recovery-rest': () => recovery('310.00', '90.00'),
  'shortfall-borne': () =>
    ledger.shortfallBorne(head('f'), { budget: 'b1', amount: cents('25.00') }),
  'budget-moved': () =>
    ledger.budgetMoved(head('m'), { from: 'b1', to: 'b2', amount: cents('100.00') }),
  'inter-company-out': () => transferred()[0],
  'inter-company-in': () => transferred()[1],
  'transfer-received': () =>
    ledger.transferReceived(head('t', '2026-11-23', 'e2'), {
      between: 'inter-company',
      counterpart: 'e1',
      transfer: 't1',
      amount: cents('100.00'),
      source: bank('l6'),
    }),
  'settlement-owed': () =>
    ledger.settlementOwed(head('t2'), {
      counterpart: 'de',
      transfer: 't2',
      budget: 'b1',
      amount: cents('100.00'),
    }),
  'settlement-due': () =>
    ledger.settlementDue(head('t2'), {
      counterpart: 'at',
      transfer: 't2',
      budget: 'b5',
      amount: cents('100.00'),
    }),
  rounding: () =>
    ledger.rounded(head('r'), {
      account: 'tax-office-payable',
      dims: { recipient: 'fa', payable: 'vat-2026-11' },
      amount: cents('0.40'),
    }),
  'year-closed': () =>
    ledger.yearClosed(head('y'), [
      { account: 'sales', amount: cents('-1,000.00') },
      { account: 'cooperative-fee', amount: cents('-80.00') },
      { account: 'allocation', amount: cents('1,000.00') },
    ]),
  opened: () =>
    ledger.opened(head('o'), [
      { account: 'bank', amount: cents('5,000.00'), dims: { bank: 'main' } },
      { account: 'budget', amount: cents('-3,000.00'), dims: { budget: 'b1' } },
    ]),
};

describe('docs/posting-table.md', () => {
  test('has an example for every event here, and none without', () => {
    expect([...examples.keys()].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  test.each([...examples])('%s posts what the page shows', (name, rows) => {
    expect(rowsOf(EVENTS[name]!())).toEqual(rows);
  });

  test.each([...examples])('%s: debits equal credits on the page itself', (_name, rows) => {
    const sum = (column: number) =>
      rows.reduce((total, row) => total + (row[column] ? cents(row[column]) : 0n), 0n);
    expect(sum(2)).toBe(sum(3));
    expect(sum(2)).toBeGreaterThan(0n);
  });

  test('lists every account of the chart with its kind', () => {
    const listed = [
      ...page.matchAll(/^\| (\d{4} [a-z-]+) \| (asset|liability|equity|income|expense) \|/gm),
    ].map((m) => [m[1], m[2]]);
    expect(listed).toEqual(ledger.CHART.map((a) => [`${a.number} ${a.id}`, a.kind]));
  });
});
