import { evaluate, type Facts, solve, valueOn } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { kilometre } from '../law/parameters/pay-and-leave.ts';
import { monthTax } from './by-hand.ts';
import { amountOf, codes, monthOf, oneDay, registry, run, salaried } from './support.ts';

const confirmed = {
  'wage_tax.period_factor.day': 260,
  'wage_tax.period_factor.week': 52,
  'wage_tax.month-table-for-part': 'allowed',
};

describe('a Dutch day', () => {
  const days = [oneDay('2026-03-10', 25_000)];

  it('is taxed by the day table where the office says day, or nothing', () => {
    // Case of nl.md: 250.00 with credit, day table: 70.80.
    const rules: Record<string, string>[] = [{}, { 'part-month-table': 'day' }];
    for (const house of rules)
      expect(amountOf(run(monthOf('2026-03', days, { confirmed, house })), 'loonheffing')).toBe(
        7_080,
      );
  });

  it('is taxed by the month table where the office says month', () => {
    const house = { 'part-month-table': 'month' };
    const month = run(monthOf('2026-03', days, { confirmed, house }));
    expect(amountOf(month, 'loonheffing')).toBe(0);
    const person = { taxCredit: false };
    const without = run(monthOf('2026-03', days, { confirmed, house, person }));
    expect(amountOf(without, 'loonheffing')).toBe(monthTax(2026, 25_000, false)[0]);
  });

  it('waits for a confirmation either way', () => {
    expect(codes(run(monthOf('2026-03', days)))).toEqual([
      'value-unconfirmed wage_tax.period_factor.day',
    ]);
    const house = { 'part-month-table': 'month' };
    expect(codes(run(monthOf('2026-03', days, { house })))).toEqual([
      'value-unconfirmed wage_tax.month-table-for-part',
    ]);
  });

  it('by the month table is usual for who works fewer than five days a week', () => {
    const house = { 'part-month-table': 'month' };
    const part = oneDay('2026-03-10', 25_000, { facts: { allIn: true, daysPerWeek: 2 } });
    expect(codes(run(monthOf('2026-03', [part], { house })))).toEqual([]);
  });

  it('adds up what two contracts pay on one day', () => {
    const second = { ...oneDay('2026-03-10', 12_500), id: 'second' };
    const whole = run(monthOf('2026-03', [oneDay('2026-03-10', 37_500)], { confirmed }));
    const both = run(monthOf('2026-03', [...days, second], { confirmed }));
    expect(amountOf(both, 'loonheffing')).toBe(amountOf(whole, 'loonheffing'));
    // One day's ceiling for both: 305.41.
    expect(amountOf(both, 'premium-base')).toBe(30_541);
  });

  it('has a day’s ceiling however it is taxed', () => {
    const month = run(monthOf('2026-03', [oneDay('2026-03-10', 60_000)], { confirmed }));
    expect(amountOf(month, 'premium-base')).toBe(30_541);
  });
});

describe('wage periods of their own', () => {
  it('tax each week and each four weeks by themselves', () => {
    const week = (from: string, to: string, amount: number) =>
      ({ id: from, kind: 'salary', amount, from, to }) as const;
    const job = (wagePeriod: string, pay: ReturnType<typeof week>[]) => ({
      ...salaried('2026-03', 0, { wagePeriod }),
      pay,
    });
    const weeks = [
      week('2026-03-02', '2026-03-06', 100_000),
      week('2026-03-09', '2026-03-13', 100_000),
    ];
    // Case of nl.md: 1,000.00 a week, 227.71.
    const byWeek = run(monthOf('2026-03', [job('week', weeks)], { confirmed }));
    expect(amountOf(byWeek, 'loonheffing')).toBe(2 * 22_771);
    // 13 × 4,000.00 = 52,000.00: L 51,948, as a week of 1,000.00; 11,841 / 13 = 910.85.
    const four = [week('2026-03-02', '2026-03-27', 400_000)];
    const byFour = run(monthOf('2026-03', [job('four-weeks', four)]));
    expect(amountOf(byFour, 'loonheffing')).toBe(91_085);
    expect(codes(byFour)).toContain('value-unconfirmed wage_tax.period_factor.four-weeks');
  });
});

describe('a rule made back in time', () => {
  it('is the old one for who asked before it was published', () => {
    expect(valueOn(kilometre, '2026-03-01', '2026-04-30')?.value).toBe('0.23');
    expect(valueOn(kilometre, '2026-03-01', '2026-05-17')?.value).toBe('0.25');
    expect(valueOn(kilometre, '2025-12-31', '2026-05-17')?.value).toBe('0.23');
  });
});

describe('pay from net and from a bill', () => {
  const input = monthOf('2026-03', [salaried('2026-03', 100)]);
  const vary = [{ engagement: 'job', item: 'pay' }];

  it('finds the salary for a net amount, and the bill for it comes back', () => {
    const { net, employerCost } = evaluate(
      registry,
      monthOf('2026-03', [salaried('2026-03', 312_345)]),
    ).full.totals;
    const found = solve(registry, { input, vary, target: { of: 'net', amount: net } });
    const all = [found.answer, ...found.others].map((point) => point?.amount);
    expect(all).toContain(312_345);
    const feeRate = '6.5 %';
    const billed = Math.ceil(employerCost / 0.935);
    const back = solve(registry, {
      input,
      vary,
      target: { of: 'billed', amount: billed, feeRate },
    });
    // A cent more of pay may cost the same: premiums are rounded.
    expect(back.answer?.amount).toBeGreaterThanOrEqual(312_345);
    expect(back.answer?.totals.employerCost).toBe(back.budget - back.residue);
    expect(back.residue).toBeLessThanOrEqual(2);
  });

  it('says the steps of the table: at 450 cents net falls', () => {
    const at = (amount: number) =>
      run(monthOf('2026-03', [salaried('2026-03', amount)])).full.totals;
    // Row 3,000.00 to 3,001.49 of the table begins at 667 x 4.50 = 3,001.50.
    expect(at(300_149).net).toBeGreaterThan(at(300_150).net);
    expect(at(300_149).net - at(300_150).net).toBeLessThan(252);
  });
});

describe('special payments', () => {
  const bonus = (year: number, person: Facts) => {
    const job = salaried(`${year}-05`, 300_000);
    const item = {
      id: 'bonus',
      kind: 'bonus',
      amount: 100_000,
      from: `${year}-05-31`,
      to: `${year}-05-31`,
    } as const;
    return run(monthOf(`${year}-05`, [{ ...job, pay: [...job.pay, item] }], { person }));
  };

  it('follow the wage of the year before, row by row', () => {
    const tax = (wage: number, taxCredit = true) =>
      amountOf(bonus(2026, { previousYearWage: wage, taxCredit }), 'loonheffing-special');
    expect(tax(1_135_799)).toBe(0);
    expect(tax(1_135_800)).toBe(27_430);
    expect(tax(1_292_300)).toBe(4_740);
    expect(tax(2_393_100)).toBe(33_800);
    expect(tax(2_973_700)).toBe(40_200);
    expect(tax(3_888_400)).toBe(42_010);
    expect(tax(4_559_300)).toBe(50_470);
    expect(tax(7_842_700)).toBe(56_010);
    expect(tax(14_355_500)).toBe(49_500);
    expect(tax(1_000_000, false)).toBe(35_750);
  });

  it('are estimated from the month where that wage is unknown, unconfirmed', () => {
    const estimated = bonus(2026, {});
    expect(codes(estimated)).toEqual(['value-unconfirmed special_rate.estimate']);
    // 12 x 3,000.00 = 36,000.00: 40.20 %.
    expect(amountOf(estimated, 'loonheffing-special')).toBe(40_200);
  });

  it('of people above the AOW age wait for their table', () => {
    const old = bonus(2026, { previousYearWage: 3_000_000, birthDate: '1950-01-01' });
    expect(codes(old)).toContain('value-missing special_rate.white.aow');
  });
});

describe('people from abroad', () => {
  it('as ordinary employees wait for the rule on credits', () => {
    const abroad = run(
      monthOf('2026-03', [salaried('2026-03', 300_000)], { person: { taxResidence: 'BE' } }),
    );
    expect(codes(abroad)).toEqual(['value-missing wage_tax.non-resident']);
    expect(amountOf(abroad, 'loonheffing')).toBe(monthTax(2026, 300_000, false)[0]);
  });

  it('as artists need to say whether their state has a treaty', () => {
    const stage = { ...oneDay('2026-03-10', 50_000), kind: 'artiest', facts: {} };
    const unknown = run(monthOf('2026-03', [stage], { person: { taxResidence: 'BR' } }));
    expect(codes(unknown)).toContain('treaty-unknown');
    expect(unknown.payslips).toEqual([]);
  });
});
