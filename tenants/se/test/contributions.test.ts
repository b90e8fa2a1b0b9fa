import { asIssued, type IssuedLine } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, gig, main, monthOf, run, salaried } from './support.ts';

const PARTS = [
  'alderspension',
  'efterlevandepension',
  'sjukforsakring',
  'foraldraforsakring',
  'arbetsskada',
  'arbetsmarknad',
  'loneavgift',
] as const;

const parts = (month: string, birthDate: string) => {
  const job = salaried(month, 1_000_000);
  const evaluation = run(monthOf(month, [job], { person: { ...main(), birthDate } }));
  return PARTS.map((part) => amountOf(evaluation, part));
};

describe('the parts of the employer contribution', () => {
  it('of 10,000 kr are the published percentages of each year', () => {
    expect(parts('2025-06', '1990-01-01')).toEqual([
      102_100, 6_000, 35_500, 26_000, 2_000, 26_400, 116_200,
    ]);
    expect(parts('2026-06', '1990-01-01')).toEqual([
      102_100, 3_000, 35_500, 20_000, 1_000, 26_400, 126_200,
    ]);
  });

  it('are halved for young people but for the pension part, cut to hundredths of a percent', () => {
    // 3.55 / 2 = 1.775 → 1.77; the rest halve exactly; together 20.81 %.
    expect(parts('2026-06', '2004-01-01')).toEqual([
      102_100, 1_500, 17_700, 10_000, 500, 13_200, 63_100,
    ]);
  });

  it('depend on age before the year begins', () => {
    const sum = (month: string, birthDate: string) =>
      parts(month, birthDate).reduce((a, b) => a + b, 0);
    const rows: readonly (readonly [string, string, number])[] = [
      ['2026-03', '2004-01-01', 314_200],
      ['2026-04', '2004-01-01', 208_100],
      ['2026-04', '2003-12-31', 208_100],
      ['2026-04', '2002-12-31', 314_200],
      ['2026-04', '2007-12-31', 208_100],
      ['2026-04', '2008-01-01', 314_200],
      ['2025-12', '1958-12-31', 102_100],
      ['2025-12', '1959-01-01', 314_200],
      ['2026-01', '1958-12-31', 102_100],
      ['2026-01', '1959-01-01', 314_200],
      ['2026-01', '1938-01-01', 102_100],
      ['2026-01', '1937-12-31', 0],
    ];
    for (const [month, born, expected] of rows)
      expect([month, born, sum(month, born)]).toEqual([month, born, expected]);
  });
});

const pay = fc.integer({ min: 1, max: 4_000_000 });

describe('several engagements in a month', () => {
  it('are taxed and based like one with their sum', () => {
    fc.assert(
      fc.property(pay, pay, fc.constantFrom('1990-01-01', '2004-06-01'), (a, b, birthDate) => {
        const person = { ...main(34), birthDate };
        const two = [salaried('2026-05', a), { ...salaried('2026-05', b), id: 'second' }];
        const apart = run(monthOf('2026-05', two, { person }));
        const together = run(monthOf('2026-05', [salaried('2026-05', a + b)], { person }));
        for (const line of ['tax-table', 'tax-side', 'fee-base', 'fee-base-youth'])
          expect(amountOf(apart, line)).toBe(amountOf(together, line));
        // Each engagement's contributions are rounded for themselves, at either rate.
        const gap = amountOf(apart, ...PARTS) - amountOf(together, ...PARTS);
        expect(Math.abs(gap)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('come to the same one by one as at once, also across the yearly limit', () => {
    const gigs = fc.array(fc.integer({ min: 1, max: 150_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(gigs, fc.integer({ min: 0, max: 120_000 }), (amounts, before) => {
        const counters = {
          'fee-pay@2026': before,
          'fee-base@2026': before >= 100_000 ? before : 0,
          'tax-pay@2026': before,
        };
        const all = amounts.map((amount, i) => gig(`g${i}`, `2026-05-0${i + 1}`, amount));
        let issued: IssuedLine[] = [];
        for (let n = 1; n <= all.length; n += 1) {
          const input = { ...monthOf('2026-05', all.slice(0, n), { counters }), issued };
          const [payslip] = run(input).payslips;
          issued = [...issued, ...(payslip?.lines.map(asIssued) ?? [])];
        }
        const whole = run(monthOf('2026-05', all, { counters }));
        const total = (line: string) =>
          issued.reduce((sum, one) => (one.line === line ? sum + one.amount : sum), 0);
        for (const line of ['day-pay', 'tax-side', 'fee-base', ...PARTS])
          expect([line, total(line)]).toEqual([line, amountOf(whole, line)]);
      }),
    );
  });
});

describe('the yearly limit', () => {
  it('makes all pay of the year the base from the month that reaches it', () => {
    const months = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, (amounts) => {
        let counters: Readonly<Record<string, number>> = {};
        let paid = 0;
        amounts.forEach((amount, i) => {
          const month = `2026-${String(i + 1).padStart(2, '0')}`;
          const job = gig('g', `${month}-10`, amount);
          counters = run(monthOf(month, [job], { counters })).counters;
          paid += amount;
          expect(counters['fee-base@2026'] ?? 0).toBe(paid >= 100_000 ? paid : 0);
        });
      }),
    );
  });
});
