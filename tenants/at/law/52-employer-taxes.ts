/** Municipal tax (KommStG) on all wages, and Vienna's levy for each week begun (Wiener DAG). */
import { addDays, type Context, type LineSink, mondayOf, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { afterAllowance } from './42-levies.ts';
import { isByDay, monthsSinceAge, spanOf, type View } from './month.ts';
import { payByDay, paySums } from './pay.ts';

export function employerTaxes(context: Context<Law>, sink: LineSink): void {
  const { kommstRate } = context.values;
  for (const view of context.engagements) {
    const { current, special, leave } = paySums(view);
    const base = afterAllowance(context, current + special + leave);
    sink.add('kommst', view.id, share(base, kommstRate), base, kommstRate);
  }
  if (context.entity.ubahnLevy) viennaLevy(context, sink);
}

/** § 3 Wiener DAG: older than the limit, few hours, or an exemption the office recorded. */
function isLevied(context: Context<Law>, view: View): boolean {
  const { land, ubahnExempt, weeklyHours } = view.facts;
  const { ubahnHoursUpTo, ubahnOlderThan } = context.values;
  if (land !== 'W' || ubahnExempt) return false;
  if (weeklyHours !== undefined && weeklyHours <= ubahnHoursUpTo) return false;
  const since = monthsSinceAge(context, ubahnOlderThan);
  return since === null || since <= 0;
}

/** Mondays of the weeks whose first day of employment lies in the month: none counts twice. */
function weeksOf(context: Context<Law>, view: View): readonly string[] {
  if (isByDay(view)) return [...payByDay(view).keys()].map(mondayOf);
  const { from } = context.period;
  const [first, last] = spanOf(context, view);
  const weeks: string[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    if (monday >= from || view.from >= from) weeks.push(monday);
  return weeks;
}

function viennaLevy(context: Context<Law>, sink: LineSink): void {
  const weeks = new Set<string>();
  for (const view of context.engagements)
    if (isLevied(context, view)) for (const week of weeksOf(context, view)) weeks.add(week);
  const why = sink.explaining ? { params: { weeks: weeks.size } } : undefined;
  const { ubahnWeek } = context.values;
  sink.add('ubahn', null, weeks.size * ubahnWeek, undefined, undefined, why);
}
