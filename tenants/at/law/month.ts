/** The calendar of a month's engagements: no law, only days. */
import {
  addMonths,
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

/** Work by the day: each day is an employment of its own (fallweise). */
export const isByDay = (view: View): boolean => view.kind === 'fallweise';
/** A contract of less than a month. */
export const isShort = (view: View): boolean => view.kind === 'kurz';

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** First and last day of the engagement in the period; empty when the first is later. */
export function spanOf({ period }: Context<Law>, view: View): readonly [IsoDate, IsoDate] {
  const last = view.to === null ? period.to : minDate(view.to, period.to);
  return [maxDate(view.from, period.from), last];
}

/** Days of the month the engagement lasts, one bit a day. */
export function dayMask(context: Context<Law>, view: View): number {
  const [first, last] = spanOf(context, view);
  if (first > last) return 0;
  let mask = 0;
  for (let day = dayOf(first); day <= dayOf(last); day += 1) mask |= 1 << day;
  return mask;
}

/** True when two engagements share a day of the month. */
export const overlaps = (context: Context<Law>, a: View, b: View): boolean =>
  (dayMask(context, a) & dayMask(context, b)) !== 0;

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

/** Months since the year 0: a number, because it is compared for every payslip. */
const monthIndex = (date: IsoDate): number => 12 * yearOf(date) + monthOf(date);

/** Months from a birthday to the period: negative before, 0 in its month; null when unknown. */
export function monthsSinceAge({ person, period }: Context<Law>, age: number): number | null {
  const { birthDate } = person;
  if (birthDate === undefined) return null;
  return monthIndex(period.from) - monthIndex(birthDate) - 12 * age;
}

/** First day of the work year (leave year) that a day lies in. */
export function workYearStart(since: IsoDate, to: IsoDate): IsoDate {
  const years = yearOf(to) - yearOf(since);
  const start = addMonths(since, 12 * years);
  if (start <= to || years === 0) return start;
  return addMonths(since, 12 * (years - 1));
}
