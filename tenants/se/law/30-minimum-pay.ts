/**
 * Minimum pay: Sweden knows none by statute; collective agreements set it. Fri scen is carried,
 * other tables are entered by the office; without one the answer is "no floor known".
 */
import { type Context, maxDate, proRata, SCALE, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import type { FloorRow } from './parameters/work.ts';

function floorOf(context: Context<Law>, view: View): FloorRow | undefined {
  const { collectiveAgreement, grade } = view.facts;
  const on = maxDate(view.from, context.period.from);
  return context.values.floors.find(
    (row) =>
      row.agreement === collectiveAgreement &&
      row.grade === grade &&
      (row.from ?? on) <= on &&
      (row.to ?? on) >= on,
  );
}

const NOT_PAID = new Set(['cancelled', 'sick']);

const isFloorPay = (kind: string): boolean =>
  kind === 'salary' || kind === 'day' || kind === 'lump-sum';

/** Pay without the holiday pay it includes, and what it must at least be. */
function floorsDue(context: Context<Law>, view: View, row: FloorRow): readonly [number, number][] {
  const { leaveRate, week } = context.values;
  const pay = view.pay.filter(({ kind }) => isFloorPay(kind));
  const without = (amount: number): number =>
    view.facts.leaveIncluded ? proRata(amount, SCALE, SCALE + leaveRate) : amount;
  const total = without(pay.reduce((sum, { amount }) => sum + amount, 0));
  const { period } = context;
  const isWhole = view.from <= period.from && (view.to === null || view.to >= period.to);
  const hours = Math.round((view.facts.weeklyHours ?? week / 60) * 60);
  let minutes = 0;
  for (const day of view.days) if (!NOT_PAID.has(day.state)) minutes += day.minutes;
  const due: [number, number][] = [];
  if (row.month !== undefined && isWhole && pay.some(({ kind }) => kind === 'salary'))
    due.push([total, proRata(toCents(row.month), Math.min(hours, week), week)]);
  if (row.day !== undefined)
    for (const { kind, amount } of pay)
      if (kind === 'day') due.push([without(amount), toCents(row.day)]);
  if (row.hour !== undefined && minutes > 0)
    due.push([total, proRata(toCents(row.hour), minutes, 60)]);
  return due;
}

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    const row = floorOf(context, view);
    const { collectiveAgreement, grade } = view.facts;
    if (row === undefined) {
      context.find({
        code: 'no-floor-known',
        severity: 'warn',
        article: 'kollektivavtal',
        engagement: view.id,
        params: { agreement: collectiveAgreement ?? '–', grade: grade ?? '–' },
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
