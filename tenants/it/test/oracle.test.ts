import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchInput, benchLoop, byHand, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a March of an employee in Milan, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_200_000 }),
      fc.constantFrom(149_031, 149_032, 151_137, 151_138, 151_139, 462_100, 462_101, 468_501),
      fc.constantFrom(12_060_700, 12_060_701, 12_229_501, 20_000_000),
    );
    fc.assert(
      fc.property(fc.constantFrom<Year>(2025, 2026), pay, (year, gross) => {
        const { full, payslips, counters } = run(
          monthOf(`${year}-03`, [salaried(`${year}-03`, gross)]),
        );
        const expected = byHand(year, gross);
        expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
        expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
        expect(counters).toEqual(expected.counters);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says the same findings as the loop of the benchmark', () => {
    const input = benchInput(17);
    const { payslips, counters, findings } = run(input);
    expect({ payslips, counters, findings }).toEqual(benchLoop(input));
  });
});
