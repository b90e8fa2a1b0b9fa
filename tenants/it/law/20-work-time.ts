/** Limits of work time and rest (D.Lgs. 66/2003 art. 3, 4, 7, 8, 9), all engagements together. */
import { addDays, type Context, type Finding } from '@smart/law';
import type { Law } from '../facts.ts';
import { minutesByDay, sumUpTo, weeksOf } from './work-days.ts';

type Say = (
  code: string,
  severity: Finding['severity'],
  article: string,
  params: Finding['params'],
) => void;

function checkDay({ values }: Context<Law>, say: Say, date: string, minutes: number): void {
  const { restDay, breakAbove, breakMinutes } = values;
  if (minutes > 24 * 60 - restDay)
    say('rest-too-short', 'refuse', 'art. 7 D.Lgs. 66/2003', { date, hours: restDay / 60 });
  if (minutes > breakAbove)
    say('break-due', 'inform', 'art. 8 D.Lgs. 66/2003', { date, minutes: breakMinutes });
}

export function checkWorkTime(context: Context<Law>): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { from, to } = context.period;
  const { normalWeek, averageWeek, averageWeeks } = context.values;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days)
    if (date >= from && date <= to) checkDay(context, say, date, minutes);
  const weeks = weeksOf(days);
  for (const [monday, { minutes, days: worked }] of weeks) {
    if (addDays(monday, 7) <= from || monday > to) continue;
    if (minutes > normalWeek)
      say('overtime-week', 'inform', 'art. 3 D.Lgs. 66/2003', {
        monday,
        minutes,
        limit: normalWeek,
      });
    if (worked === 7) say('weekly-rest-missing', 'refuse', 'art. 9 D.Lgs. 66/2003', { monday });
    if (sumUpTo(weeks, monday, averageWeeks) > averageWeek * averageWeeks)
      say('average-too-high', 'refuse', 'art. 4 D.Lgs. 66/2003', {
        monday,
        weeks: averageWeeks,
        limit: averageWeek,
      });
  }
}
