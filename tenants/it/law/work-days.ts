/** Sums over work days: no law, only minutes, weeks and runs of days. */
import { addDays, type Context, type IsoDate, mondayOf, type WorkDay } from '@smart/law';
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
  for (const { input, kind } of context.engagements) {
    if (kind === 'occasionale') continue;
    for (const { date, minutes, state } of input.days)
      if (!NOT_WORKED.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  }
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

/** A day of sickness and its place in the spell: 1 on the first day. */
export interface SickDay {
  readonly date: IsoDate;
  readonly nth: number;
}

/** Calendar days of sickness: days marked sick, and the unworked days between two of them. */
export function sickDays(days: readonly WorkDay[]): readonly SickDay[] {
  if (!days.some(({ state }) => state === 'sick')) return [];
  const found: SickDay[] = [];
  let last: SickDay | null = null;
  for (const { date, state } of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (state === 'worked' || state === 'changed') last = null;
    if (state !== 'sick') continue;
    let next: SickDay = { date: last ? addDays(last.date, 1) : date, nth: last ? last.nth + 1 : 1 };
    while (next.date < date) {
      found.push(next);
      next = { date: addDays(next.date, 1), nth: next.nth + 1 };
    }
    found.push(next);
    last = next;
  }
  return found;
}

interface Row {
  readonly fromDay: number;
  readonly rate: number;
}

/** Newest row first: the one that holds on the nth day of a spell. */
export const rateOn = (rows: readonly Row[], nth: number): number =>
  rows.find(({ fromDay }) => nth >= fromDay)?.rate ?? 0;
