/** Minimum pay: the SMIC by the hour (L3231-2 CT), and the tables of collective agreements. */
import { maxDate, proRata, toCents } from '@smart/law';
import { groupOf } from './10-status.ts';
import { type Ctx, coversMonth, daysIn, daysOf, minutesOf, type View } from './month.ts';
import type { FloorRow } from './parameters/labour.ts';

function floorOf(context: Ctx, view: View): FloorRow | undefined {
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

/** Pay of the month that minimum pay looks at. */
function comparedPay(view: View): number {
  let sum = 0;
  for (const { kind, amount } of view.pay)
    if (kind !== 'special' && kind !== 'leave-compensation') sum += amount;
  return sum;
}

/** The SMIC of the hours worked, or of the agreed part of a month. Artists are paid by cachet. */
function smicDue(context: Ctx, view: View): number {
  const { smic, hoursYear, week } = context.values;
  const minutes = minutesOf(view);
  if (groupOf(view.kind) === 'artist' || view.pay.length === 0) return 0;
  if (groupOf(view.kind) === 'technician' || (minutes > 0 && !coversMonth(context, view)))
    return proRata(smic, minutes, 60);
  const weekly = Math.min(Math.round(view.facts.weeklyHours * 60), week);
  const part = proRata(weekly, daysIn(context, view), daysOf(context));
  return proRata(smic * hoursYear, part, 12 * week);
}

/** What the table asks for, by the engagement’s own measure: pairs of pay and floor. */
function floorsDue(context: Ctx, view: View, row: FloorRow): [number, number][] {
  const { week } = context.values;
  const due: [number, number][] = [];
  const weekly = Math.min(Math.round(view.facts.weeklyHours * 60), week);
  if (row.month !== undefined && coversMonth(context, view))
    due.push([comparedPay(view), proRata(toCents(row.month), weekly, week)]);
  if (row.day !== undefined)
    for (const item of view.pay) if (item.kind === 'day') due.push([item.amount, toCents(row.day)]);
  if (row.hour !== undefined && minutesOf(view) > 0)
    due.push([comparedPay(view), proRata(toCents(row.hour), minutesOf(view), 60)]);
  return due;
}

export function checkMinimumPay(context: Ctx): void {
  for (const view of context.engagements) {
    const { id, facts } = view;
    const grade = facts.grade ?? '–';
    const smic = smicDue(context, view);
    const below = { code: 'below-floor', severity: 'refuse', engagement: id } as const;
    const amount = comparedPay(view);
    if (amount < smic)
      context.find({
        ...below,
        article: 'L3231-2 CT',
        params: { amount, floor: smic, grade: 'SMIC' },
      });
    const row = floorOf(context, view);
    if (row === undefined) {
      const agreement = facts.collectiveAgreement ?? '–';
      const say = { severity: 'warn', article: 'Convention collective', engagement: id } as const;
      context.find({ code: 'no-floor-known', ...say, params: { agreement, grade } });
      continue;
    }
    for (const [paid, floor] of floorsDue(context, view, row))
      if (paid < floor)
        context.find({ ...below, article: row.agreement, params: { amount: paid, floor, grade } });
  }
}
