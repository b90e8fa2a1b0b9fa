/**
 * Minimum pay: the statutory hourly wage (§ 1 MiLoG) for every hour, and the collective agreement
 * chosen for the engagement, whose table the office enters.
 */
import { type Context, maxDate, proRata, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, paySums, type View } from './month.ts';
import type { FloorRow } from './parameters/work.ts';

/** Minutes worked or planned, or those the weekly hours make of a whole month; 0: unknown. */
function minutesOf(context: Context<Law>, view: View): number {
  let minutes = 0;
  for (const day of view.days) if (day.state !== 'cancelled') minutes += day.minutes;
  const { weeklyHours } = view.facts;
  if (minutes > 0 || weeklyHours === undefined || !coversMonth(context, view)) return minutes;
  const { leavePayWeeks, leavePayMonths } = context.values;
  return proRata(Math.round(weeklyHours * 60), leavePayWeeks, leavePayMonths);
}

function rowOf(context: Context<Law>, view: View): FloorRow | undefined {
  const { collectiveAgreement, grade } = view.facts;
  const on = maxDate(view.from, context.period.from);
  return context.values.floors.find(
    (row) =>
      row.agreement === collectiveAgreement &&
      row.grade === grade &&
      row.from <= on &&
      (row.to === undefined || row.to === null || row.to >= on),
  );
}

/** What the pay must at least be, by each measure that is known. */
function* floorsOf(context: Context<Law>, view: View): Generator<readonly [number, number]> {
  const [pay] = paySums(view);
  const minutes = minutesOf(context, view);
  const row = rowOf(context, view);
  const hour = Math.max(
    context.values.minimumHour,
    row?.hour === undefined ? 0 : toCents(row.hour),
  );
  if (minutes > 0) yield [pay, proRata(hour, minutes, 60)];
  if (row?.month !== undefined && coversMonth(context, view)) yield [pay, toCents(row.month)];
  if (row?.day !== undefined)
    for (const item of view.pay) if (item.kind === 'day') yield [item.amount, toCents(row.day)];
}

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    if (view.kind === 'honorar' || view.pay.length === 0) continue;
    const { collectiveAgreement: agreement, grade = '–' } = view.facts;
    const engagement = view.id;
    if (agreement !== undefined && rowOf(context, view) === undefined)
      context.find({
        code: 'no-floor-known',
        severity: 'warn',
        article: 'TVG',
        engagement,
        params: { agreement, grade },
      });
    if (minutesOf(context, view) === 0 && agreement === undefined) continue;
    for (const [amount, floor] of floorsOf(context, view))
      if (amount < floor)
        context.find({
          code: 'below-floor',
          severity: 'refuse',
          article: '§ 1 MiLoG; TVG',
          engagement,
          params: { amount, floor, grade },
        });
  }
}
