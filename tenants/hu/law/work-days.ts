/** Sums over work days: no law, only minutes and weeks. */
import { type Context, type IsoDate, mondayOf } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './calendar.ts';

const NOT_WORKED = new Set(['cancelled', 'sick', 'holiday']);

/** Minutes of work by date over all engagements, known days outside the month included. */
export function minutesByDay(context: Context<Law>): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { input } of context.engagements)
    for (const { date, minutes, state } of input.days)
      if (!NOT_WORKED.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

/** Minutes and days of work of a week. */
export interface Week {
  readonly minutes: number;
  readonly days: number;
}

/** Totals of the weeks, by Monday. */
export function weeksOf(days: ReadonlyMap<IsoDate, number>): ReadonlyMap<IsoDate, Week> {
  const weeks = new Map<IsoDate, Week>();
  for (const [date, minutes] of days) {
    const monday = mondayOf(date);
    const week = weeks.get(monday);
    weeks.set(monday, {
      minutes: (week?.minutes ?? 0) + minutes,
      days: (week?.days ?? 0) + 1,
    });
  }
  return weeks;
}

/** Minutes worked or planned in the month, sickness left out. */
export const minutesOf = (view: View): number =>
  view.days.reduce((sum, day) => sum + (NOT_WORKED.has(day.state) ? 0 : day.minutes), 0);
