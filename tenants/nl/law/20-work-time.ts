/** Limits of work time and rest (ATW 5:3–5:7), all engagements together. */
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
  const { shift, restDay, restDayShort, breaks } = values;
  if (minutes > shift)
    say('day-too-long', 'refuse', 'art. 5:7 ATW', { date, minutes, limit: shift });
  const rest = 24 * 60 - minutes;
  if (rest < restDayShort)
    say('rest-too-short', 'refuse', 'art. 5:3 ATW', { date, hours: restDayShort / 60 });
  else if (rest < restDay)
    say('rest-shortened', 'inform', 'art. 5:3 ATW', { date, hours: restDay / 60 });
  const due = breaks.find(([above]) => minutes > above);
  if (due) say('break-due', 'inform', 'art. 5:4 ATW', { date, minutes: due[1] });
}

function checkWeek({ values }: Context<Law>, say: Say, monday: string, week: Week): void {
  const { week: limit, restWeekHours } = values;
  const { minutes, days } = week;
  if (minutes > limit) say('week-too-long', 'refuse', 'art. 5:7 ATW', { monday, minutes, limit });
  if (days === 7)
    say('weekly-rest-missing', 'refuse', 'art. 5:5 ATW', { monday, hours: restWeekHours });
}

export function checkWorkTime(context: Context<Law>): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { from, to } = context.period;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days)
    if (date >= from && date <= to) checkDay(context, say, date, minutes);
  const weeks = weeksOf(days);
  for (const [monday, week] of weeks) {
    if (addDays(monday, 7) <= from || monday > to) continue;
    checkWeek(context, say, monday, week);
    for (const [count, limit] of context.values.averages)
      if (sumUpTo(weeks, monday, count) > limit * count)
        say('average-too-high', 'refuse', 'art. 5:7 ATW', { monday, weeks: count, limit });
  }
}
