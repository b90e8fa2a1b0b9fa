import { describe, expect, test } from 'vitest';
import {
  accountStatement,
  balancesOf,
  budgetView,
  creditPart,
  openItems,
  splitsOf,
  trialBalance,
} from '../src/index.ts';
import { invoice } from './events.ts';
import { told } from './story.ts';
import { amountText, balanceLines, cents, linesOf } from './text-table.ts';

/** Balances that a story leaves, as the table below it says. */
function expectBalances(story: string, table: string): void {
  const entries = told(story);
  expect(balanceLines(balancesOf(entries))).toEqual(linesOf(table));
  const trial = trialBalance(entries);
  expect(trial.debit).toBe(trial.credit);
}

describe('stories and the balances they leave', () => {
  test('the main job: share, invoice, pay, client pays, everyone paid', () => {
    expectBalances(
      `
      share       p1 s1 50.00
      share-paid  p1 s1 50.00
      invoice     i1 b1 1,000.00
      payslip     ps1 b1 640.00 115.00 170.00 estimate 800.00
      executed    p1 ps1 525.00
      owed        oegk r-oegk 285.00
      paid        i1 1,200.00
      `,
      `
      bank                    main             440.00    dr
      budget                  b1               90.00     cr
      output-vat                               200.00    cr
      guarantee-fund                           20.00     cr
      share-capital           p1 / s1          50.00     cr
      sales                                    1,000.00  cr
      cooperative-fee                          80.00     cr
      budget-charge                            810.00    cr
      allocation                               1,000.00  dr
      gross-pay                                640.00    dr
      employer-contributions                   170.00    dr
      `,
    );
  });

  test('the client never pays: the fund bears what was paid, the house loses its fee', () => {
    expectBalances(
      `
      invoice    i1 b1 1,000.00
      payslip    ps1 b1 640.00 115.00 170.00 estimate 810.00
      executed   p1 ps1 525.00
      owed       oegk r-oegk 285.00
      claim      k1 b1 i1 810.00
      write-off  k1 i1 200.00
      `,
      `
      bank                    main  810.00    cr
      guarantee-fund                790.00    dr
      sales                         1,000.00  cr
      cooperative-fee               80.00     cr
      budget-charge                 1,710.00  cr
      allocation                    1,000.00  dr
      gross-pay                     640.00    dr
      employer-contributions        170.00    dr
      bad-debt                      1,000.00  dr
      `,
    );
  });

  test('… and pays in two halves after all: as if it had paid in time', () => {
    const late = `
      invoice    i1 b1 1,000.00
      payslip    ps1 b1 640.00 115.00 170.00 estimate 810.00
      claim      k1 b1 i1 810.00
      write-off  k1 i1 200.00
      recovered  k1 b1 i1 600.00 100.00 810.00 90.00
      recovered  k1 b1 i1 600.00 100.00 310.00 90.00`;
    const inTime = `
      invoice    i1 b1 1,000.00
      payslip    ps1 b1 640.00 115.00 170.00 estimate 810.00
      paid       i1 1,200.00`;
    const sheet = (story: string) =>
      balanceLines(balancesOf(told(story))).filter(
        (l) => !/^(budget-charge|allocation|bad-debt)/.test(l),
      );
    expect(sheet(late)).toEqual(sheet(inTime));
  });

  test('three payments of an invoice whose sums do not divide leave no cent behind', () => {
    expectBalances(
      `
      invoice  i1 b1 33.33
      paid     i1 13.33
      paid     i1 13.33
      paid     i1 13.33
      `,
      `
      bank             main  39.99  dr
      budget           b1    30.01  cr
      output-vat             6.66   cr
      guarantee-fund         0.66   cr
      sales                  33.33  cr
      cooperative-fee        2.66   cr
      allocation             33.33  dr
      `,
    );
  });

  test('over-payment, charges on the way, a credit note after payment', () => {
    expectBalances(
      `
      invoice  i1 b1 1,000.00
      paid     i1 1,200.00 over 100.00 charges 12.00
      credit   i1 b1 500.00
      `,
      `
      bank             main                  1,288.00  dr
      receivable       c1 / i1               600.00    cr
      budget           b1                    450.00    cr
      output-vat                             100.00    cr
      guarantee-fund                         10.00     cr
      client-overpaid  c1 / 2:paid           100.00    cr
      sales                                  500.00    cr
      cooperative-fee                        40.00     cr
      allocation                             500.00    dr
      bank-charges                           12.00     dr
      `,
    );
  });

  test('a credit note over a half-paid invoice closes it', () => {
    expectBalances(
      `
      invoice  i1 b1 1,000.00
      paid     i1 600.00
      credit   i1 b1 500.00
      `,
      `
      bank             main  600.00  dr
      budget           b1    450.00  cr
      output-vat             100.00  cr
      guarantee-fund         10.00   cr
      sales                  500.00  cr
      cooperative-fee        40.00   cr
      allocation             500.00  dr
      `,
    );
  });

  test('suspense, cleared in two parts, and a returned payment', () => {
    expectBalances(
      `
      suspense  l7 1,300.00
      invoice   i1 b1 1,000.00
      cleared   l7 i1 1,200.00
      payslip   ps1 b1 640.00 115.00 170.00 estimate 800.00 house
      executed  p1 ps1 525.00
      returned  p1 ps1 525.00
      receipt   x1 b1 50.00 10.00
      move      b1 b2 20.00
      `,
      `
      bank                      main           1,300.00  dr
      input-vat                                10.00     dr
      budget                    b1             30.00     cr
      budget                    b2             20.00     cr
      person-payable            p1 / ps1       525.00    cr
      person-payable            p1 / x1        60.00     cr
      social-insurance-payable  oegk / r-oegk  285.00    cr
      output-vat                               200.00    cr
      guarantee-fund                           20.00     cr
      suspense                  main / l7      100.00    cr
      sales                                    1,000.00  cr
      cooperative-fee                          80.00     cr
      budget-charge                            860.00    cr
      allocation                               1,000.00  dr
      gross-pay                                640.00    dr
      employer-contributions                   170.00    dr
      expenses                                 50.00     dr
      payroll-difference                       10.00     dr
      `,
    );
  });

  test('a correction that takes from the person is a receivable with a plan', () => {
    expectBalances(
      `
      payslip  ps4 b1 0.00 38.00 52.00
      `,
      `
      person-receivable         p1 / plan-ps4  38.00  dr
      budget                    b1             52.00  dr
      social-insurance-payable  oegk / r-oegk  90.00  cr
      budget-charge                            52.00  cr
      employer-contributions                   52.00  dr
      `,
    );
  });

  test('undoing every line of a story leaves nothing', () => {
    expectBalances(
      `
      invoice  i1 b1 1,000.00
      payslip  ps1 b1 640.00 115.00 170.00 estimate 800.00
      paid     i1 400.00
      undo     3
      undo     2
      undo     1
      `,
      '',
    );
  });
});

describe('what rules take', () => {
  const take = (net: string, rate: string) =>
    splitsOf(cents(net), [{ to: 'cooperative-fee', rule: 'fee.cooperative', rate }]).map((s) =>
      amountText(s.amount),
    );

  test.each([
    ['4,000.00', '7.5', '300.00'],
    ['33.33', '8', '2.67'],
    ['0.10', '5', '0.01'],
    ['0.09', '5', '0.00'],
  ])('%s at %s %% is %s, halves up', (net, rate, expected) => {
    expect(take(net, rate)).toEqual([expected]);
  });

  test('a third of an invoice credited three times takes back all of it, cent by cent', () => {
    const whole = invoice('i1', 'b1', cents('100.00'));
    const nets = ['33.33', '33.33', '33.34'].map(cents);
    const fees = nets.map((net, n) => {
      const before = nets.slice(0, n).reduce((a, b) => a + b, 0n);
      const part = creditPart(whole, before, net);
      return [part.vat[0]!.amount, part.parts[0]!.splits[0]!.amount].map(amountText).join(' ');
    });
    // VAT 20.00: 6.666 → 6.67, 13.332 → 13.33, 20.00; fee 8.00: 2.6664 → 2.67, 5.3328 → 5.33, 8.00.
    expect(fees).toEqual(['6.67 2.67', '6.66 2.66', '6.67 2.67']);
    expect(() => creditPart(whole, cents('66.66'), cents('33.35'))).toThrow(
      'ledger.more-than-open',
    );
  });
});

describe('figures over entries', () => {
  const entries = told(`
    invoice   i1 b1 1,000.00
    invoice   i2 b1 500.00
    paid      i1 400.00
    payslip   ps1 b1 640.00 115.00 170.00 estimate 800.00
    executed  p1 ps1 500.00
  `);
  const balances = balancesOf(entries);

  test('open items: what each invoice and each payable still is', () => {
    const lines = openItems(balances).map(
      (o) => `${o.account}  ${o.subject} / ${o.item}  ${amountText(o.amount)}`,
    );
    expect(lines).toEqual(
      linesOf(`
        receivable                c1 / i1        800.00
        receivable                c1 / i2        600.00
        budget-awaiting           b1 / i1        −600.00
        budget-awaiting           b1 / i2        −450.00
        person-payable            p1 / ps1       −25.00
        social-insurance-payable  oegk / r-oegk  −285.00
      `),
    );
    expect(openItems(balances, 'person-payable')).toHaveLength(1);
  });

  test('an account statement runs on', () => {
    const lines = accountStatement(entries, { account: 'budget', subject: 'b1' }).map(
      (l) => `${l.key}  ${l.rule}  ${amountText(l.amount)}  ${amountText(l.balance)}`,
    );
    expect(lines).toEqual(
      linesOf(`
        3:paid     payment.collected   −300.00  −300.00
        4:payslip  payroll.estimate    800.00   500.00
        4:payslip  payroll.difference  10.00    510.00
      `),
    );
  });

  test('a budget: caps of guarantees, what is exposed and what is not covered', () => {
    const from = {
      balances,
      holds: [
        { hold: 'h1', budget: 'b1', amount: cents('70.00') },
        { hold: 'h2', budget: 'b2', amount: cents('999.00') },
      ],
      guarantees: [
        { budget: 'b1', invoice: 'i1', cap: cents('1,000.00') },
        { budget: 'b1', invoice: 'i9', cap: cents('1,000.00') },
        { budget: 'b2', invoice: 'i2', cap: cents('1,000.00') },
      ],
    };
    expect(budgetView('b1', from)).toEqual({
      budget: 'b1',
      collected: cents('-510.00'),
      awaiting: cents('1,050.00'),
      balance: cents('540.00'),
      guaranteed: cents('600.00'),
      held: cents('70.00'),
      free: cents('20.00'),
      payableOut: 0n,
      exposure: cents('510.00'),
      uncovered: 0n,
    });
    expect(budgetView('b1', { ...from, guarantees: [] })).toMatchObject({
      free: cents('-580.00'),
      exposure: 0n,
      uncovered: cents('510.00'),
    });
  });

  test('the trial balance of a range takes entries of that range', () => {
    const moved = entries.map((e, n) => ({ ...e, date: `2026-11-0${n + 1}` }));
    const of = (from: string, to: string) =>
      trialBalance(moved, { from, to }).lines.map((l) => `${l.number} ${amountText(l.credit)}`);
    expect(of('2026-11-05', '2026-11-30')).toEqual(['1000 500.00', '2100 0.00']);
    expect(of('2026-12-01', '2026-12-31')).toEqual([]);
  });
});
