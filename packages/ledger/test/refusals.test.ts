import { describe, expect, test } from 'vitest';
import {
  budgetMoved,
  checkAgainstBook,
  clientPaid,
  credit,
  creditNoteIssued,
  debit,
  type Entry,
  entryOf,
  guaranteeClaimed,
  interCompanyTransferred,
  invoiceIssued,
  openHolds,
  paymentExecuted,
  payrollPosted,
  receivableWrittenOff,
  recovered,
  shareClaimed,
  yearClosed,
} from '../src/index.ts';
import { bank, correction, head, i1, invoice, issued, smallPayslip, stateAfter } from './events.ts';
import { cents } from './text-table.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
const main = { bank: 'main' };
const legs = (amount: bigint) => [debit('bank', amount, 'x', main), credit('reserve', amount, 'x')];
const state = () => stateAfter([issued()], 'i1');

describe('an entry is refused', () => {
  const of = (...postings: Entry['postings']) => entryOf(head('k'), 'test', postings);

  test.each<[string, () => unknown]>([
    ['accepted', () => of(...legs(5n))],
    ['ledger.unbalanced', () => of(debit('bank', 5n, 'x', main), credit('reserve', 4n, 'x'))],
    ['ledger.no-postings', () => of()],
    ['ledger.no-postings', () => of(...legs(0n))],
    ['ledger.missing-dimension', () => of(debit('bank', 5n, 'x'), credit('reserve', 5n, 'x'))],
    [
      'ledger.missing-dimension',
      () => of(debit('receivable', 5n, 'x', { client: 'c1' }), credit('reserve', 5n, 'x')),
    ],
    ['ledger.not-an-id', () => of(debit('bank', 5n, 'x', { bank: 'Maria Muster' }))],
    ['ledger.not-an-id', () => of(debit('bank', 5n, 'a rule', main), credit('reserve', 5n, 'x'))],
    ['ledger.not-an-id', () => entryOf(head('two words'), 'test', legs(5n))],
    ['ledger.not-a-date', () => entryOf(head('k', '2026-02-30'), 'test', legs(5n))],
    ['ledger.wrong-currency', () => entryOf({ ...head('k'), currency: '€' }, 'test', legs(5n))],
    ['ledger.amount-too-large', () => of(...legs(1_000_000_000_000_001n))],
    ['accepted', () => of(...legs(1_000_000_000_000_000n))],
    [
      'ledger.unknown-account',
      () => of({ ...debit('bank', 5n, 'x', main), account: 'till' as 'bank' }),
    ],
  ])('%s', (code, work) => {
    expect(codeOf(work)).toBe(code);
  });

  test('by a book of another entity or currency, or closed', () => {
    const entry = issued();
    const book = { entity: 'e1', currency: 'EUR', closedThrough: '2026-11-22' };
    expect(codeOf(() => checkAgainstBook(entry, book))).toBe('accepted');
    expect(codeOf(() => checkAgainstBook(entry, { ...book, closedThrough: null }))).toBe(
      'accepted',
    );
    const against = (change: object) =>
      codeOf(() => checkAgainstBook(entry, { ...book, ...change }));
    expect(against({ entity: 'e2' })).toBe('ledger.wrong-entity');
    expect(against({ currency: 'SEK' })).toBe('ledger.wrong-currency');
    expect(against({ closedThrough: '2026-11-23' })).toBe('ledger.period-closed');
  });
});

describe('an event is refused', () => {
  const part = i1.parts[0]!;
  const pay = (change: object) =>
    clientPaid(head('l'), {
      source: bank('l1'),
      received: 100n,
      invoices: [{ state: state(), amount: 100n }],
      ...change,
    });
  const note = (net: string, before = state()) =>
    creditNoteIssued(head('n'), {
      ...invoice('i1', 'b1', cents(net)),
      corrects: 'invoice:i1',
      before,
    });
  const paidUp = () => {
    const all = clientPaid(head('l'), {
      source: bank('l1'),
      received: 120000n,
      invoices: [{ state: state(), amount: 120000n }],
    });
    return stateAfter([issued(), all], 'i1');
  };
  const writeOff = (of = state(), vat = 20000n) =>
    receivableWrittenOff(head('w'), {
      state: of,
      vat: [{ rule: 'vat.standard', rate: '20', amount: vat }],
      claim: null,
      corrects: 'invoice:i1',
    });
  const recovery = (amount: bigint, vat: bigint) =>
    recovered(head('r'), {
      claim: 'k1',
      budget: 'b1',
      invoice: 'i1',
      client: 'c1',
      source: bank('l1'),
      amount,
      vat: [{ rule: 'vat.standard', rate: '20', amount: vat }],
      fund: 0n,
      forBudget: 0n,
      corrects: 'w',
    });
  const charge = smallPayslip().charges[0]!;

  test.each<[string, string, () => unknown]>([
    [
      'invoice parts are not its net',
      'ledger.does-not-add-up',
      () => invoiceIssued(head('i'), { ...i1, parts: [{ ...part, net: 99999n }] }),
    ],
    [
      'a budget stands twice in an invoice',
      'ledger.does-not-add-up',
      () => invoiceIssued(head('i'), { ...i1, net: 200000n, parts: [part, part] }),
    ],
    [
      'a fee above the net',
      'ledger.does-not-add-up',
      () =>
        invoiceIssued(head('i'), {
          ...i1,
          parts: [{ ...part, splits: [{ ...part.splits[0]!, amount: 100001n }] }],
        }),
    ],
    [
      'a split without a fee rule',
      'ledger.does-not-add-up',
      () =>
        invoiceIssued(head('i'), {
          ...i1,
          parts: [{ ...part, splits: [{ ...part.splits[0]!, rule: 'margin' }] }],
        }),
    ],
    ['an invoice of nothing', 'ledger.negative-amount', () => issued(invoice('i1', 'b1', 0n))],
    ['a credit note above the invoice', 'ledger.more-than-open', () => note('1,000.01')],
    [
      'a credit note against another invoice',
      'ledger.does-not-add-up',
      () => note('1.00', { ...state(), invoice: 'i2' }),
    ],
    ['received is not explained', 'ledger.does-not-add-up', () => pay({ received: 101n })],
    [
      'paid more than open',
      'ledger.more-than-open',
      () => pay({ received: 120001n, invoices: [{ state: state(), amount: 120001n }] }),
    ],
    [
      'an invoice twice in a payment',
      'ledger.does-not-add-up',
      () =>
        pay({
          received: 200n,
          invoices: [
            { state: state(), amount: 100n },
            { state: state(), amount: 100n },
          ],
        }),
    ],
    ['negative charges', 'ledger.negative-amount', () => pay({ received: 101n, charges: -1n })],
    ['writing off what is paid', 'ledger.more-than-open', () => writeOff(paidUp())],
    ['more VAT than open', 'ledger.more-than-open', () => writeOff(state(), 120000n)],
    ['recovering only VAT', 'ledger.negative-amount', () => recovery(100n, 100n)],
    [
      'a claim of nothing',
      'ledger.negative-amount',
      () => guaranteeClaimed(head('k'), { claim: 'k', budget: 'b', invoice: 'i', amount: 0n }),
    ],
    [
      'charges are not the employer cost',
      'ledger.does-not-add-up',
      () => payrollPosted(head('p'), smallPayslip({ charges: [{ ...charge, final: 80999n }] })),
    ],
    [
      'a line for an unknown recipient',
      'ledger.does-not-add-up',
      () => payrollPosted(head('p'), smallPayslip({ recipients: {} })),
    ],
    [
      'a recipient named like an object member',
      'ledger.does-not-add-up',
      () =>
        payrollPosted(
          head('p'),
          smallPayslip({
            lines: [
              ...smallPayslip().lines,
              { line: 'x', side: 'employee', recipient: 'constructor', amount: 1n },
            ],
          }),
        ),
    ],
    [
      'a negative amount to pay without a plan',
      'ledger.plan-needed',
      () => payrollPosted(head('p'), { ...correction, plan: null }),
    ],
    [
      'a payment of nothing',
      'ledger.negative-amount',
      () =>
        paymentExecuted(head('x'), {
          outlet: bank('l'),
          paid: [{ owed: { kind: 'person', person: 'p', payable: 's' }, amount: 0n }],
        }),
    ],
    [
      'a budget moved to itself',
      'ledger.does-not-add-up',
      () => budgetMoved(head('m'), { from: 'b1', to: 'b1', amount: 1n }),
    ],
    [
      'a transfer to the same entity',
      'ledger.wrong-entity',
      () => transfer({ entity: 'e1', currency: 'EUR', budget: 'b9' }),
    ],
    [
      'a transfer into another currency',
      'ledger.wrong-currency',
      () => transfer({ entity: 'e2', currency: 'SEK', budget: 'b9' }),
    ],
    [
      'more unpaid than the share is',
      'ledger.does-not-add-up',
      () =>
        shareClaimed(head('s'), { person: 'p', share: 's', nominal: 50n, unpaid: 51n, value: 0n }),
    ],
    [
      'a year closed over a balance-sheet account',
      'ledger.does-not-add-up',
      () => yearClosed(head('y'), [{ account: 'output-vat', amount: 5n }]),
    ],
  ])('%s: %s', (_case, code, work) => {
    expect(codeOf(work)).toBe(code);
  });

  const transfer = (to: { entity: string; currency: string; budget: string }) =>
    interCompanyTransferred(head('t'), { transfer: 't1', amount: 1n, from: 'b1', to });
});

describe('holds', () => {
  const move = (key: string, amount: bigint, budget = 'b1') => ({
    entity: 'e1',
    key,
    hold: 'h1',
    budget,
    engagement: null,
    amount,
  });

  test('add up; the same key counts once; none below zero; none changes its budget', () => {
    const moves = [move('a', 10n), move('b', -4n), move('b', -4n)];
    expect(openHolds(moves)).toEqual([{ hold: 'h1', budget: 'b1', amount: 6n }]);
    expect(openHolds([...moves, move('c', -6n)])).toEqual([]);
    expect(codeOf(() => openHolds([...moves, move('c', -7n)]))).toBe('ledger.hold-overdrawn');
    expect(codeOf(() => openHolds([...moves, move('c', 1n, 'b2')]))).toBe('ledger.does-not-add-up');
  });
});
