import fc from 'fast-check';
import models from 'modele-social';
import Engine from 'publicodes';
import { describe, expect, it } from 'vitest';
import { benchReference, byHand, type Year } from './by-hand.ts';
import { monthOf, run, salaried } from './support.ts';

describe('a month, against a loop written by hand', () => {
  it('agrees to the cent in every line for any pay, size and rate', () => {
    const pay = fc.oneof(
      fc.integer({ min: 1, max: 1_500_000 }),
      fc.constantFrom(392_500, 392_501, 400_500, 400_501, 405_405, 405_406, 594_594, 594_595),
      fc.constantFrom(182_303, 182_304, 180_180, 288_288, 546_910, 546_911, 5_000_000, 10_000_000),
    );
    const rate = fc.option(fc.integer({ min: 0, max: 4_300 }));
    fc.assert(
      fc.property(
        fc.constantFrom<Year>(2025, 2026),
        pay,
        fc.boolean(),
        rate,
        (year, gross, large, pasRate) => {
          const job = salaried(`${year}-03`, gross);
          const entity = { headcount: large ? 60 : 5 };
          const person = pasRate === null ? {} : { pasRate };
          const { full, payslips, counters } = run(
            monthOf(`${year}-03`, [job], { entity, person }),
          );
          const expected = byHand(year, gross, large, pasRate);
          expect(full).toEqual({ lines: expected.lines, totals: expected.totals });
          expect(payslips[0]?.byRecipient).toEqual(expected.byRecipient);
          expect(counters).toEqual(expected.counters);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('ordinary salaries, against modele-social at its own date of law', () => {
  it('agrees within a cent in gross, contributions, net before tax and cost', () => {
    const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
    const engine = new Engine(models, { logger: silent });
    const { input, situation, outputs, ours } = benchReference;
    for (let nth = 0; nth < 10; nth += 1) {
      engine.setSituation(situation(nth));
      const expected = ours(run(input(nth)));
      for (const name of outputs) {
        const theirs = Number(engine.evaluate(name).nodeValue);
        expect(Math.abs(theirs - expected[name]!), `${name} ${nth}`).toBeLessThanOrEqual(0.01);
      }
    }
  }, 60_000);
});
