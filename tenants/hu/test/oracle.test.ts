import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand, type Year } from './by-hand.ts';
import { ft, monthOf, run, salaried } from './support.ts';

describe('a month of employment, against a loop written by hand', () => {
  it('agrees to the forint in every line for any pay, children and age', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 3_000_000 }),
      fc.constantFrom(87_239, 87_240, 96_839, 96_840, 656_785, 656_786, 715_765, 715_766),
      fc.constantFrom(400_000, 533_320, 533_321, 1_320_000, 50_000_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        pay,
        fc.integer({ min: 0, max: 5 }),
        fc.boolean(),
        (year, gross, children, under25) => {
          const birthDate = under25 ? `${year - 24}-07-01` : '1985-02-03';
          const person = { birthDate, familyChildren: children };
          const input = monthOf(`${year}-03`, [salaried(`${year}-03`, ft(gross))], { person });
          const { full, payslips } = run(input);
          const expected = byHand(year, gross, { children, under25 });
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('adds up the fees of many mandates to the same month in any number of runs', () => {
    const fees = fc.array(fc.integer({ min: 1_000, max: 90_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fees, (amounts) => {
        // Income is nine tenths, each fee rounded alone; TB and tax follow the sum's threshold.
        const incomes = amounts.map((fee) => fee - Math.floor((fee + 5) / 10));
        const sum = incomes.reduce((a, b) => a + b, 0);
        const insured = sum >= 3_228 * amounts.length;
        const tb = insured
          ? incomes.reduce((total, one) => total + Math.floor((one * 185 + 500) / 1_000), 0)
          : 0;
        const szja = Math.floor((sum * 150 + 500) / 1_000);
        const gross = amounts.reduce((a, b) => a + b, 0);
        const engagements = amounts.map((fee, n) => {
          const day = `2026-03-${String(n * 2 + 2).padStart(2, '0')}`;
          const pay = {
            id: `f${n}`,
            kind: 'lump-sum',
            amount: ft(fee),
            from: day,
            to: day,
          } as const;
          const head = { id: `m${n}`, kind: 'megbizas', from: day, to: day, facts: {}, days: [] };
          return { ...head, pay: [pay] };
        });
        expect(run(monthOf('2026-03', engagements)).full.totals.net).toBe(ft(gross - tb - szja));
      }),
      { numRuns: 300 },
    );
  });
});
