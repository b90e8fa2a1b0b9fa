/** Days of work in one month, against the formulas of the work bonus and point 80 by hand. */
import { asIssued, type IssuedLine } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, gig, monthOf, run } from './support.ts';

/** Column of manual workers and artists: full until, most, nothing from, slope (A, then B). */
const TABLES = {
  '2026-02': {
    days: 20,
    a: [283_336, 13_284, 327_148, 3_032],
    b: [221_873, 17_914, 283_336, 2_915],
  },
  '2026-03': {
    days: 22,
    a: [283_336, 13_284, 333_698, 2_638],
    b: [221_873, 17_914, 283_336, 2_915],
  },
  '2026-10': {
    days: 22,
    a: [293_793, 13_774, 340_362, 2_958],
    b: [230_062, 18_575, 293_793, 2_915],
  },
} as const;
type Month = keyof typeof TABLES;

const half = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));

function component([full, max, zero, slope]: readonly number[], salary: number): number {
  if (salary <= full!) return max!;
  if (salary >= zero!) return 0;
  return Math.max(0, max! - half((salary - full!) * slope!, 10_000));
}

/** Contributions, bonus, flat tax and net of these days' pay. */
function byHand(month: Month, pays: readonly number[]) {
  const { days, a, b } = TABLES[month];
  const wage = pays.reduce((sum, pay) => sum + pay, 0);
  const bases = pays.map((pay) => half(pay * 108, 100));
  const nsso = bases.reduce((sum, base) => sum + half(base * 1_307, 10_000), 0);
  const salary = half(wage, pays.length) * days;
  const part = half(100 * pays.length, days);
  const ofA = Math.min(nsso, half(component(a, salary) * part, 100));
  const ofB = Math.min(nsso - ofA, half(component(b, salary) * part, 100));
  const taxable = wage - nsso + ofA + ofB;
  const tax = half(taxable * 1_111, 10_000);
  return { nsso, bonus: ofA + ofB, taxable, tax, before: taxable - tax };
}

const months = fc.constantFrom<Month>('2026-02', '2026-03', '2026-10');
const pays = fc.array(fc.integer({ min: 3_000, max: 60_000 }), { minLength: 1, maxLength: 12 });
const person = { artistDeclaration: true };
const gigs = (month: Month, list: readonly number[]) =>
  list.map((pay, i) => gig(`e${i}`, `${month}-${String(i + 2).padStart(2, '0')}`, pay));

describe('days of work for several clients in a month', () => {
  it('come to what the formulas say of all of them together', () => {
    fc.assert(
      fc.property(months, pays, (month, list) => {
        const found = run(monthOf(month, gigs(month, list), { person }));
        const expected = byHand(month, list);
        expect(amountOf(found, 'nsso')).toBe(expected.nsso);
        const bonus = amountOf(found, 'workbonus-a') + amountOf(found, 'workbonus-b');
        expect(0 - bonus).toBe(expected.bonus);
        expect(found.full.totals.taxable).toBe(expected.taxable);
        expect(amountOf(found, 'pp-artist')).toBe(expected.tax);
        const special = amountOf(found, 'csss') + amountOf(found, 'csss-quarter');
        expect(found.full.totals.net).toBe(expected.before - special);
      }),
      { numRuns: 500 },
    );
  });

  it('are paid one by one, each run the difference to those before', () => {
    fc.assert(
      fc.property(months, pays, (month, list) => {
        const all = gigs(month, list);
        let issued: IssuedLine[] = [];
        let net = 0;
        all.forEach((_, i) => {
          const found = run(monthOf(month, all.slice(0, i + 1), { person, issued }));
          for (const payslip of found.payslips) {
            net += payslip.totals.net;
            issued = [...issued, ...payslip.lines.map(asIssued)];
          }
        });
        expect(net).toBe(run(monthOf(month, all, { person })).full.totals.net);
      }),
      { numRuns: 200 },
    );
  });
});
