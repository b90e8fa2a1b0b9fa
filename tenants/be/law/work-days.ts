/** Sums over work days: no law, only minutes, weeks and runs of days. */
import { addDays, type Context, type IsoDate, mondayOf, type WorkDay } from '@smart/law';
import type { Law } from '../facts.ts';

const NOT_WORKED = new Set(['cancelled', 'sick', 'holiday']);

/** Minutes of work by date over all engagements, known days outside the month included. */
export function minutesByDay(context: Context<Law>): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { input } of context.engagements)
    for (const { date, minutes, state } of input.days)
      if (!NOT_WORKED.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

/** Minutes of each week, by Monday. */
export function minutesByWeek(days: ReadonlyMap<IsoDate, number>): ReadonlyMap<IsoDate, number> {
  const weeks = new Map<IsoDate, number>();
  for (const [date, minutes] of days) {
    const monday = mondayOf(date);
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes);
  }
  return weeks;
}

/** Days marked sick with the free days between two of them, in order. */
export function sickDates(days: readonly WorkDay[]): IsoDate[] {
  const dates: IsoDate[] = [];
  let pending: IsoDate[] = [];
  let last: IsoDate | null = null;
  for (const { date, state } of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (last !== null)
      for (let day = addDays(last, 1); day < date; day = addDays(day, 1)) pending.push(day);
    if (state === 'sick') dates.push(...pending, date);
    pending = [];
    last = state === 'sick' ? date : null;
  }
  return dates;
}
