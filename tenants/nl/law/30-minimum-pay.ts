/**
 * Minimum pay: the statutory minimum by the hour and by age (WML), for all hours of work; besides
 * it what a collective agreement asks, from the tables the office enters.
 */
import { type Context, maxDate, proRata, SCALE, share, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { ageOn, coversMonth, isArtist, isCurrent, type View } from './month.ts';
import type { FloorRow } from './parameters/pay-and-leave.ts';
import { paidMinutes } from './work-days.ts';

/** Art. 8 WML: the hourly minimum on a day, by age; 0 for who has no statutory minimum. */
export function hourlyMinimum(context: Context<Law>, date: string): number {
  const { values, person } = context;
  const { minimumHour } = context.valuesOn(maxDate(date, context.period.from));
  if (person.birthDate === undefined) return minimumHour;
  const age = ageOn(person.birthDate, date);
  if (age >= values.adultAge) return minimumHour;
  return share(minimumHour, values.youth.get(age) ?? 0);
}

/** Pay that is compared with the minimum: without what an all-in wage pays for leave. */
function comparable({ values }: Context<Law>, view: View): number {
  let pay = 0;
  for (const item of view.pay) if (isCurrent(item) && item.amount > 0) pay += item.amount;
  return view.facts.allIn ? proRata(pay, SCALE, values.allIn) : pay;
}

/** The least by statute for the month's hours, or null where nobody knows the hours. */
function statutoryFloor(context: Context<Law>, view: View): number | null {
  if (view.days.length > 0) {
    let floor = 0;
    for (const { date, minutes, state } of view.days)
      if (state !== 'cancelled') floor += hourlyMinimum(context, date) * minutes;
    return proRata(floor, 1, 60);
  }
  const { weeklyHours } = view.facts;
  if (weeklyHours === undefined || !coversMonth(context, view)) return null;
  const { weeksOfYear } = context.values;
  const hour = hourlyMinimum(context, context.period.from);
  return proRata(hour * Math.round(weeklyHours * 100), weeksOfYear, 12 * 100);
}

function checkStatutory(context: Context<Law>, view: View): void {
  if (!view.pay.some(isCurrent)) return;
  const floor = statutoryFloor(context, view);
  const article = 'art. 7, 8 WML';
  if (floor === null) {
    context.find({ code: 'hours-unknown', severity: 'warn', article, engagement: view.id });
    return;
  }
  const amount = comparable(context, view);
  if (amount < floor)
    context.find({
      code: 'below-minimum-wage',
      severity: 'refuse',
      article,
      engagement: view.id,
      params: { amount, floor },
    });
}

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

/** The least the month, a day, or the hours must be paid with, by the agreement's own measure. */
function floorsDue(context: Context<Law>, view: View, row: FloorRow): readonly [number, number][] {
  const total = comparable(context, view);
  const due: [number, number][] = [];
  const { fullTime } = context.values;
  const weekly = Math.round((view.facts.weeklyHours ?? fullTime) * 100);
  if (row.month !== undefined && coversMonth(context, view))
    due.push([total, proRata(toCents(row.month), weekly, fullTime * 100)]);
  if (row.day !== undefined)
    for (const item of view.pay) if (item.kind === 'day') due.push([item.amount, toCents(row.day)]);
  if (row.hour !== undefined && view.days.length > 0)
    due.push([total, proRata(toCents(row.hour), paidMinutes(view), 60)]);
  return due;
}

function checkAgreement(context: Context<Law>, view: View): void {
  const { collectiveAgreement, grade } = view.facts;
  if (collectiveAgreement === undefined) return;
  const row = floorOf(context, view);
  const article = 'Wet CAO; Wet AVV';
  if (row === undefined) {
    const params = { agreement: collectiveAgreement, grade: grade ?? '–' };
    const say = { severity: 'warn', article, engagement: view.id, params } as const;
    context.find({ code: 'no-floor-known', ...say });
    return;
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

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    if (!isArtist(view)) checkStatutory(context, view);
    checkAgreement(context, view);
  }
}
