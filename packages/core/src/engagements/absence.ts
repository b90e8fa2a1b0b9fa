import { z } from 'zod';
import { Fault, memberIntent } from '../procedure/index.ts';
import { lawOf } from './ground.ts';
import { setDays } from './set-days.ts';
import { readEngagement } from './store.ts';

/**
 * Days on which the person was sick, or that fell on a public holiday: all agreed days of the
 * range. The country's law says what of them is still paid. Faults: `engagements.no-such-day` when
 * no day lies in the range, `engagements.no-holiday`, and those of `confirmDays`.
 */
export const absence = memberIntent
  .input(
    z
      .object({
        id: z.uuid(),
        state: z.enum(['sick', 'holiday']),
        from: z.iso.date(),
        to: z.iso.date(),
        note: z.string().trim().max(500).optional(),
      })
      .refine(({ from, to }) => from <= to, { error: 'ends before it starts', path: ['to'] }),
  )
  .output(z.object({ days: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    const { id, state, from, to, note } = input;
    const row = await readEngagement(tx, id, 'lock');
    const days = await tx.sql<{ date: string }[]>`
      select on_date as date from work_day where engagement_id = ${id}
        and on_date between ${from} and ${to} and state <> 'cancelled' order by on_date`;
    if (days.length === 0) {
      throw new Fault('engagements.no-such-day', { date: from }, 'invalid', 'from');
    }
    if (state === 'holiday') {
      const law = lawOf(tenant, row.jurisdiction);
      const { region } = tenant.plugin.tenant;
      for (const { date } of days) {
        const holidays = law.holidays(Number(date.slice(0, 4)), region);
        if (!holidays.some((each) => each.date === date)) {
          throw new Fault('engagements.no-holiday', { date }, 'invalid', 'from');
        }
      }
    }
    const changes = days.map(({ date }) => ({ date, state, note }));
    const { changed } = await setDays(ctx, row, changes);
    ctx.note({ subject: row.person, engagement: id, days: changed });
    return { days: changed };
  });
