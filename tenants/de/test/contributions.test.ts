import type { EngagementInput, Facts } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, run, salaried } from './support.ts';

const MONTH = '2026-06';
const paid = (amount: number, person: Facts = {}, facts: Facts = {}) =>
  run(monthOf(MONTH, [salaried(MONTH, amount, facts)], { person }));

describe('care insurance', () => {
  // 3,000 × 1.8 % = 54.00; a child takes 0.25 % = 7.50 off, from the second to the fifth.
  it.each([
    [0, 5_400, 1_800],
    [1, 5_400, 0],
    [2, 4_650, 0],
    [5, 2_400, 0],
    [7, 2_400, 0],
  ])('with %i children under 25', (count, own, surcharge) => {
    const children = Array(count).fill({ birthDate: '2015-01-10' });
    const month = paid(300_000, { children });
    expect(amountOf(month, 'pv-an')).toBe(own);
    expect(amountOf(month, 'pvz-an')).toBe(surcharge);
    expect(amountOf(month, 'pv-ag')).toBe(5_400);
  });

  it('counts a child to the end of the month in which it turns 25', () => {
    const children = [{ birthDate: '2001-06-20' }, { birthDate: '2001-06-30' }];
    expect(amountOf(paid(300_000, { children }), 'pv-an')).toBe(4_650);
    const later = [{ birthDate: '2001-05-31' }, { birthDate: '2001-06-30' }];
    expect(amountOf(paid(300_000, { children: later }), 'pv-an')).toBe(5_400);
  });

  it('has no surcharge before the month after the 23rd birthday', () => {
    expect(amountOf(paid(300_000, { birthDate: '2003-06-01' }), 'pvz-an')).toBe(0);
    expect(amountOf(paid(300_000, { birthDate: '2003-05-31' }), 'pvz-an')).toBe(1_800);
  });

  it('is shared otherwise in Saxony', () => {
    const month = paid(300_000, {}, { land: 'SN' });
    expect([amountOf(month, 'pv-an'), amountOf(month, 'pv-ag')]).toEqual([6_900, 3_900]);
  });
});

describe('small work', () => {
  const small = (amount: number, facts: Facts = {}, kind = 'minijob'): EngagementInput => ({
    ...salaried(MONTH, amount, facts),
    kind,
  });

  it('ends at 603.00 in 2026 and at 556.00 in 2025', () => {
    expect(amountOf(run(monthOf(MONTH, [small(60_300)])), 'kv-mini')).toBe(7_839);
    const over = run(monthOf(MONTH, [small(60_301)]));
    expect(amountOf(over, 'kv-mini')).toBe(0);
    expect(codes(over)).toContain('not-a-minijob');
    const in2025 = run(monthOf('2025-06', [salaried('2025-06', 55_601)]));
    expect(amountOf(in2025, 'midi-base')).toBeGreaterThan(0);
  });

  it('has a least base of 175 for the pension, and none for who is exempt', () => {
    // 175 × 18.6 % = 32.55, less 15 % of 100.
    expect(amountOf(run(monthOf(MONTH, [small(10_000)])), 'rv-an-mini')).toBe(1_755);
    const exempt = run(monthOf(MONTH, [small(10_000, { pensionExempt: true })]));
    expect(amountOf(exempt, 'rv-an-mini')).toBe(0);
  });

  it('is judged by the regular pay of a month, not by a part of it', () => {
    const started = { from: '2026-06-21', pay: [] as EngagementInput['pay'] };
    const pay = [{ id: 'p', kind: 'salary', amount: 50_000, from: '2026-06-21', to: '2026-06-30' }];
    const part = (agreedMonthlyPay: number) =>
      run(
        monthOf(MONTH, [
          { ...small(0, { agreedMonthlyPay }, 'unbefristet'), ...started, pay: pay as never },
        ]),
      );
    expect(amountOf(part(50_000), 'kv-mini')).toBe(6_500);
    expect(amountOf(part(150_000), 'midi-base')).toBeGreaterThan(0);
    expect(amountOf(part(250_000), 'kv-base')).toBe(50_000);
  });

  it('is short-term only within seventy days and not for a living above the limit', () => {
    const days = (facts: Facts, before: number) =>
      run(
        monthOf(
          MONTH,
          [
            {
              ...small(90_000, facts, 'kurzfristig'),
              from: '2026-06-01',
              to: '2026-06-10',
              pay: [
                {
                  id: 'p',
                  kind: 'lump-sum',
                  amount: 90_000,
                  from: '2026-06-01',
                  to: '2026-06-10',
                },
              ],
            },
          ],
          { counters: { 'short-days@2026': before } },
        ),
      );
    const free = days({ occupational: false }, 60);
    expect(free.full.totals.employeeContributions).toBe(0);
    expect(free.counters['short-days@2026']).toBe(70);
    expect(codes(days({ occupational: false }, 61))).toContain('not-short-term');
    expect(codes(days({ occupational: true }, 0))).toContain('not-short-term');
  });
});

describe('what is not modelled blocks', () => {
  it.each([
    [{ status: 'pensioner' }, 300_000, 'not-modelled.status'],
    [{ otherPay: 400_000 }, 300_000, 'not-modelled.several-employers'],
    [{ healthFund: 'BKK Nirgendwo' }, 300_000, 'fund-unknown'],
  ] as const)('%j', (person, amount, code) => {
    const month = paid(amount, person);
    expect(codes(month)).toContain(code);
    expect(month.payslips).toEqual([]);
  });

  it('names the March clause when one-off pay breaks the ceiling by March', () => {
    const job = salaried('2026-02', 560_000);
    const bonus = { id: 'b', kind: 'bonus', amount: 200_000, from: '2026-02-28', to: '2026-02-28' };
    const counters = { 'sv-days@2026': 30, 'kv-base@2026': 560_000, 'rv-base@2026': 560_000 };
    const month = (from: string) =>
      run(monthOf('2026-02', [{ ...job, from, pay: [...job.pay, bonus as never] }], { counters }));
    expect(codes(month('2025-01-01'))).toContain('not-modelled.march-clause');
    expect(codes(month('2026-01-01'))).not.toContain('not-modelled.march-clause');
  });

  it('issues nothing before the office confirmed rates of funds and accident insurance', () => {
    const month = run(monthOf(MONTH, [salaried(MONTH, 300_000)], { confirmed: {} }));
    expect(month.payslips).toEqual([]);
    expect(month.blocked).toHaveLength(1);
    const open = month.findings.map(({ params }) => params.key);
    expect(open.sort()).toEqual(['sv.funds', 'sv.uv.rate']);
  });
});
