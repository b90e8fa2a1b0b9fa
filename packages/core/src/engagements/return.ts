import { z } from 'zod';
import { queueMail } from '../mail/index.ts';
import { staffIntent } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { requireOther } from './agree.ts';
import { readEngagement, requireState, requireVersion } from './store.ts';

/**
 * Sends a submitted engagement back with what must be changed. Faults: `engagements.own`,
 * `engagements.wrong-state`, `record.stale`.
 */
export const returnToPerson = staffIntent('adviser', 'admin')
  .input(
    z.object({
      id: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(z.object({ state: z.literal('returned') }))
  .mutation(async ({ ctx, input }) => {
    const row = await readEngagement(ctx.tx, input.id, 'lock');
    requireState(row, 'submitted');
    requireVersion(row, input.version);
    requireOther(ctx, row);
    await ctx.tx.sql`
      update engagement set state = 'returned', returned_reason = ${input.reason},
        updated_at = ${ctx.clock.now()}, version = version + 1
      where id = ${row.id}`;
    await queueMail(ctx, {
      person: row.person,
      code: 'engagement.returned',
      words: mailWords('engagementReturned'),
      params: { title: row.title, reason: input.reason, id: row.id },
    });
    ctx.note({ subject: row.person, engagement: row.id });
    return { state: 'returned' as const };
  });
