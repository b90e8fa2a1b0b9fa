/** The calendar of a month's engagements: no law, only days. */
import {
  addDays,
  type Context,
  dayOf,
  type EngagementView,
  type IsoDate,
  maxDate,
  minDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { holidays } from '../holidays.ts';

export type View = EngagementView<Law>;

/** Days of the period the engagement lasts, one bit a day. */
export function dayMask({ period }: Context<Law>, view: View): number {
  const first = maxDate(view.from, period.from);
  const last = view.to === null ? period.to : minDate(view.to, period.to);
  if (first > last) return 0;
  let mask = 0;
  for (let day = dayOf(first); day <= dayOf(last); day += 1) mask |= 1 << day;
  return mask;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** Months since the year 0: a number, because it is compared for every payslip. */
export const monthIndex = (date: IsoDate): number => 12 * yearOf(date) + monthOf(date);

/** Saturday and Sunday, as weekdays are numbered from Monday. */
const isWeekend = (date: IsoDate): boolean => weekdayOf(date) > 7 - (1 + 1);

/** True for a day of the general work order: weekday or moved Saturday, no holiday or day off. */
export function isWorkingDay({ values }: Pick<Context<Law>, 'values'>, date: IsoDate): boolean {
  if (values.workedSaturdays.has(date)) return true;
  if (isWeekend(date) || values.restDays.has(date)) return false;
  return !holidays(yearOf(date)).some((holiday) => holiday.date === date);
}

export function workingDays(
  context: Pick<Context<Law>, 'values'>,
  from: IsoDate,
  to: IsoDate,
): number {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1))
    if (isWorkingDay(context, date)) count += 1;
  return count;
}

/** True in December, or when nothing goes on after this month. */
export function isLastMonth({ period, engagements }: Context<Law>): boolean {
  if (monthOf(period.from) === 12) return true;
  return engagements.every(({ to }) => to !== null && to <= period.to);
}
