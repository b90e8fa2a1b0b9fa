import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand, type Year } from './by-hand.ts';
import { main, monthOf, run, salaried } from './support.ts';

describe('a month by every tax table, against a loop written by hand', () => {
  it('agrees to the öre in every line for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 12_000_000 }),
      fc.constantFrom(9_999, 10_000, 99_999, 100_000, 200_000, 200_001, 2_000_099, 2_000_100),
      fc.constantFrom(8_000_099, 8_000_100, 5_420_350, 2_072_800, 99_900_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        fc.integer({ min: 29, max: 42 }),
        pay,
        (year, table, gross) => {
          const job = salaried(`${year}-03`, gross);
          const { full, payslips } = run(monthOf(`${year}-03`, [job], { person: main(table) }));
          const expected = byHand(year, table, gross);
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
