import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { setDays } from './set-days.ts';
import { readEngagement } from './store.ts';

/**
 * A day was called off: by the client (paid by the house's share), or by oneself (not paid). Faults
 * as `confirmDays`.
 */
export const cancelDay = memberIntent
  .input(
    z.object({
      id: z.uuid(),
      date: z.iso.date(),
      because: z.enum(['client', 'worker']),
      note: z.string().trim().max(500).optional(),
    }),
  )
  .output(z.object({ state: z.literal('cancelled') }))
  .mutation(async ({ ctx, input }) => {
    const { id, date, because, note } = input;
    const row = await readEngagement(ctx.tx, id, 'lock');
    await setDays(ctx, row, [{ state: 'cancelled', date, because, note }]);
    ctx.note({ subject: row.person, engagement: row.id });
    return { state: 'cancelled' as const };
  });
