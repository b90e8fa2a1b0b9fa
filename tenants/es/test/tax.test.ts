import { evaluate, type Facts, solve } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procedure, scaleTax } from '../law/45-procedure.ts';
import { amountOf, gig, monthOf, pay, registry, run, salaried, valuesOn } from './support.ts';

const values = valuesOn('2026-06-30');

/** The rate of a year's salary paid in twelve months, in hundredths of a percent. */
function rateOf(year: number, person: Facts = {}, month = '2026-01', asOf = '2026-12-31') {
  const job = salaried(month, Math.round(year / 12));
  const { counters } = run(monthOf(month, [job], { person, asOf }));
  return counters['irpf-rate@2026'];
}

describe('the procedure', () => {
  it('taxes 24,000 with 5,365.50 (example of the tax agency)', () => {
    expect(scaleTax(values, 2_400_000)).toBe(536_550);
  });

  it('knows the edges of the reduction for work income', () => {
    const family = { minimum: 0, expenses: 0, deductions: 0, support: 0, exemptUpTo: 0 };
    const reduction = (net: number): number => procedure(values, family, net, 0).reduction;
    // 7,302; 7,302 − 1.75 × 2,821.52 = 2,364.34; 2,364.34 − 1.14 × 2,073.98 = 0.00
    expect([1_485_200, 1_767_352, 1_974_749, 1_974_750].map(reduction)).toEqual([
      730_200, 236_434, 1, 0,
    ]);
    expect(reduction(500_000)).toBe(500_000);
  });

  it('splits the scale on child support (art. 85.2)', () => {
    const family = {
      ...{ minimum: 555_000, expenses: 200_000, deductions: 0 },
      ...{ support: 300_000, exemptUpTo: 1_587_600 },
    };
    // Base 40,000 − 2,000 = 38,000: 3,000 × 19 % = 570; 35,000: 4,225.50 + 14,800 × 30 % =
    // 8,665.50; together 9,235.50; minimum 5,550 + 1,980 = 7,530 × 19 % = 1,430.70.
    expect(procedure(values, family, 4_000_000, 0)).toMatchObject({
      taxOnBase: 923_550,
      taxOnMinimum: 143_070,
      quota: 780_480,
    });
  });
});

describe('family and person', () => {
  const minimum = (person: Facts): unknown => {
    const input = monthOf('2026-01', [salaried('2026-01', 300_000)], {
      person,
      asOf: '2026-12-31',
    });
    const lines = evaluate(registry, input, { explain: true }).full.lines;
    return lines.find(({ line }) => line === 'irpf')?.explanation?.params.minimum;
  };
  const child = (year: number, more: Facts = {}): Facts => ({
    birthDate: `${year}-05-01`,
    ...more,
  });

  it.each([
    // 5,550; + 1,150 from 65; + 1,400 from 75.
    [{ birthDate: '1961-12-31' }, 670_000],
    [{ birthDate: '1951-01-01' }, 810_000],
    // one child alone 2,400; two shared (2,400 + 2,700 + 2,800)/2; three shared 9,100/2.
    [{ descendants: [child(2015, { exclusive: true })] }, 795_000],
    [{ descendants: [child(2024), child(2019)] }, 950_000],
    [{ descendants: [child(2010), child(2012), child(2014)] }, 1_010_000],
    // grown up at 25, unless disabled: (2,400 + 3,000)/2.
    [{ descendants: [child(2001)] }, 555_000],
    [{ descendants: [child(2001, { disability: '33' })] }, 825_000],
    // adopted last year: (2,400 + 2,800)/2.
    [{ descendants: [child(2016, { adoptedOn: '2025-03-01' })] }, 815_000],
    // parent of 76, shared by two: (1,150 + 1,400)/2.
    [{ ascendants: [{ birthDate: '1950-02-02', sharedBy: 2 }] }, 682_500],
    // own disability of 65 %: 9,000 + 3,000.
    [{ disability: '65' }, 1_755_000],
    [{ disability: '33', assistance: true }, 1_155_000],
  ] as const)('%j gives a minimum of %i', (person, expected) => {
    expect(minimum(person)).toBe(expected);
  });

  it('deducts expenses, more than two descendants and a pension to the spouse', () => {
    // 30,000 − 1,950 = 28,050, − 2,000 = 26,050: 5,980.50 − 1,054.50 = 4,926 → 16.42 %.
    expect(rateOf(3_000_000)).toBe(1_642);
    // moved for work: 24,050: 5,380.50 − 1,054.50 = 4,326.00 → 14.42 %.
    expect(rateOf(3_000_000, { movedOn: '2025-11-01' })).toBe(1_442);
    expect(rateOf(3_000_000, { movedOn: '2024-11-01' })).toBe(1_642);
    // pension of 3,000: 23,050: 5,080.50 − 1,054.50 = 4,026.00 → 13.42 %.
    expect(rateOf(3_000_000, { spousePension: 300_000 })).toBe(1_342);
  });

  it('takes two points off for a home loan below 33,007.20', () => {
    expect(rateOf(3_000_000, { homeLoan: true })).toBe(1_442);
    const above = rateOf(3_312_000);
    expect(rateOf(3_312_000, { homeLoan: true })).toBe(above);
  });

  it('leaves 40 % in Ceuta and Melilla, in La Palma from 10 September 2026', () => {
    // 16.42 × 0.4 = 6.568, cut.
    expect(rateOf(3_000_000, { territory: 'ceuta' })).toBe(656);
    expect(rateOf(3_000_000, { territory: 'la-palma' }, '2026-08')).toBe(
      rateOf(3_000_000, {}, '2026-08'),
    );
    const later = rateOf(6_000_000, {}, '2026-09')!;
    const there = rateOf(6_000_000, { territory: 'la-palma' }, '2026-09');
    expect(there).toBe(Math.trunc((later * 4) / 10));
  });

  it('withholds at least 2 %, and more when asked', () => {
    const rates = [{}, { requestedRate: 15 }, { territory: 'melilla' }].map((person) =>
      amountOf(run(monthOf('2026-05', [gig('g', '2026-05-09', 20_000)], { person })), 'irpf'),
    );
    // 2 % of 200; 15 %; 0.8 % in Melilla.
    expect(rates).toEqual([400, 3_000, 160]);
  });

  it('has fixed rates for courses, ceded works and arrears', () => {
    const job = (work: string) => ({
      ...gig('g', '2026-05-09', 0),
      pay: [{ ...pay('lump-sum', 20_000, '2026-05-09'), facts: { work } }],
    });
    const tax = (work: string, person: Facts = {}): number =>
      amountOf(run(monthOf('2026-05', [job(work)], { person })), 'irpf-fixed');
    expect([tax('course'), tax('works-ceded'), tax('arrears')]).toEqual([3_000, 3_000, 3_000]);
    expect(tax('works-ceded', { lowWorksIncome: true })).toBe(1_400);
    expect(tax('course', { lowWorksIncome: true })).toBe(3_000);
  });
});

describe('through the year', () => {
  /** Twelve months with a pay each; what was withheld and the last counters. */
  function year(pays: readonly number[], kind = 'indefinido') {
    let counters = {};
    let tax = 0;
    pays.forEach((amount, i) => {
      const month = `2026-${String(i + 1).padStart(2, '0')}`;
      const job = { ...salaried(month, amount), kind };
      const done = run(monthOf(month, [job], { counters, asOf: '2026-12-31' }));
      counters = done.counters;
      tax += amountOf(done, 'irpf');
    });
    return { tax, counters: counters as Record<string, number> };
  }

  it('keeps the rate of an even year to the last month', () => {
    // 13.51 % of 2,000 in each month.
    expect(year(Array(12).fill(200_000)).tax).toBe(12 * 27_020);
  });

  it('comes near the year’s quota after any changes of pay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 150_000, max: 500_000 }), { minLength: 12, maxLength: 12 }),
        (pays) => {
          const { tax, counters } = year(pays);
          const quota = counters['irpf-quota@2026']!;
          const last = pays.at(-1)!;
          // The rate of the year and the one of the last month are each cut to a hundredth of a
          // point, at least 0 and at most 47 %; then amounts are rounded to the cent.
          const all = pays.reduce((sum, pay) => sum + pay, 0);
          const capped = counters['irpf-rate@2026'] === 0 || counters['irpf-rate@2026'] === 4_700;
          if (!capped) expect(Math.abs(quota - tax)).toBeLessThanOrEqual((all + last) / 10_000 + 3);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('expects a contract to the end of February as two whole months', () => {
    const job = { ...salaried('2026-01', 200_000), kind: 'temporal', from: '2026-01-01' };
    const { counters } = run(monthOf('2026-01', [{ ...job, to: '2026-02-28' }]));
    expect(counters['irpf-expected@2026']).toBe(400_000);
  });

  it('takes up the year again when somebody comes back (art. 87.2.1)', () => {
    const first = { ...salaried('2026-02', 900_000), kind: 'temporal', from: '2026-02-01' };
    const spring = run(
      monthOf('2026-02', [{ ...first, to: '2026-02-28' }], { asOf: '2026-12-31' }),
    );
    // 9,000 expected: exempt, 2 % = 180.00.
    expect(amountOf(spring, 'irpf')).toBe(18_000);
    const second = { ...salaried('2026-10', 900_000), kind: 'temporal', from: '2026-10-01' };
    const autumn = run(
      monthOf('2026-10', [{ ...second, to: '2026-10-31' }], {
        counters: spring.counters,
        asOf: '2026-12-31',
      }),
    );
    // Contributions a month: 5,101.20 × 6.55 % = 239.76 + 7.65 + 81.62 + 5.10 = 334.13, of 28 days
    // 4,761.12: 223.77 + 7.14 + 76.18 + 4.76 = 311.85; solidarity is in both.
    const contributions =
      spring.counters['ss-employee@2026']! +
      amountOf(autumn, 'cc-ee') +
      amountOf(autumn, 'mei-ee') +
      amountOf(autumn, 'des-ee') +
      amountOf(autumn, 'fp-ee') +
      amountOf(autumn, 'sol-ee');
    const net = 1_800_000 - contributions;
    const reduction = 236_434 - Math.round((net - 1_767_352) * 1.14);
    const base =
      net -
      200_000 -
      (net <= 1_767_352 ? 730_200 - Math.round((net - 1_485_200) * 1.75) : reduction);
    const quota = Math.min(
      236_550 + Math.round((base - 1_245_000) * 0.24) - 105_450,
      Math.round((1_800_000 - 1_587_600) * 0.43),
    );
    const rate = Math.trunc(((quota - 18_000) * 10_000) / 900_000);
    expect(amountOf(autumn, 'irpf')).toBe(Math.round((900_000 * Math.max(200, rate)) / 10_000));
  });
});

describe('from net and cost back to pay', () => {
  const input = monthOf('2026-03', [salaried('2026-03', 100)]);
  const vary = [{ engagement: 'job', item: 'pay' }];

  it('finds a pay with exactly the net of any whole-euro pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_500, max: 7_000 }), (euros) => {
        const paid = run(monthOf('2026-03', [salaried('2026-03', euros * 100)]));
        const target = { of: 'net', amount: paid.full.totals.net } as const;
        const found = solve(registry, { input, vary, target });
        const again = run(monthOf('2026-03', [salaried('2026-03', found.answer!.amount)]));
        expect(again.full.totals.net).toBe(paid.full.totals.net);
      }),
      { numRuns: 8 },
    );
  });

  it('names the bands of artists’ bases on account as steps', () => {
    const day = monthOf('2026-06', [gig('g', '2026-06-05', 100)]);
    const target = { of: 'gross', amount: 200_000 } as const;
    const item = day.engagements[0]!.pay[0]!.id;
    const found = solve(registry, { input: day, vary: [{ engagement: 'g', item }], target });
    expect(found.steps).toEqual(expect.arrayContaining([50_900, 91_500, 153_100]));
  });
});
