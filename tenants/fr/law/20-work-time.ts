/** Limits of work time and rest (L3121-18 ff, L3131-1, L3132-1 CT), all engagements together. */
import { addDays, type Finding, type IsoDate, mondayOf } from '@smart/law';
import type { Ctx } from './month.ts';

interface Week {
  readonly minutes: number;
  readonly days: number;
}
type Say = (
  code: string,
  severity: Finding['severity'],
  article: string,
  params: Finding['params'],
) => void;

const FREE = new Set(['cancelled', 'sick', 'holiday']);

/** Minutes of work by date over all engagements, days outside the month included. */
function minutesByDay({ engagements }: Ctx): Map<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { input } of engagements)
    for (const { date, minutes, state } of input.days)
      if (!FREE.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

function weeksOf(days: ReadonlyMap<IsoDate, number>): Map<IsoDate, Week> {
  const weeks = new Map<IsoDate, Week>();
  for (const [date, minutes] of days) {
    const known = weeks.get(mondayOf(date)) ?? { minutes: 0, days: 0 };
    weeks.set(mondayOf(date), { minutes: known.minutes + minutes, days: known.days + 1 });
  }
  return weeks;
}

/** Minutes of so many weeks, the last of them from `monday` on. */
function sumUpTo(weeks: ReadonlyMap<IsoDate, Week>, monday: IsoDate, count: number): number {
  const first = addDays(monday, -7 * (count - 1));
  let sum = 0;
  for (const [start, { minutes }] of weeks) if (start >= first && start <= monday) sum += minutes;
  return sum;
}

function checkWeek({ values }: Ctx, say: Say, monday: IsoDate, { minutes, days }: Week): void {
  const { maximumWeek: limit, week } = values;
  if (minutes > limit) say('week-too-long', 'refuse', 'L3121-20 CT', { monday, minutes, limit });
  else if (minutes > week)
    say('overtime-week', 'warn', 'L3121-28 CT', { monday, minutes, limit: week });
  if (days === 7) say('weekly-rest-missing', 'refuse', 'L3132-1 CT', { monday });
}

export function checkWorkTime(context: Ctx): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { period, values } = context;
  const { maximumDay, restDay, averageWeek, averageWeeks } = values;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days) {
    if (date < period.from || date > period.to) continue;
    if (minutes > 24 * 60 - restDay)
      say('rest-too-short', 'refuse', 'L3131-1 CT', { date, hours: restDay / 60 });
    else if (minutes > maximumDay)
      say('day-too-long', 'warn', 'L3121-18 CT', { date, minutes, limit: maximumDay });
  }
  const weeks = weeksOf(days);
  for (const [monday, week] of weeks) {
    if (addDays(monday, 7) <= period.from || monday > period.to) continue;
    checkWeek(context, say, monday, week);
    if (sumUpTo(weeks, monday, averageWeeks) > averageWeek * averageWeeks)
      say('average-too-high', 'refuse', 'L3121-22 CT', {
        ...{ monday, weeks: averageWeeks, limit: averageWeek },
      });
  }
}
