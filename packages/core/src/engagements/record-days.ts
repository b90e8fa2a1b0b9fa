import { z } from 'zod';
import { staffIntent } from '../procedure/index.ts';
import { requireOther } from './agree.ts';
import { setDays } from './set-days.ts';
import { readEngagement } from './store.ts';

const change = z.object({
  date: z.iso.date(),
  state: z.enum(['worked', 'changed', 'cancelled', 'sick', 'holiday']),
  minutes: z.number().int().min(1).max(1440).optional(),
  because: z.enum(['client', 'worker']).optional(),
});

/** Staff record days for a person, with a reason. Faults: `engagements.own` and those of `confirmDays`. */
export const recordDays = staffIntent('adviser', 'payroll', 'admin')
  .input(
    z.object({
      id: z.uuid(),
      days: z.array(change).min(1).max(62),
      reason: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ recorded: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await readEngagement(ctx.tx, input.id, 'lock');
    requireOther(ctx, row);
    const days = input.days.map((day) => ({ ...day, note: input.reason }));
    const { changed } = await setDays(ctx, row, days);
    ctx.note({ subject: row.person, engagement: row.id, days: changed });
    return { recorded: changed };
  });
