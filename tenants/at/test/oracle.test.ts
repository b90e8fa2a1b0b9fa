import { divideRounded } from '@smart/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAENDER } from '../facts.ts';
import { monthOf, run, salaried } from './support.ts';

/**
 * The same law once more, as a loop written by hand from the published tables: rates in
 * hundredths of a percent, amounts in cents. It shares nothing with the plug-in.
 */
const YEARS = {
  2025: {
    ceiling: 645_000n,
    steps: [207_400n, 226_200n, 245_100n],
    limits: [1_330_800n, 2_161_700n, 3_583_600n, 6_916_600n, 10_307_200n, 100_000_000n],
    credit: 48_700n,
    dz: { B: 40, K: 37, N: 34, O: 31, S: 36, ST: 34, T: 39, V: 33, W: 36 },
    housingWien: 50n,
  },
  2026: {
    ceiling: 693_000n,
    steps: [222_500n, 242_700n, 263_000n],
    limits: [1_353_900n, 2_199_200n, 3_645_800n, 7_036_500n, 10_485_900n, 100_000_000n],
    credit: 49_600n,
    dz: { B: 40, K: 37, N: 33, O: 31, S: 35, ST: 34, T: 39, V: 33, W: 36 },
    housingWien: 75n,
  },
} as const;

const TAX_RATES = [20n, 30n, 40n, 48n, 50n, 55n];
const STEP_RATES = [0n, 100n, 200n, 295n];

const percent = (base: bigint, rate: bigint): bigint =>
  divideRounded(base * rate, 10_000n, 'half-up');

function tariff(income: bigint, limits: readonly bigint[]): bigint {
  let tax = 0n;
  limits.forEach((from, i) => {
    const to = limits[i + 1];
    const top = to !== undefined && income > to ? to : income;
    if (top > from) tax += (top - from) * TAX_RATES[i]!;
  });
  return tax;
}

function byHand(year: 2025 | 2026, land: (typeof LAENDER)[number], gross: bigint) {
  const { ceiling, steps, limits, credit, dz, housingWien } = YEARS[year];
  const marginal = gross <= 55_110n;
  const base = gross < ceiling ? gross : ceiling;
  const housing = land === 'W' ? housingWien : 50n;
  const step = STEP_RATES[steps.filter((limit) => gross > limit).length]!;
  const employee = marginal ? 0n : percent(base, 387n + 1025n + step + 50n + housing);
  const employer = percent(base, marginal ? 110n : 378n + 1255n + 110n + 295n + 10n + housing);
  const income = (gross - employee) * 12n - 13_200n;
  const due = tariff(income, limits) - credit * 100n;
  const tax = due > 0n ? divideRounded(due, 1_200n, 'half-up') : 0n;
  const levies = [153n, 370n, BigInt(dz[land]), 300n].map((rate) => percent(gross, rate));
  const cost = levies.reduce((sum, levy) => sum + levy, gross + employer);
  return { net: Number(gross - employee - tax), tax: Number(tax), cost: Number(cost) };
}

describe('a month in every Land, against a loop written by hand', () => {
  it('agrees to the cent for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_200_000 }),
      fc.constantFrom(55_110, 55_111, 207_400, 207_401, 222_500, 222_501, 263_000, 263_001),
      fc.constantFrom(645_000, 645_001, 693_000, 693_001, 10_000_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(2025, 2026),
        fc.constantFrom(...LAENDER),
        pay,
        (year, land, gross) => {
          const job = salaried(`${year}-03`, gross, { land, bv: 'from-start' });
          const { totals } = run(monthOf(`${year}-03`, [job])).full;
          const expected = byHand(year as 2025 | 2026, land, BigInt(gross));
          expect([totals.net, totals.withholding, totals.employerCost]).toEqual([
            expected.net,
            expected.tax,
            expected.cost,
          ]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
