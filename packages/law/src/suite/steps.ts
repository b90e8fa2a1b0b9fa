import { work } from '../evaluate.ts';
import type { Sample } from '../jurisdiction.ts';
import { issuableTotals } from '../solve.ts';
import { withVaried } from './engine.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

/** Pay is tried in a hundred units of pay up to here: rounding of single ones is no step. */
const STEP = 100;
const HIGHEST = 900_000;

interface Seen {
  readonly net: number;
  readonly cost: number;
  readonly regime: string;
}

function look({ registry }: PlugIn, sample: Sample, amount: number): Seen {
  const given = { ...withVaried(sample, amount), issued: [] };
  const { evaluation, plan } = work(registry, given, { duties: false });
  const regime = plan.all.map((one) => one.law.jurisdiction.regime(one)).join('\n');
  const totals = issuableTotals(evaluation);
  return { net: totals.net, cost: totals.employerCost, regime };
}

/** Net and cost grow with pay, but where the law says that it has a step. */
function stepProblems(plugIn: PlugIn, sample: Sample): string[] {
  const problems: string[] = [];
  const unit = plugIn.jurisdiction.payUnit ?? 1;
  const step = (sample.step ?? STEP) * unit;
  const left = new Set<string>();
  let before = look(plugIn, sample, 0);
  for (let amount = step; amount <= HIGHEST * unit; amount += step) {
    const now = look(plugIn, sample, amount);
    const at = `${sample.id} at ${amount}`;
    if (now.regime !== before.regime) left.add(before.regime);
    else {
      if (now.net < before.net) problems.push(`${at}: net falls from ${before.net} to ${now.net}`);
      if (now.cost < before.cost) problems.push(`${at}: employer cost falls`);
    }
    if (left.has(now.regime)) problems.push(`${at}: regime ${now.regime} comes back`);
    before = now;
  }
  return problems;
}

export const stepChecks = (plugIn: PlugIn): Check[] => [
  check('net grows with pay, or the law declares a step', () =>
    plugIn.samples.flatMap((sample) => stepProblems(plugIn, sample)),
  ),
];
