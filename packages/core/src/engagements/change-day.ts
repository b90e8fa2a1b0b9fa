import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { setDays } from './set-days.ts';
import { readEngagement } from './store.ts';

/**
 * A day took other hours than agreed. At the client's wish it is never paid less than agreed, at
 * one's own by the minute. Faults as `confirmDays`.
 */
export const changeDay = memberIntent
  .input(
    z.object({
      id: z.uuid(),
      date: z.iso.date(),
      minutes: z.number().int().min(1).max(1440),
      because: z.enum(['client', 'worker']),
      note: z.string().trim().max(500).optional(),
    }),
  )
  .output(z.object({ state: z.literal('changed') }))
  .mutation(async ({ ctx, input }) => {
    const { id, ...change } = input;
    const row = await readEngagement(ctx.tx, id, 'lock');
    const { date, minutes, because, note } = change;
    await setDays(ctx, row, [{ state: 'changed', date, minutes, because, note }]);
    ctx.note({ subject: row.person, engagement: row.id });
    return { state: 'changed' as const };
  });
