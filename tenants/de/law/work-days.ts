/** Sums over work days: no law, only minutes, weeks and runs of days. */
import {
  addDays,
  type Context,
  type Finding,
  type IsoDate,
  mondayOf,
  type WorkDay,
} from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';

/** How a check of work time says what it finds. */
export type Say = (
  code: string,
  severity: Finding['severity'],
  article: string,
  params: Finding['params'],
) => void;

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

/** Minutes worked or planned in the month. */
export const minutesOf = (view: View): number =>
  view.days.reduce((sum, day) => sum + (day.state === 'cancelled' ? 0 : day.minutes), 0);

/** Dates after `from` and before `to`. */
function between(from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Calendar dates of each sickness: days marked sick and the free days between two of them. */
export function sicknesses(days: readonly WorkDay[]): IsoDate[][] {
  const found: IsoDate[][] = [];
  let last: IsoDate | null = null;
  for (const { date, state } of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (state !== 'sick') {
      if (state !== 'holiday') last = null;
      continue;
    }
    if (last === null) found.push([date]);
    else found.at(-1)!.push(...between(last, date), date);
    last = date;
  }
  return found;
}
