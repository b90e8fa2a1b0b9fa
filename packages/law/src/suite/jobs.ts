/** The usual jobs of a country can be asked from billed, gross and net, and come back the same. */
import { evaluate } from '../evaluate.ts';
import { JOB, type Job, jobInput } from '../jobs.ts';
import { issuableTotals, solve, type Target } from '../solve.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

const MONTHS = ['2025-03', '2026-03'] as const;
const AMOUNTS = [20_000, 150_000] as const;
const FEE = '10 %';

function roundTrip({ registry, jurisdiction }: PlugIn, job: Job, month: string): string[] {
  return AMOUNTS.flatMap((amount) => {
    const input = jobInput(jurisdiction, job, { month }, amount);
    const { net, employerCost } = issuableTotals(evaluate(registry, input));
    const found = (target: Target) => solve(registry, { input, vary: [JOB], target });
    const byNet = found({ of: 'net', amount: net });
    const byCost = found({ of: 'employerCost', amount: employerCost });
    const billed = found({ of: 'billed', amount: employerCost * 2, feeRate: FEE });
    const spent = (billed.answer?.totals.employerCost ?? 0) + billed.residue + billed.fee;
    const holds: [boolean, string][] = [
      [net > 0, 'leaves nothing'],
      [byNet.answer?.totals.net === net, 'does not come back from net'],
      [byCost.answer?.totals.employerCost === employerCost, 'does not come back from its cost'],
      [spent === employerCost * 2, 'billed is not fee, cost and rest'],
    ];
    return holds
      .filter(([right]) => !right)
      .map(([, what]) => `${job.id} of ${amount} in ${month} ${what}`);
  });
}

export const jobChecks = (plugIn: PlugIn): Check[] => [
  check('the usual jobs go from billed, gross and net', () => {
    const { jobs } = plugIn;
    const ids = new Set(jobs.map(({ id }) => id));
    const usual = ids.has('day') && (ids.has('month') || ids.has('salary'));
    const missing = usual ? [] : ['jobs.ts names no day, or neither month nor salary'];
    return [
      ...missing,
      ...jobs.flatMap((job) => MONTHS.flatMap((month) => roundTrip(plugIn, job, month))),
    ];
  }),
];
