/** The calendar and the pay of a month’s engagements: no law, only days and sums. */
import {
  addMonths,
  type Context,
  daysInclusive,
  type EngagementView,
  type IsoDate,
  maxDate,
  minDate,
  monthOf,
} from '@smart/law';
import type { Law } from '../facts.ts';

export type View = EngagementView<Law>;
export type Ctx = Context<Law>;

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Ctx, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** Calendar days of the period on which the engagement lasts. */
export function daysIn({ period }: Ctx, view: View): number {
  const first = maxDate(view.from, period.from);
  const last = view.to === null ? period.to : minDate(view.to, period.to);
  return first > last ? 0 : daysInclusive(first, last);
}

/** Days of the month. */
export const daysOf = ({ period }: Ctx): number => daysInclusive(period.from, period.to);

/** Gross pay of the engagement in the period. */
export function grossOf(view: View): number {
  let sum = 0;
  for (const item of view.pay) sum += item.amount;
  return sum;
}

/** Overtime: pay items marked with their hours. */
export function overtimeOf(view: View): { readonly pay: number; readonly minutes: number } {
  let pay = 0;
  let minutes = 0;
  for (const { amount, facts } of view.pay) {
    if (facts?.overtimeHours === undefined) continue;
    pay += amount;
    minutes += Math.round(Number(facts.overtimeHours) * 60);
  }
  return { pay, minutes };
}

const isWorked = (state: string): boolean =>
  state !== 'cancelled' && state !== 'sick' && state !== 'holiday';

/** Minutes worked or planned: by days, else by the hours agreed for the month. */
export function minutesOf(view: View): number {
  let minutes = 0;
  for (const day of view.days) if (isWorked(day.state)) minutes += day.minutes;
  if (minutes > 0) return minutes;
  return Math.round((view.facts.hours ?? 0) * 60);
}

/** Days of work: those known, else the calendar days of the engagement. */
export function workDaysOf(context: Ctx, view: View): number {
  let days = 0;
  for (const day of view.days) if (isWorked(day.state)) days += 1;
  return days > 0 ? days : daysIn(context, view);
}

/** True when the engagement ends within so many months of its first day. */
export const isWithinMonths = ({ from, to }: View, months: number): boolean =>
  to !== null && to < addMonths(from, months);

/** True in December, or when nothing goes on after this month. */
export function isLastMonth({ period, engagements }: Ctx): boolean {
  if (monthOf(period.from) === 12) return true;
  return engagements.every(({ to }) => to !== null && to <= period.to);
}

/** True when a day lies in the period. */
export const isInPeriod = ({ period }: Ctx, date: IsoDate | null): boolean =>
  date !== null && date >= period.from && date <= period.to;
