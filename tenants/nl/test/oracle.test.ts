import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchInput, benchLoop, byHand, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a salaried month, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_100_000 }),
      fc.constantFrom(632_200, 632_201, 661_741, 661_742, 10_000_000),
      fc.integer({ min: 1, max: 2_200 }).map((row) => row * 450),
      fc.integer({ min: 1, max: 2_200 }).map((row) => row * 450 - 1),
    );
    fc.assert(
      fc.property(fc.constantFrom<Year>(2025, 2026), fc.boolean(), pay, (year, credit, gross) => {
        const job = salaried(`${year}-03`, gross);
        const month = run(monthOf(`${year}-03`, [job], { person: { taxCredit: credit } }));
        const expected = byHand(year, gross, credit);
        expect(month.full).toEqual({ lines: expected.lines, totals: expected.totals });
        const [payslip] = [...month.payslips, ...month.blocked];
        expect(payslip?.byRecipient).toEqual(expected.byRecipient);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the loop of the benchmark, findings and counters included', () => {
    for (let i = 0; i < 300; i += 1) {
      const { payslips, counters, findings } = run(benchInput(i));
      expect({ payslips, counters, findings }).toEqual(benchLoop(benchInput(i)));
    }
  });
});
