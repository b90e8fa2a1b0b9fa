import { describe, expect, it } from 'vitest';
import {
  asIssued,
  type EngagementInput,
  evaluate,
  evaluateSpan,
  type Jurisdiction,
} from '../src/index.ts';
import { engaged, examplia, monthInput, pay, told } from './support.ts';

/** A law that charges 10 % of what a quarter's pay exceeds 3,000, settled month by month. */
const quarterly: Jurisdiction = {
  ...examplia,
  counters: [
    { key: 'pay', scope: 'quarter', unit: 'cents' },
    { key: 'charged', scope: 'quarter', unit: 'cents' },
  ],
  contributions(context, sink) {
    const month = context.engagements
      .flatMap((one) => one.pay)
      .reduce((sum, p) => sum + p.amount, 0);
    const excess = Math.max(0, context.counter('pay') + month - 300_000);
    const charge = excess / 10 - context.counter('charged');
    context.count('pay', month);
    context.count('charged', charge);
    sink.add('stage-levy', null, charge, month);
  },
  withholding: () => undefined,
};
const laws = new Map([['_template', quarterly]]);
const confirmed = { values: {}, confirmed: { 'social.stage-levy': '1 %' } };

const months = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'] as const;
const steps = months.map((to) => ({
  period: { from: `${to.slice(0, 7)}-01`, to },
  paidOn: to,
  issued: [],
}));
const year = (january: number) =>
  monthInput(
    '2026-01',
    31,
    [
      engaged('e', [
        pay('1', january, '2026-01-01', '2026-01-31'),
        pay('2', 200_000, '2026-02-01', '2026-02-28'),
        pay('3', 150_000, '2026-03-01', '2026-03-31'),
        pay('4', 350_000, '2026-04-01', '2026-04-30'),
      ]),
    ],
    { asOf: '2026-05-31', house: confirmed },
  );

describe('a rule over a quarter', () => {
  it('is settled in each month by what was charged before, and starts anew', () => {
    const { payslips, counters } = evaluateSpan(laws, year(100_000), steps);
    // 1,000; 3,000; 4,500 → 150.00 in March; April alone 3,500 → 50.00.
    expect(payslips.map(({ totals }) => totals.employerContributions)).toEqual([
      0, 0, 15_000, 5_000,
    ]);
    expect(counters).toMatchObject({ 'pay@2026-Q1': 450_000, 'pay@2026-Q2': 350_000 });
  });

  it('a higher January found in May moves the charge to where it belongs', () => {
    const first = evaluateSpan(laws, year(100_000), steps);
    const issued = steps.map((step, i) => ({
      ...step,
      paidOn: '2026-05-31',
      issued: first.steps[i]!.payslips.flatMap(({ lines }) => lines.map(asIssued)),
    }));
    const { payslips } = evaluateSpan(laws, year(250_000), issued);
    // February now exceeds by 1,500 → 150.00; March: 3,000 over → 300.00 in all, 150.00 as before.
    expect(payslips.map(({ period, lines }) => [period.from, told(lines)])).toEqual([
      ['2026-01-01', ['salary e 150000']],
      ['2026-02-01', ['stage-levy - 15000']],
    ]);
  });
});

describe('many one-day contracts in a month', () => {
  it('share one ceiling in the order of their days, each with its own lines', () => {
    const days = Array.from({ length: 28 }, (_, i): EngagementInput => {
      const date = `2026-02-${String(i + 1).padStart(2, '0')}`;
      return engaged(`d${i + 1}`, [pay(`p${i + 1}`, 30_000, date)], { from: date, to: date });
    });
    const registry = new Map([['_template', examplia]]);
    const { full } = evaluate(registry, monthInput('2026-02', 28, days));
    const pension = full.lines.filter(({ line }) => line === 'pension-employee');
    // 28 × 300 = 8,400; the ceiling of 6,000 is used up by the first twenty days.
    expect(pension.map(({ engagement }) => engagement)).toEqual(
      days.slice(0, 20).map(({ id }) => id),
    );
    expect(full.totals.employeeContributions).toBe(90_000);
  });
});
