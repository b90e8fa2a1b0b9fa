/** Sums over work days: no law, only minutes, weeks and runs of days. */
import { addDays, type Context, type IsoDate, mondayOf, type WorkDay } from '@smart/law';
import type { Law } from '../facts.ts';

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

/** Dates after `from` and before `to`. */
function between(from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/**
 * Calendar dates of sickness: days marked sick and the free days between two of them. Public
 * holidays among them are left out.
 */
export function sickDates(days: readonly WorkDay[]): IsoDate[] {
  const dates: IsoDate[] = [];
  let pending: IsoDate[] = [];
  let last: IsoDate | null = null;
  for (const { date, state } of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (last !== null) pending.push(...between(last, date));
    const goesOn: boolean = state === 'sick' || (state === 'holiday' && last !== null);
    if (state === 'sick') dates.push(...pending, date);
    if (state !== 'holiday') pending = [];
    last = goesOn ? date : null;
  }
  return dates;
}
