import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a month of a salary, against a loop written by hand', () => {
  it('agrees to the cent in every line, counter and finding for any pay', () => {
    const edges = [138_120, 138_121, 142_440, 142_450, 158_760, 158_761, 198_930, 352_000, 352_001];
    const pay = fc.oneof(
      fc.integer({ min: 20_000, max: 1_500_000 }),
      fc.constantFrom(...edges),
      fc.constantFrom(490_950, 490_951, 510_120, 510_121, 561_132, 561_133, 765_181, 10_000_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        fc.integer({ min: 1, max: 7 }),
        pay,
        (year, group, gross) => {
          const job = salaried(`${year}-03`, gross, { group });
          const { full, payslips, counters, findings } = run(monthOf(`${year}-03`, [job]));
          const expected = byHand(year, group, gross);
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
          expect(counters).toEqual(expected.counters);
          expect(findings).toEqual(expected.findings);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
