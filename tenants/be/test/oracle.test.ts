import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand, HOUSEHOLDS, type Month } from './by-hand.ts';
import { CONFIRMED, monthOf, run, salaried } from './support.ts';

describe('a month of an employee, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay, household and children', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_500_000 }),
      fc.constantFrom(109_509, 109_510, 194_538, 194_539, 219_018, 219_019, 373_700, 410_001),
      fc.constantFrom(230_062, 230_063, 277_783, 293_793, 293_794, 340_362, 327_148, 603_882),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Month>('2025-05', '2026-10'),
        fc.constantFrom(...HOUSEHOLDS),
        fc.integer({ min: 0, max: 3 }),
        pay,
        (month, household, children, gross) => {
          const input = monthOf(month, [salaried(month, gross)], {
            person: { household, children },
            confirmed: CONFIRMED,
          });
          const { full, payslips } = run(input);
          const { lines, totals, byRecipient } = byHand(month, household, children, gross);
          expect(full).toEqual({ lines, totals });
          expect(payslips[0]?.byRecipient).toEqual(byRecipient);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
