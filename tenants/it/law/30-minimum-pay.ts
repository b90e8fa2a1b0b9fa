/**
 * Minimum pay: Italy knows none by statute; collective agreements set it, for members of
 * cooperatives by law (art. 3 L. 142/2001). Published minima and the tables the office enters.
 */
import { type Context, maxDate, proRata, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, isOccasional, type View } from './month.ts';
import type { FloorRow } from './parameters/work.ts';
import { refuse, warn } from './say.ts';
import { minutesOf } from './work-days.ts';

function floorOf(context: Context<Law>, view: View): FloorRow | undefined {
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

/** The least the month, a day, or the hours must be paid with, by the engagement's own measure. */
function floorsDue(context: Context<Law>, view: View, row: FloorRow): readonly [number, number][] {
  const { normalWeek } = context.values;
  const pay = view.pay.filter(({ kind }) => kind !== 'special' && kind !== 'leave-compensation');
  const total = pay.reduce((sum, item) => sum + item.amount, 0);
  const due: [number, number][] = [];
  const weekly = Math.min(normalWeek, Math.trunc((view.facts.weeklyHours ?? normalWeek / 60) * 60));
  if (row.month !== undefined && coversMonth(context, view))
    due.push([total, proRata(toCents(row.month), weekly, normalWeek)]);
  if (row.day !== undefined)
    for (const item of pay) if (item.kind === 'day') due.push([item.amount, toCents(row.day)]);
  if (row.hour !== undefined && view.days.length > 0)
    due.push([total, proRata(toCents(row.hour), minutesOf(view), 60)]);
  return due;
}

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    if (isOccasional(view)) continue;
    const row = floorOf(context, view);
    if (row === undefined) {
      const { collectiveAgreement: agreement = '–', grade = '–' } = view.facts;
      warn(context, 'no-floor-known', 'CCNL', {
        engagement: view.id,
        params: { agreement, grade },
      });
      continue;
    }
    for (const [amount, floor] of floorsDue(context, view, row))
      if (amount < floor)
        refuse(context, 'below-floor', row.agreement, {
          engagement: view.id,
          params: { amount, floor, grade: row.grade },
        });
  }
}
