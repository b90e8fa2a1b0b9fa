/** The calendar and the pay of a month's engagements: no law, only days and sums. */
import {
  addDays,
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

/** Days that single days of work are paid for, one bit a day. */
export function paidDays(view: View): number {
  let mask = 0;
  for (const item of view.pay)
    if (item.kind === 'day')
      for (let day = dayOf(item.from); day <= dayOf(item.to); day += 1) mask |= 1 << day;
  return mask;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const ONE_OFF: ReadonlySet<string> = new Set(['special', 'bonus', 'leave-compensation']);

/** True for pay that belongs to no single month (§ 23a SGB IV, § 39b Abs 3 EStG). */
export const isOneOff = (kind: string): boolean => ONE_OFF.has(kind);

/** Cents of current pay, then of one-off pay. */
export function paySums(view: View): readonly [current: number, special: number] {
  let current = 0;
  let special = 0;
  for (const { kind, amount } of view.pay)
    if (ONE_OFF.has(kind)) special += amount;
    else current += amount;
  return [current, special];
}

/** True in December, or when nothing goes on after this month. */
export function isLastMonth({ period, engagements }: Context<Law>): boolean {
  if (monthOf(period.from) === 12) return true;
  return engagements.every(({ to }) => to !== null && to <= period.to);
}

/** Full months from a day to another, both included. */
export function fullMonths(from: IsoDate, to: IsoDate): number {
  const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  return addMonths(from, months + 1) <= addDays(to, 1) ? months + 1 : months;
}

/** Months since the year 0: a number, because it is compared for every payslip. */
export const monthIndex = (date: IsoDate): number => 12 * yearOf(date) + monthOf(date);
