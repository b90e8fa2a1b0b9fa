/** Limits of work time and rest (ATL §§ 5, 8, 13, 14), all engagements together. */
import { addDays, type Context, type IsoDate, mondayOf } from '@smart/law';
import type { Law } from '../facts.ts';

const NOT_WORKED = new Set(['cancelled', 'sick', 'holiday']);

/** Minutes by date over all engagements, known days outside the month included. */
function minutesByDay({ engagements }: Context<Law>): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { input } of engagements)
    for (const { date, minutes, state } of input.days)
      if (!NOT_WORKED.has(state) && minutes > 0) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

export function checkWorkTime(context: Context<Law>): void {
  const days = minutesByDay(context);
  if (days.size === 0) return;
  const { period, values } = context;
  const weeks = new Map<IsoDate, { minutes: number; days: number }>();
  for (const [date, minutes] of days) {
    const monday = mondayOf(date);
    const known = weeks.get(monday) ?? { minutes: 0, days: 0 };
    weeks.set(monday, { minutes: known.minutes + minutes, days: known.days + 1 });
    if (date < period.from || date > period.to || minutes <= 24 * 60 - values.restDay) continue;
    const params = { date, hours: values.restDay / 60 };
    context.find({ code: 'rest-too-short', severity: 'refuse', article: '13 § ATL', params });
  }
  for (const [monday, week] of weeks) {
    if (addDays(monday, 7) <= period.from || monday > period.to) continue;
    const hours = values.restWeekHours;
    if (week.days === 7)
      context.find({
        code: 'weekly-rest-missing',
        severity: 'refuse',
        article: '14 § ATL',
        params: { monday, hours },
      });
    if (week.minutes <= values.week) continue;
    const params = { monday, minutes: week.minutes, limit: values.week };
    context.find({ code: 'overtime-week', severity: 'inform', article: '5, 8 §§ ATL', params });
  }
}
