import { cliffsOf, dueAtEnd, type Facts, solve, withEnd } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { CONFIRMED } from '../samples.ts';
import {
  amountOf,
  casual,
  codes,
  ft,
  mandate,
  monthOf,
  registry,
  run,
  salaried,
} from './support.ts';

const march = '2026-03';
const LEAVE = {
  ...CONFIRMED,
  'leave.base': 20,
  'leave.age': [
    [45, 10],
    [35, 5],
    [25, 1],
  ],
  'leave.children': [0, 2, 4, 7],
};

describe('leave at the end', () => {
  const ended = (facts: object, on = '2026-06-30') => {
    const month = on.slice(0, 7);
    const job = { ...salaried(month, ft(348_000), { ...facts }), from: '2024-02-01' };
    const input = monthOf(month, [job], { confirmed: LEAVE });
    return dueAtEnd(registry, input, 'job', on).map(({ amount }) => amount);
  };

  it('counts days by age and children in proportion to the year', () => {
    // 36 in 2026: 25 days × 181/365 = 12.4 → 12; a day 348,000 × 8/174 = 16,000.
    expect(ended({})).toEqual([ft(192_000)]);
    // Two children: 29 × 181/365 = 14.38 → 14.
    expect(ended({ leaveChildren: 2 })).toEqual([ft(224_000)]);
    // 12 + 3 carried over − 15 taken.
    expect(ended({ leaveCarriedOver: 3, leaveTaken: 15 })).toEqual([]);
    expect(ended({ leaveCarriedOver: 4, leaveTaken: 15 })).toEqual([ft(16_000)]);
  });

  it('is worth the pay of a working day where no month is known', () => {
    const job = {
      ...salaried(march, ft(121_000)),
      from: '2026-03-16',
      pay: [{ id: 'p', kind: 'salary', amount: ft(121_000), from: '2026-03-16', to: '2026-03-31' }],
    } as const;
    const input = monthOf(march, [job], { confirmed: LEAVE });
    // 25 × 16/365 = 1.1 → 1 day; 12 working days: 121,000/12 = 10,083.33.
    expect(dueAtEnd(registry, input, 'job', '2026-03-31')[0]?.amount).toBe(ft(10_083));
  });

  it('is paid only once the office has confirmed how it is counted', () => {
    const input = monthOf(march, [salaried(march, ft(348_000))], { confirmed: { rounding: '1' } });
    const ended = run(withEnd(registry, input, 'job', '2026-03-31'));
    expect(ended.payslips).toHaveLength(0);
    expect(ended.findings.map(({ params }) => params.key)).toEqual(
      expect.arrayContaining(['leave.base', 'leave.age', 'leave.children', 'leave.exit']),
    );
  });

  it('is asked for when an employment ends without it', () => {
    const ends = { ...salaried(march, ft(450_000)), from: '2026-01-01', to: '2026-03-31' };
    expect(codes(run(monthOf(march, [ends])))).toContain('leave-due');
    const open = salaried(march, ft(450_000));
    expect(codes(run(monthOf(march, [open])))).not.toContain('leave-due');
  });

  it('owes nothing after mandates and casual work', () => {
    const input = monthOf(march, [mandate('m', '2026-03-07', '2026-03-07', ft(200_000))]);
    expect(dueAtEnd(registry, input, 'm', '2026-03-07')).toEqual([]);
  });
});

describe('sick leave', () => {
  const ill = (days: readonly string[], facts: Facts = {}) => ({
    ...salaried(march, ft(440_000), facts),
    days: days.map((date) => ({ date, minutes: 480, state: 'sick' as const })),
  });

  it('is paid with 70 % for fifteen working days of a year', () => {
    // 22 working days of 20,000: 20 × 20,000 + 2 × 14,000.
    const month = run(monthOf(march, [ill(['2026-03-02', '2026-03-03'])]));
    expect(month.full.totals.gross).toBe(ft(428_000));
    expect(amountOf(month, 'sick-pay')).toBe(ft(28_000));
    expect(month.counters['sick-days@2026']).toBe(2);
  });

  it('is used up after fifteen days: benefit must be known', () => {
    const counters = { 'sick-days@2026': 15 };
    const open = run(monthOf(march, [ill(['2026-03-06', '2026-03-09'])], { counters }));
    expect(codes(open)).toContain('benefit-unknown');
    expect(open.payslips).toHaveLength(0);
    // Friday to Monday: four calendar days of 9,000, a third of 36,000.
    const confirmed = { ...CONFIRMED, 'sick.employer_share': { parts: 3 } };
    const known = ill(['2026-03-06', '2026-03-09'], { benefitDay: ft(9_000) });
    const paid = run(monthOf(march, [known], { counters, confirmed }));
    expect(amountOf(paid, 'sick-benefit')).toBe(ft(12_000));
    expect(paid.payslips).toHaveLength(1);
  });
});

describe('duties', () => {
  const dutiesOf = (...given: Parameters<typeof monthOf>) =>
    run(monthOf(...given)).duties.map(({ kind, due }) => `${kind} ${due}`);

  it('are the start before work, the end within eight days, the month by the 12th', () => {
    const job = { ...salaried(march, ft(450_000)), from: '2026-03-02', to: '2026-03-20' };
    expect(dutiesOf(march, [job])).toEqual([
      'start-declaration 2026-03-02',
      'end-declaration 2026-03-28',
      'monthly-return 2026-04-12',
      'pay-nav 2026-04-12',
      'annual-certificate 2027-01-31',
    ]);
  });

  it('declare casual work with its dates, and no mandate that insures nobody', () => {
    const days = run(monthOf(march, [casual(march, 'efo', [10, 12], ft(16_000))])).duties;
    expect(days[0]).toMatchObject({
      kind: 'casual-declaration',
      due: '2026-03-10',
      timing: 'before-start',
      data: { dates: ['2026-03-10', '2026-03-12'], taj: null },
    });
    const small = mandate('m', '2026-03-07', '2026-03-07', ft(3_000));
    expect(dutiesOf(march, [small]).filter((one) => one.includes('start'))).toEqual([]);
  });

  it('pay to NAV exactly what net pay leaves of the cost', () => {
    const { duties, full } = run(monthOf(march, [salaried(march, ft(450_000))]));
    const due = duties.find(({ kind }) => kind === 'pay-nav');
    // 67,500 + 83,250 + 58,500.
    expect(due?.amount).toBe(ft(209_250));
    expect(due?.data).toEqual({ szja: ft(67_500), tb: ft(83_250), szocho: ft(58_500) });
    expect(full.totals.employerCost - full.totals.net).toBe(due?.amount);
  });
});

describe('from net, cost and invoice to gross', () => {
  const vary = [{ engagement: 'job', item: 'pay' }];
  const input = monthOf(march, [salaried(march, 0)]);

  it('finds whole forints', () => {
    const net = solve(registry, { input, vary, target: { of: 'net', amount: ft(299_250) } });
    expect(net.answer?.amount).toBe(ft(450_000));
    const target = { of: 'billed', amount: ft(1_000_000), feeRate: '6.5 %' } as const;
    const billed = solve(registry, { input, vary, target });
    // 827,434 × 13 % = 107,566.42 → 107,566: together 935,000, nothing left.
    expect(billed.fee).toBe(ft(65_000));
    expect(billed.answer?.amount).toBe(ft(827_434));
    expect(billed.residue).toBe(0);
  });

  it('knows the step of mandates, where net falls', () => {
    const month = monthOf(march, [mandate('m', '2026-03-01', '2026-03-31', 0)]);
    const steps = cliffsOf(
      registry,
      { input: month, vary: [{ engagement: 'm', item: 'm-fee' }] },
      ft(300_000),
    );
    // 107,599 × 0.9 = 96,839.1 (costs 10,759.9 → 10,760: 96,839); 107,600 → 96,840.
    expect(steps.map(({ last }) => last.amount)).toEqual([ft(107_599)]);
    expect(steps[0]!.next.totals.net).toBeLessThan(steps[0]!.last.totals.net);
  });
});

describe('sick leave in 2025', () => {
  it('waits until the days moved in that year are confirmed', () => {
    const month = '2025-05';
    const days = [{ date: '2025-05-05', minutes: 480, state: 'sick' as const }];
    const input = monthOf(month, [{ ...salaried(month, ft(440_000)), days }]);
    const open = run(input);
    expect(open.payslips).toHaveLength(0);
    expect(open.findings.map(({ params }) => params.key)).toContain('moved_days');
    // 22 weekdays, less 1 and 2 May, and Saturday the 17th worked: 21 days.
    // 440,000 × 20/21 = 419,047.6; × 1/21 × 70 % = 14,666.7.
    expect(open.full.totals.gross).toBe(ft(419_048 + 14_667));
  });
});
