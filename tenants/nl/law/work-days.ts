/** Sums over work days: no law, only minutes and weeks. */
import { addDays, type Context, type IsoDate, mondayOf } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';

/** Minutes and days of work of a week. */
export interface Week {
  readonly minutes: number;
  readonly days: number;
}

const NO_WEEK: Week = { minutes: 0, days: 0 };
const NOT_WORKED = new Set(['cancelled', 'sick', 'holiday']);

/** Minutes of work by date over all engagements, known days outside the month included. */
export function minutesByDay(context: Context<Law>): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { input } of context.engagements)
    for (const { date, minutes, state } of input.days)
      if (!NOT_WORKED.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

/** Totals of the weeks, by Monday. */
export function weeksOf(days: ReadonlyMap<IsoDate, number>): ReadonlyMap<IsoDate, Week> {
  const weeks = new Map<IsoDate, Week>();
  for (const [date, minutes] of days) {
    const week = weeks.get(mondayOf(date)) ?? NO_WEEK;
    weeks.set(mondayOf(date), { minutes: week.minutes + minutes, days: week.days + 1 });
  }
  return weeks;
}

/** Minutes of so many weeks, the last of them from `monday` on. */
export function sumUpTo(weeks: ReadonlyMap<IsoDate, Week>, monday: IsoDate, count: number): number {
  const first = addDays(monday, -7 * (count - 1));
  let sum = 0;
  for (const [start, { minutes }] of weeks) if (start >= first && start <= monday) sum += minutes;
  return sum;
}

/** Minutes planned or worked in the month; sick days and holidays are paid hours too. */
export const paidMinutes = (view: View): number =>
  view.days.reduce((sum, day) => sum + (day.state === 'cancelled' ? 0 : day.minutes), 0);
