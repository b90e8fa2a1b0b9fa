/** Limits of work time and rest (ET art. 34, 37.1), all engagements together. */
import { addDays, type Context, type Finding } from '@smart/law';
import type { Law } from '../facts.ts';
import { minutesByDay, weeksOf } from './work-days.ts';

type Say = (code: string, severity: Finding['severity'], article: string, params: object) => void;

export function checkWorkTime(context: Context<Law>): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { from, to } = context.period;
  const { normalDay, normalWeek, restDay, freeDays } = context.values;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params: params as Finding['params'] });
  for (const [date, minutes] of days) {
    if (date < from || date > to) continue;
    if (minutes > 24 * 60 - restDay)
      say('rest-too-short', 'refuse', 'ET art. 34.3', { date, hours: restDay / 60 });
    else if (minutes > normalDay)
      say('day-over-limit', 'warn', 'ET art. 34.3', { date, minutes, limit: normalDay });
  }
  for (const [monday, week] of weeksOf(days)) {
    if (addDays(monday, 7) <= from || monday > to) continue;
    if (week.minutes > normalWeek)
      say('overtime-week', 'inform', 'ET art. 34.1, 35', {
        monday,
        ...{ minutes: week.minutes, limit: normalWeek },
      });
    if (week.days > 7 - freeDays) say('weekly-rest-missing', 'refuse', 'ET art. 37.1', { monday });
  }
}
