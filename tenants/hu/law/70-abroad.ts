/**
 * People who live in another state. Hungary has no artist tax of its own: income from work here
 * bears the one rate, without allowances, unless a treaty exempts it. Contributions follow the
 * state the engine is told (883/2004, A1).
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { statuses } from './10-status.ts';
import { allowanceLines, allowed, hasAllowances } from './47-allowances.ts';
import { levy } from './amounts.ts';

export const isAbroad = (context: Context<Law>): boolean => context.person.taxResidence !== 'HU';

/** With most of the income here, people of the EEA have the allowances of residents. */
export function taxNonResident(context: Context<Law>, sink: LineSink): void {
  const { values } = context;
  const rate = values.nonResidentRate;
  if (hasAllowances(context)) {
    const { base, used, income, familyLeft } = allowed(context);
    allowanceLines(sink, { base, used, income, familyLeft });
    sink.add('szja-base', null, base, undefined, undefined, why(sink, income));
    sink.add('szja-nonresident', null, levy(values, base, rate), base, rate);
    return;
  }
  for (const { view, income } of statuses(context)) {
    if (income === 0) continue;
    sink.add('szja-base', view.id, income, undefined, undefined, why(sink, income));
    sink.add('szja-nonresident', view.id, levy(values, income, rate), income, rate);
  }
}

const why = ({ explaining }: LineSink, income: number) =>
  explaining ? { params: { income } } : undefined;

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'HU' || !context.roles.social) return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: '883/2004/EK 11–13. cikk',
    params: { state: a1State },
  });
}
