/** The calendar and the pay of a month's engagements: no law, only days and sums. */
import {
  type Context,
  dayOf,
  type EngagementView,
  eachDay,
  type IsoDate,
  monthOf,
  type PayItem,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { isWeekday } from '../holidays.ts';

export type View = EngagementView<Law>;

/** Paid under the artist scheme, not as an employee. */
export const isArtist = (view: View): boolean => view.kind === 'artiest';

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** Months since the year 0: a number, because it is compared for every payslip. */
export const monthIndex = (date: IsoDate): number => 12 * yearOf(date) + monthOf(date);

/** Age in whole years on a day. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const months = monthIndex(on) - monthIndex(birthDate) - (dayOf(on) < dayOf(birthDate) ? 1 : 0);
  return Math.floor(months / 12);
}

/** Paid for work of a wage period; all else is a special payment. */
export const isCurrent = ({ kind }: PayItem): boolean =>
  kind === 'salary' || kind === 'day' || kind === 'lump-sum';

/** Cents of an engagement's pay. `transition` is part of `special`. */
export interface PaySums {
  readonly current: number;
  readonly special: number;
  readonly transition: number;
}

export function paySums(view: View): PaySums {
  let current = 0;
  let special = 0;
  let transition = 0;
  for (const item of view.pay) {
    if (isCurrent(item)) current += item.amount;
    else special += item.amount;
    if (item.facts?.of === 'transition') transition += item.amount;
  }
  return { current, special, transition };
}

/**
 * Days an item pays for: the work days planned in its span; where none are known its weekdays; in
 * a span without weekdays all its days.
 */
export function paidDays(view: View, { from, to }: PayItem): readonly IsoDate[] {
  if (from === to) return [from];
  const planned = new Set<IsoDate>();
  for (const { date, state, minutes } of view.days)
    if (date >= from && date <= to && state !== 'cancelled' && minutes > 0) planned.add(date);
  if (planned.size > 0) return [...planned];
  const all = [...eachDay(from, to)];
  const weekdays = all.filter(isWeekday);
  return weekdays.length > 0 ? weekdays : all;
}

/** Number of paid days of the engagements that are counted by days, each date once. */
export function countPaidDays(views: readonly View[]): number {
  let mask = 0;
  for (const view of views)
    for (const item of view.pay)
      if (isCurrent(item)) for (const date of paidDays(view, item)) mask |= 1 << dayOf(date);
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
