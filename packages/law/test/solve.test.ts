import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cliffsOf,
  type EvaluationInput,
  evaluate,
  issuableTotals,
  LawFault,
  type SolveRequest,
  solve,
} from '../src/index.ts';
import { engaged, monthInput, pay, registry } from './support.ts';

const month = monthInput('2026-02', 28, [
  engaged('e', [
    pay('salary', 0, '2026-02-01', '2026-02-28'),
    { ...pay('13th', 0, '2026-02-01', '2026-02-28'), kind: 'special' },
  ]),
]);
const vary = [{ engagement: 'e', item: 'salary' }];
const request = (target: SolveRequest['target'], more = vary): SolveRequest => ({
  input: month,
  vary: more,
  target,
});

function totalsAt(amount: number, input: EvaluationInput = month) {
  const [one] = input.engagements;
  const [salary, ...rest] = one!.pay;
  const engagements = [{ ...one!, pay: [{ ...salary!, amount }, ...rest] }];
  return issuableTotals(evaluate(registry, { ...input, engagements }));
}

describe('from a target back to pay', () => {
  it('finds an amount for every net that some amount gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (amount) => {
        const { net } = totalsAt(amount);
        const found = solve(registry, request({ of: 'net', amount: net }));
        expect(found.status).toBe('exact');
        expect(totalsAt(found.answer!.amount).net).toBe(net);
        expect(found.answer!.amount).toBeLessThanOrEqual(amount);
      }),
      { numRuns: 60 },
    );
  });

  it('spends a budget to the last cent that can be spent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_500_000 }), (budget) => {
        const found = solve(registry, request({ of: 'employerCost', amount: budget }));
        const { amount, totals } = found.answer!;
        expect(totals.employerCost + found.residue).toBe(budget);
        for (let more = amount + 1; more < amount + 200; more += 1)
          expect(totalsAt(more).employerCost).toBeGreaterThan(budget);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with trying every cent around the step', () => {
    const nets = new Map<number, number>();
    for (let amount = 0; amount <= 70_000; amount += 1) {
      const { net } = totalsAt(amount);
      if (!nets.has(net)) nets.set(net, amount);
    }
    for (let net = 44_000; net <= 52_200; net += 41) {
      const found = solve(registry, request({ of: 'net', amount: net }));
      expect([net, found.answer?.amount]).toEqual([net, nets.get(net)]);
    }
  });

  it('says both amounts where a step gives the same net twice', () => {
    const found = solve(registry, request({ of: 'net', amount: 47_600 }));
    // Marginal 476.00, or insured 560.00 less 15 %.
    expect(found.answer!.amount).toBe(47_600);
    expect(found.others.map(({ amount }) => amount)).toEqual([56_000]);
  });

  it('gives both neighbours where no amount meets the target', () => {
    // Cost jumps at the limit: 520.00 costs 526.50, 520.01 costs 630.52.
    const found = solve(registry, request({ of: 'employerCost', amount: 60_000 }));
    expect(found.status).toBe('nearest');
    expect(found.below).toMatchObject({ amount: 52_000, totals: { employerCost: 52_650 } });
    expect(found.above).toMatchObject({ amount: 52_001, totals: { employerCost: 63_051 } });
    expect(found.residue).toBe(60_000 - 52_650);
    expect(found.steps).toEqual([52_000]);
  });

  it('billed: fee off, then the largest pay the budget carries', () => {
    // 4,000 less 8 % = 3,680; cost is 1.2125 × pay, so pay is 3,035.05.
    const target = { of: 'billed', amount: 400_000, feeRate: '8 %' } as const;
    const found = solve(registry, request(target));
    expect(found).toMatchObject({ fee: 32_000, budget: 368_000 });
    expect(found.answer!.amount).toBe(303_505);
    expect(found.answer!.totals.employerCost + found.residue).toBe(368_000);
  });

  it('moves a 13th salary along by an exact factor', () => {
    const both = [...vary, { engagement: 'e', item: '13th', factor: '0.166666' }];
    const found = solve(registry, request({ of: 'gross', amount: 350_000 }, both));
    expect(found.answer!.amount).toBe(300_000);
    expect(found.answer!.totals.gross).toBe(350_000);
  });

  it('measures the effect on what was already paid', () => {
    const first = engaged('first', [pay('a', 40_000, '2026-02-03')]);
    const second = engaged('second', [pay('b', 0, '2026-02-20')]);
    const before = evaluate(registry, monthInput('2026-02', 28, [first])).payslips[0]!;
    const input = monthInput('2026-02', 28, [first, second], { issued: [...before.lines] });
    const target = { of: 'employerCost', amount: 40_000 } as const;
    const found = solve(registry, {
      input,
      vary: [{ engagement: 'second', item: 'b' }],
      target,
    });
    // Above 120.00 the first engagement costs 80.00 more: 263.92 + 52.78 + 3.30 + 80.00.
    expect(found.answer!.amount).toBe(26_392);
    expect(found.steps).toEqual([12_000]);
  });

  it('is out of reach below the smallest and refuses what does not exist', () => {
    expect(solve(registry, request({ of: 'net', amount: -5 })).status).toBe('out-of-reach');
    const nobody = [{ engagement: 'e', item: 'nothing' }];
    expect(() => solve(registry, request({ of: 'net', amount: 5 }, nobody))).toThrow(LawFault);
  });

  it('lists the steps with both sides', () => {
    const [step, ...more] = cliffsOf(registry, { input: month, vary }, 1_000_000);
    expect(more).toEqual([]);
    expect(step!.last).toMatchObject({ amount: 52_000, totals: { net: 52_000 } });
    expect(step!.next).toMatchObject({ amount: 52_001, totals: { net: 44_201 } });
  });
});
