/**
 * Minimum pay: Austria knows none by statute; collective agreements set it by grade. The office
 * enters their tables; without one the answer is "no floor known".
 */
import { type Context, maxDate, proRata, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, type View } from './month.ts';
import type { FloorRow } from './parameters/minimum-pay.ts';
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
  const weekly = (view.facts.weeklyHours ?? normalWeek / 60) * 60;
  if (row.month !== undefined && coversMonth(context, view))
    due.push([total, proRata(toCents(row.month), Math.trunc(weekly), normalWeek)]);
  if (row.day !== undefined)
    for (const item of pay) if (item.kind === 'day') due.push([item.amount, toCents(row.day)]);
  if (row.hour !== undefined && view.days.length > 0)
    due.push([total, proRata(toCents(row.hour), minutesOf(view), 60)]);
  return due;
}

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    const row = floorOf(context, view);
    if (row === undefined) {
      context.find({
        code: 'no-floor-known',
        severity: 'warn',
        article: 'Kollektivvertrag',
        engagement: view.id,
        params: {
          agreement: view.facts.collectiveAgreement ?? '–',
          grade: view.facts.grade ?? '–',
        },
      });
      continue;
    }
    for (const [amount, floor] of floorsDue(context, view, row))
      if (amount < floor)
        context.find({
          code: 'below-floor',
          severity: 'refuse',
          article: row.agreement,
          engagement: view.id,
          params: { amount, floor, grade: row.grade },
        });
  }
}
