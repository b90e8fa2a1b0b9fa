/**
 * Law engine: payslips a second against a hand-written loop of the same law (the template's), plain
 * and explained, every person and fact object seen once. Median of five, warm. One JSON line.
 */
import { fileURLToPath } from 'node:url';
import { monotonicMs } from '@smart/calendar/clock';
import { type EvaluationInput, evaluate } from '@smart/law';
import { discoverTenants } from '@smart/law/discovery';

const PEOPLE = 30_000;
const ROUNDS = 5;
const tenants = fileURLToPath(new URL('../tenants', import.meta.url));
const { jurisdictions } = await discoverTenants(tenants, { template: true });

const period = { from: '2026-02-01', to: '2026-02-28' };

function person(i: number): EvaluationInput {
  const amount = 30_000 + ((i * 7_919) % 900_000);
  return {
    asOf: period.to,
    period,
    paidOn: period.to,
    entity: { id: 'bench', jurisdiction: '_template', facts: {} },
    person: {
      id: `p${i}`,
      facts: [{ from: '2025-01-01', facts: { children: i % 3 } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: [
      {
        id: `e${i}`,
        kind: 'monthly',
        from: '2026-01-01',
        to: null,
        facts: {},
        days: [],
        pay: [{ id: 'feb', kind: 'salary', amount, ...period }],
      },
    ],
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

interface Line {
  readonly line: string;
  readonly side: string;
  readonly recipient: string;
  readonly amount: number;
  readonly base: number;
}

/**
 * The same law as anybody would write it for one month, values and rules in one function, giving
 * what the engine gives: lines, totals, what each recipient gets.
 */
function byHand(gross: number, children: number) {
  const lines: Line[] = [];
  const say = (line: string, side: string, recipient: string, amount: number, base: number) => {
    if (amount !== 0 || line === 'income-tax') lines.push({ line, side, recipient, amount, base });
  };
  const insured = gross > 52_000;
  const base = insured ? Math.min(gross, 600_000) : 0;
  const pension = Math.round((base * 15) / 100);
  const employer = Math.round((base * 20) / 100);
  const accident = Math.round((gross * 125) / 10_000);
  const taxable = gross - pension;
  const year = taxable * 12;
  const scale =
    year > 3_000_000
      ? 360_000 + ((year - 3_000_000) * 35) / 100
      : (Math.max(0, year - 1_200_000) * 20) / 100;
  const tax = Math.round(Math.max(0, scale - 60_000 * children) / 12);
  say('salary', 'earning', 'person', gross, 0);
  say('accident', 'employer', 'insurance', accident, gross);
  say('pension-employee', 'employee', 'insurance', pension, base);
  say('pension-employer', 'employer', 'insurance', employer, base);
  say('taxable', 'information', 'tax-office', taxable, 0);
  say('income-tax', 'employee', 'tax-office', tax, taxable);
  const net = gross - pension - tax;
  const employerCost = gross + employer + accident;
  const totals = { gross, pension, taxable, tax, net, employer: employer + accident, employerCost };
  const byRecipient: Record<string, number> = {};
  for (const { side, recipient, amount } of lines)
    if (side === 'employee' || side === 'employer')
      byRecipient[recipient] = (byRecipient[recipient] ?? 0) + amount;
  return { lines, totals, byRecipient };
}

type Run = (people: readonly EvaluationInput[]) => number;

const hand: Run = (people) => {
  let sum = 0;
  for (const { engagements, person: one } of people) {
    const { amount } = engagements[0]!.pay[0]!;
    const { net, employerCost } = byHand(amount, one.facts[0]!.facts.children as number).totals;
    sum += net + employerCost;
  }
  return sum;
};

const engine =
  (explain: boolean): Run =>
  (people) => {
    const options = { explain, duties: false };
    let sum = 0;
    for (const input of people) {
      const { net, employerCost } = evaluate(jurisdictions, input, options).full.totals;
      sum += net + employerCost;
    }
    return sum;
  };

const runs: readonly Run[] = [hand, engine(false), engine(true)];
const rates: number[][] = runs.map(() => []);
const sums = new Set<number>();

/** Rounds go through all three in turn, so that whatever else the machine does hits them alike. */
for (let round = 0; round <= ROUNDS; round += 1)
  for (const [i, run] of runs.entries()) {
    const people = Array.from({ length: PEOPLE }, (_, n) => person(n));
    const start = monotonicMs();
    sums.add(run(people));
    if (round > 0) rates[i]!.push((PEOPLE / (monotonicMs() - start)) * 1_000);
  }

const [byHandRate, plain, explained] = rates.map((list) =>
  Math.round(list.sort((a, b) => a - b)[ROUNDS >> 1]!),
) as [number, number, number];
const times = (rate: number): number => Math.round((byHandRate / rate) * 10) / 10;
console.log(
  JSON.stringify({
    bench: 'law',
    unit: 'payslips a second, median of five',
    byHand: byHandRate,
    plain,
    explained,
    timesSlower: { plain: times(plain), explained: times(explained) },
    sameFigures: sums.size === 1,
  }),
);
