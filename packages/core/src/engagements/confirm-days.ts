import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { setDays } from './set-days.ts';
import { readEngagement } from './store.ts';

/**
 * The person confirms days as worked: as planned, or with the minutes they took. Faults:
 * `engagements.wrong-state` (not ready), `engagements.no-such-day`, `engagements.day-in-future`,
 * `ledger.budget-short` when more was worked than the budget bears.
 */
export const confirmDays = memberIntent
  .input(
    z.object({
      id: z.uuid(),
      days: z
        .array(
          z.object({
            date: z.iso.date(),
            minutes: z.number().int().min(1).max(1440).optional(),
            because: z.enum(['client', 'worker']).optional(),
          }),
        )
        .min(1)
        .max(62),
    }),
  )
  .output(z.object({ confirmed: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await readEngagement(ctx.tx, input.id, 'lock');
    const changes = input.days.map((day) => ({
      date: day.date,
      state: day.minutes === undefined ? ('worked' as const) : ('changed' as const),
      minutes: day.minutes,
      because: day.minutes === undefined ? undefined : (day.because ?? 'client'),
    }));
    const { changed } = await setDays(ctx, row, changes);
    ctx.note({ subject: row.person, engagement: row.id, days: changed });
    return { confirmed: changed };
  });
