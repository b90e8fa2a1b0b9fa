import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAENDER } from '../facts.ts';
import { byHand, somebody, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a month, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_500_000 }),
      fc.constantFrom(17_499, 17_500, 55_600, 55_601, 60_300, 60_301, 199_999, 200_000, 200_001),
      fc.constantFrom(551_250, 551_251, 581_250, 805_000, 805_001, 845_000, 845_001, 10_000_000),
    );
    const birthDate = fc.constantFrom(
      '1990-05-15',
      '2002-02-28',
      '2002-03-01',
      '2003-02-10',
      '2010-01-01',
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        fc.constantFrom(...LAENDER),
        birthDate,
        pay,
        (year, land, born, gross) => {
          const job = salaried(`${year}-03`, gross, { land });
          const input = monthOf(`${year}-03`, [job], { person: { birthDate: born } });
          const { full, payslips } = run(input);
          const expected = byHand(year, gross, somebody(input));
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
        },
      ),
      { numRuns: 4_000 },
    );
  });
});
