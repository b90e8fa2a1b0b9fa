import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asIssued,
  canonicalJson,
  type EngagementInput,
  evaluate,
  type IssuedLine,
  LawFault,
  type PayItem,
  readAnyForm,
} from '../src/index.ts';
import { engaged, monthInput, office, pay, registry } from './support.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const amount = fc.integer({ min: 0, max: 400_000 });
const dayPay = fc.tuple(day, amount).map(([date, cents]) => pay(date, cents, date));
const special = amount.map(
  (cents): PayItem => ({ ...pay('13', cents, '2026-02-01', '2026-02-28'), kind: 'special' }),
);
const salary = amount.map((cents) => pay('feb', cents, '2026-02-01', '2026-02-28'));

const someEngagement = (id: string): fc.Arbitrary<EngagementInput> =>
  fc.oneof(
    fc
      .uniqueArray(dayPay, { maxLength: 4, selector: ({ id: key }) => key })
      .map((items) => engaged(id, items, { kind: 'daily' })),
    fc.tuple(salary, special).map((items) => engaged(id, items)),
  );

/** What is known of three engagements at one time; anything may change from run to run. */
const knowledge = fc
  .tuple(
    someEngagement('a'),
    someEngagement('b'),
    someEngagement('c'),
    fc.subarray(['a', 'b', 'c']),
  )
  .map(([a, b, c, ids]) => [a, b, c].filter(({ id }) => ids.includes(id)));

function summed(lines: readonly IssuedLine[]): string {
  const sums: Record<string, number> = {};
  for (const { line, engagement, amount: cents } of lines) {
    const key = `${line} ${engagement}`;
    sums[key] = (sums[key] ?? 0) + cents;
  }
  return canonicalJson(Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0)));
}

describe('whatever becomes known, and when', () => {
  it('all runs together come to what one run would have said', () => {
    fc.assert(
      fc.property(fc.array(knowledge, { minLength: 1, maxLength: 6 }), (runs) => {
        let issued: IssuedLine[] = [];
        for (const engagements of runs) {
          const { payslips } = evaluate(
            registry,
            monthInput('2026-02', 28, engagements, { issued }),
          );
          for (const { lines, totals, byRecipient } of payslips) {
            const due = Object.values(byRecipient).reduce((a, b) => a + b, 0);
            expect(totals.net + due).toBe(totals.employerCost);
            issued = [...issued, ...lines.map(asIssued)];
          }
        }
        const last = monthInput('2026-02', 28, runs.at(-1)!);
        expect(summed(issued)).toBe(summed(evaluate(registry, last).full.lines));
        expect(evaluate(registry, { ...last, issued }).payslips).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever comes in from outside', () => {
  const good = {
    reference: 'r',
    period: '2026-02',
    asOf: '2026-02-28',
    paidOn: '2026-02-28',
    person: { children: 1 },
    engagement: {
      kind: 'monthly',
      from: '2026-01-01',
      facts: { stage: false },
      pay: [{ kind: 'salary', amount: '2400.00', from: '2026-02-01', to: '2026-02-28' }],
      days: [{ date: '2026-02-02', minutes: 480, state: 'worked' }],
    },
    confirmed: { 'social.stage-levy': '0.8 %' },
    counters: { 'special-pay@2026': 5 },
    issued: [{ line: 'salary', engagement: 'e1', amount: 100 }],
    tax: [{ from: '2026-01-01', jurisdiction: '_template' }],
  };

  /** Every place in the good input, as a path. */
  function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]));
    return path.length > 0 ? [path, ...inner] : inner;
  }

  function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
    if (key === undefined) return by;
    const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
    const record = copy as Record<string, unknown>;
    record[key] = replaced(record[key], rest, by);
    return copy;
  }

  it('gives a payslip or a coded fault, never anything else', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('2026-02-30', '0000-00-00', '9999-12-31', '-1', '1e9', '99999999999.99'),
      fc.constantFrom(-1, 1e21, 0.1, Number.MAX_SAFE_INTEGER, -0),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(good)), odd, (path, by) => {
        try {
          const { full } = evaluate(registry, readAnyForm(office, replaced(good, path, by)));
          expect(Number.isSafeInteger(full.totals.net)).toBe(true);
        } catch (problem) {
          if (!(problem instanceof LawFault)) throw problem;
          expect(problem.code).toMatch(/^law\./);
          expect(problem.code).not.toBe('law.bad-plug-in');
        }
      }),
      { numRuns: 2_000 },
    );
    expect(evaluate(registry, readAnyForm(office, good)).full.totals.gross).toBe(240_000);
  });
});
