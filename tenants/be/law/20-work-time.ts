/** Limits of work time and rest (law of 16 March 1971 art. 19, 21, 38ter), all engagements together. */
import { addDays, type Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { minutesByDay, minutesByWeek } from './work-days.ts';

const ARTICLE = 'Law of 16/03/1971 art. ';

/** A day below the least shift is said of its own engagement: each is one uninterrupted period. */
function checkShifts(context: Context<Law>): void {
  const { shift } = context.values;
  for (const { id, days } of context.engagements)
    for (const { date, minutes, state } of days)
      if (state !== 'cancelled' && state !== 'sick' && minutes > 0 && minutes < shift)
        context.find({
          code: 'shift-too-short',
          severity: 'warn',
          article: `${ARTICLE}21`,
          engagement: id,
          params: { date, minutes, limit: shift },
        });
}

export function checkWorkTime(context: Context<Law>): void {
  if (context.engagements.every(({ input }) => input.days.length === 0)) return;
  const days = minutesByDay(context);
  if (days.size === 0) return;
  checkShifts(context);
  const { from, to } = context.period;
  const { normalDay, normalWeek, restDay } = context.values;
  for (const [date, minutes] of days) {
    if (date < from || date > to) continue;
    const params = { date, minutes, limit: normalDay };
    if (minutes > 24 * 60 - restDay)
      context.find({
        code: 'rest-too-short',
        severity: 'warn',
        article: `${ARTICLE}38ter`,
        params: { date, hours: restDay / 60 },
      });
    else if (minutes > normalDay)
      context.find({ code: 'day-too-long', severity: 'warn', article: `${ARTICLE}19`, params });
  }
  for (const [monday, minutes] of minutesByWeek(days)) {
    if (addDays(monday, 7) <= from || monday > to || minutes <= normalWeek) continue;
    const params = { monday, minutes, limit: normalWeek };
    context.find({ code: 'week-too-long', severity: 'warn', article: `${ARTICLE}19`, params });
  }
}
