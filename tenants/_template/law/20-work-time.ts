import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';

/** Working Time Act § 5: no day longer than the law allows. */
export function checkWorkTime(context: Context<Law>): void {
  const { longestDay } = context.values;
  for (const engagement of context.engagements)
    for (const day of engagement.days)
      if (day.minutes > longestDay)
        context.find({
          code: 'day-too-long',
          severity: 'refuse',
          engagement: engagement.id,
          article: 'Working Time Act § 5',
          params: { date: day.date, minutes: day.minutes, limit: longestDay },
        });
}
