import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAENDER } from '../facts.ts';
import { byHand, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a month in every Land, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_200_000 }),
      fc.constantFrom(55_110, 55_111, 207_400, 207_401, 222_500, 222_501, 263_000, 263_001),
      fc.constantFrom(645_000, 645_001, 693_000, 693_001, 10_000_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        fc.constantFrom(...LAENDER),
        pay,
        (year, land, gross) => {
          const job = salaried(`${year}-03`, gross, { land, bv: 'from-start' });
          const { full, payslips } = run(monthOf(`${year}-03`, [job]));
          const expected = byHand(year, land, gross);
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
