/** Limits of work time and rest (AZG §§ 3, 9, 11, 12; ARG § 3), all engagements together. */
import { addDays, type Context, type Finding } from '@smart/law';
import type { Law } from '../facts.ts';
import { minutesByDay, sumUpTo, type Week, weeksOf } from './work-days.ts';

type Say = (
  code: string,
  severity: Finding['severity'],
  article: string,
  params: Finding['params'],
) => void;

function checkDay({ values }: Context<Law>, say: Say, date: string, minutes: number): void {
  const { maximumDay, normalDay, restDay, breakAbove, breakMinutes } = values;
  if (minutes > maximumDay)
    say('day-too-long', 'refuse', '§ 9 AZG', { date, minutes, limit: maximumDay });
  else if (minutes > normalDay)
    say('overtime-day', 'inform', '§ 3 AZG', { date, minutes, limit: normalDay });
  if (minutes > 24 * 60 - restDay)
    say('rest-too-short', 'refuse', '§ 12 AZG', { date, hours: restDay / 60 });
  if (minutes > breakAbove) say('break-due', 'inform', '§ 11 AZG', { date, minutes: breakMinutes });
}

function checkWeek({ values }: Context<Law>, say: Say, monday: string, week: Week): void {
  const { maximumWeek, normalWeek, restWeekHours } = values;
  const { minutes } = week;
  if (minutes > maximumWeek)
    say('week-too-long', 'refuse', '§ 9 AZG', { monday, minutes, limit: maximumWeek });
  else if (minutes > normalWeek)
    say('overtime-week', 'inform', '§ 3 AZG', { monday, minutes, limit: normalWeek });
  if (week.days === 7)
    say('weekly-rest-missing', 'refuse', '§ 3 ARG', { monday, hours: restWeekHours });
}

export function checkWorkTime(context: Context<Law>): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { from, to } = context.period;
  const { averageWeek, averageWeeks } = context.values;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days)
    if (date >= from && date <= to) checkDay(context, say, date, minutes);
  const weeks = weeksOf(days);
  for (const [monday, week] of weeks) {
    if (addDays(monday, 7) <= from || monday > to) continue;
    checkWeek(context, say, monday, week);
    if (sumUpTo(weeks, monday, averageWeeks) > averageWeek * averageWeeks)
      say('average-too-high', 'refuse', '§ 9 AZG', {
        monday,
        weeks: averageWeeks,
        limit: averageWeek,
      });
  }
}
