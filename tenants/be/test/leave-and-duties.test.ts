import { evaluateSpan, type PayItem, resolveParameters, solve, withEnd } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../jurisdiction.ts';
import { derive } from '../law/parameters/derive.ts';
import { amountOf, CONFIRMED, codes, gig, monthOf, registry, run, salaried } from './support.ts';

const sick = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    date: `2026-10-${String(from + i).padStart(2, '0')}`,
    minutes: 456,
    state: 'sick' as const,
  }));

describe('sickness', () => {
  it('pays an employee thirty days in full', () => {
    const job = { ...salaried('2026-10', 300_000), days: sick(5, 9) };
    expect(amountOf(run(monthOf('2026-10', [job])), 'salary')).toBe(300_000);
  });

  it('pays a manual worker by steps: seven days in full, then 85.88 %', () => {
    const weekdays = [...sick(5, 9), ...sick(12, 16)];
    const job = { ...salaried('2026-10', 220_000), kind: 'manual', days: weekdays };
    // From the eighth calendar day, 12 October: five working days lose 14.12 % of 100.00 each.
    expect(amountOf(run(monthOf('2026-10', [job])), 'salary')).toBe(220_000 - 7_060);
  });

  it('owes nothing in a contract of days before a month of service', () => {
    const day = { ...gig('e1', '2026-10-06', 20_000), days: sick(6, 6) };
    expect(run(monthOf('2026-10', [day])).full.totals.gross).toBe(0);
  });
});

describe('the end of an engagement', () => {
  it('owes an employee 15.34 % and the premium that was granted', () => {
    const job = { ...salaried('2026-10', 300_000, { yearEndPremium: true }), from: '2026-10-01' };
    const confirmed = { 'year-end.months': 12 };
    const input = monthOf('2026-10', [job], { confirmed });
    const ended = run(withEnd(registry, input, 'job', '2026-10-31'));
    expect(amountOf(ended, 'holiday-exit')).toBe(2 * 23_010);
    expect(amountOf(ended, 'special-pay')).toBe(25_000);
  });

  it('owes artists nothing: the fund pays their holidays', () => {
    const input = monthOf('2026-10', [gig('e1', '2026-10-06', 20_000)]);
    const ended = run(withEnd(registry, input, 'e1', '2026-10-06'));
    expect(ended.full.totals.gross).toBe(20_000);
    expect(amountOf(ended, 'holiday-annual')).toBe(2_218); // 216.00 × 10.27 %
  });

  it('asks the normal pay of a month where exceptional pay meets a part of one', () => {
    const job = { ...salaried('2026-10', 60_000), from: '2026-10-26', to: '2026-10-30' };
    const ended = run(withEnd(registry, monthOf('2026-10', [job]), 'job', '2026-10-30'));
    expect(codes(ended)).toContain('normal-pay-missing');
  });
});

describe('double holiday pay', () => {
  const june = (amount: number) => {
    const job = salaried('2026-06', 300_000);
    const double: PayItem = {
      ...{ id: 'double', amount, from: '2026-06-01', to: '2026-06-30' },
      ...{ kind: 'special', facts: { what: 'double-holiday' } },
    };
    return run(monthOf('2026-06', [{ ...job, pay: [...job.pay, double] }]));
  };

  it('is 92 % of a month: retained on 85/92 of it, and taxed by the yearly pay', () => {
    // 2,760.00: 85/92 is 2,550.00, × 13.07 % = 333.29 (333.285).
    const full = june(276_000);
    expect(codes(full)).not.toContain('double-pay-differs');
    expect(amountOf(full, 'nsso-double')).toBe(33_329);
    // No employer contribution on it: 25 % of 3,000 alone.
    expect(amountOf(full, 'employer')).toBe(75_000);
    // June 2026: A 125.04 − 0.2738 × 119.68 = 92.27; taxable 2,700.17 × 12 = 32,402.04: 39.37 %.
    expect(amountOf(full, 'pp-holiday')).toBe(95_540);
    expect(codes(june(138_000))).toContain('double-pay-differs');
  });

  it('is taxed less with children', () => {
    const job = salaried('2026-06', 200_000);
    const premium: PayItem = {
      ...{ id: 'premium', amount: 100_000, from: '2026-06-01', to: '2026-06-30' },
      ...{ kind: 'special', facts: { what: 'year-end' } },
    };
    const by = (children: number) => {
      const person = { household: 'own-income', children };
      const input = monthOf('2026-06', [{ ...job, pay: [...job.pay, premium] }], { person });
      return amountOf(run(input), 'pp-other');
    };
    // NSSO 261.40 is all given back: 24,000 a year, 38.36 % of 1,000 − 130.70 = 869.30: 333.46.
    expect(by(0)).toBe(33_346);
    expect(by(1)).toBe(30_845); // less 7.5 %, up to 28,940
    expect(by(2)).toBe(26_677); // less 20 %
    expect(by(3)).toBe(0); // exempt up to 28,960
  });
});

describe('duties', () => {
  const kinds = (evaluation: ReturnType<typeof run>) =>
    evaluation.duties.map(({ kind, due }) => `${kind} ${due}`);

  it('declares a day before it starts, the quarter and the month after', () => {
    const person = { artistDeclaration: true };
    const day = gig('e1', '2026-10-06', 20_000);
    expect(kinds(run(monthOf('2026-10', [day], { person })))).toEqual([
      'dimona-in 2026-10-06',
      'dmfa 2027-01-31',
      'pay-onss 2027-01-31',
      'pp-return 2026-11-15',
      'pay-pp 2026-11-15',
      'pay-holiday 2027-04-30',
      'fiche 2027-02-28',
    ]);
  });

  it('declares an end that was not known, on the next working day', () => {
    const job = { ...salaried('2026-10', 300_000), to: '2026-10-30' };
    expect(kinds(run(monthOf('2026-10', [job])))).toContain('dimona-out 2026-11-02');
  });

  it('names the fiche of performers from abroad, and the registration of amateurs', () => {
    const person = { taxResidence: 'FR' };
    const abroad = run(monthOf('2026-10', [gig('e1', '2026-10-06', 20_000)], { person }));
    expect(abroad.duties.find(({ kind }) => kind === 'fiche')?.data).toEqual({ form: '281.30' });
    const choir = { ...gig('e1', '2025-06-06', 8_018), kind: 'amateur' };
    expect(kinds(run(monthOf('2025-06', [choir])))).toContain('amateur-registration 2025-06-06');
  });
});

describe('what creditors can have', () => {
  const values = derive(
    resolveParameters(jurisdiction.parameters, '2026-10-31', '2026-10-31', CONFIRMED),
  );
  const take = (net: number, dependants = 0, forMaintenance = false) =>
    jurisdiction.garnishment!(values, { net, dependants, forMaintenance, hasSpecialPay: false });

  it('takes slices: 21.00, 47.40, 62.80, and everything above 1,839', () => {
    expect(take(141_900).attachable).toBe(0);
    expect(take(152_400).attachable).toBe(2_100);
    expect(take(168_200).attachable).toBe(2_100 + 4_740);
    expect(take(183_900).attachable).toBe(13_120);
    expect(take(200_000)).toMatchObject({ attachable: 29_220, protectedAmount: 170_780 });
  });

  it('leaves 88.00 for each child, and nothing against maintenance', () => {
    expect(take(200_000, 2).attachable).toBe(29_220 - 17_600);
    expect(take(150_000, 3).attachable).toBe(0);
    expect(take(150_000, 0, true)).toMatchObject({ attachable: 150_000, protectedAmount: 0 });
  });
});

describe('a quarter of months', () => {
  it('settles in its last month what the months before were given', () => {
    const pay = ['07', '08', '09'].map((m, i) => ({
      id: m,
      kind: 'salary' as const,
      amount: [200_000, 200_000, 350_000][i]!,
      from: `2026-${m}-01`,
      to: `2026-${m}-${m === '09' ? '30' : '31'}`,
    }));
    const input = monthOf('2026-09', [{ ...salaried('2026-09', 0), pay }]);
    const steps = pay.map(({ from, to }) => ({ period: { from, to }, paidOn: to, issued: [] }));
    const span = evaluateSpan(registry, input, steps);
    const given = span.steps.map((step) => amountOf(step, 'structural'));
    // By hand in cases/worked.json: thirds of 1,496.38 and 1,334.38; the quarter 989.38.
    expect(given).toEqual([-49_879, -44_479, -4_580]);
    expect(span.steps.map((step) => amountOf(step, 'csss-quarter'))).toEqual([0, 0, 1_187]);
  });
});

describe('three directions', () => {
  it('comes back from net and from billed to the same gross', () => {
    const person = { artistDeclaration: true };
    const input = monthOf('2026-10', [gig('e1', '2026-10-06', 63_350)], { person });
    const { totals } = run(input).full;
    const vary = [{ engagement: 'e1', item: 'e1-pay' }];
    const find = (target: Parameters<typeof solve>[1]['target']) =>
      solve(registry, { input, vary, target }).answer?.totals.gross;
    expect(find({ of: 'net', amount: totals.net })).toBe(63_350);
    expect(find({ of: 'employerCost', amount: totals.employerCost })).toBe(63_350);
  });
});
