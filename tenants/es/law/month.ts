/** The calendar of a month's engagements: no law, only days. */
import {
  type Context,
  dayOf,
  type EngagementView,
  type IsoDate,
  maxDate,
  minDate,
  monthOf,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';

export type View = EngagementView<Law>;

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** First and last day of the engagement in the period; empty when the first is later. */
export function spanOf({ period }: Context<Law>, view: View): readonly [IsoDate, IsoDate] {
  const last = view.to === null ? period.to : minDate(view.to, period.to);
  return [maxDate(view.from, period.from), last];
}

/** One bit for each day of the month from one date to another. */
export function maskOf(first: IsoDate, last: IsoDate): number {
  let mask = 0;
  if (first <= last) for (let day = dayOf(first); day <= dayOf(last); day += 1) mask |= 1 << day;
  return mask;
}

/** Days of the month the engagement lasts, one bit a day. */
export function dayMask(context: Context<Law>, view: View): number {
  const [first, last] = spanOf(context, view);
  return maskOf(first, last);
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** True in December, or when nothing goes on after this month. */
export function isLastMonth({ period, engagements }: Context<Law>): boolean {
  if (monthOf(period.from) === 12) return true;
  return engagements.every(({ to }) => to !== null && to <= period.to);
}

/**
 * Days from the first of a month to a date, every month of so many days: from one date to another
 * such counts give the part of a year in commercial days.
 */
export function commercialDay(date: IsoDate, monthDays: number, isLast: boolean): number {
  const day = isLast ? monthDays : Math.min(dayOf(date), monthDays);
  return (12 * yearOf(date) + monthOf(date)) * monthDays + day;
}
