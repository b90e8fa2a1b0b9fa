/** Limits of work time and rest (§§ 3–5, 9 ArbZG), all engagements together. */
import { addDays, type Context, weekdayOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { minutesByDay, type Say, sumUpTo, weeksOf } from './work-days.ts';

function checkDay({ values }: Context<Law>, say: Say, date: string, minutes: number): void {
  const { maximumDay, normalDay, restHours, breakAbove, longBreakAbove } = values;
  if (minutes > maximumDay)
    say('day-too-long', 'refuse', '§ 3 ArbZG', { date, minutes, limit: maximumDay });
  else if (minutes > normalDay)
    say('overtime-day', 'inform', '§ 3 ArbZG', { date, minutes, limit: normalDay });
  if (minutes > (24 - restHours) * 60)
    say('rest-too-short', 'refuse', '§ 5 ArbZG', { date, hours: restHours });
  const pause = minutes > longBreakAbove ? values.longBreakMinutes : values.breakMinutes;
  if (minutes > breakAbove) say('break-due', 'inform', '§ 4 ArbZG', { date, minutes: pause });
  if (weekdayOf(date) === 7) say('sunday-work', 'inform', '§§ 9–11 ArbZG', { date });
}

export function checkWorkTime(context: Context<Law>): void {
  if (context.engagements.every(({ input }) => input.days.length === 0)) return;
  const days = minutesByDay(context);
  const { from, to } = context.period;
  const { averageWeek, averageWeeks } = context.values;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days)
    if (date >= from && date <= to) checkDay(context, say, date, minutes);
  const weeks = weeksOf(days);
  for (const monday of weeks.keys()) {
    if (addDays(monday, 7) <= from || monday > to) continue;
    const limit = averageWeek * averageWeeks;
    if (sumUpTo(weeks, monday, averageWeeks) > limit)
      say('average-too-high', 'refuse', '§ 3 ArbZG', {
        monday,
        weeks: averageWeeks,
        limit: averageWeek,
      });
  }
}
