import { z } from 'zod';
import { memberIntent, staleUnless } from '../procedure/index.ts';
import { readEngagement, requireState } from './store.ts';

/** Takes a submitted engagement back into one's drafts. Faults: `engagements.wrong-state`, `record.stale`. */
export const withdraw = memberIntent
  .input(z.object({ id: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('draft'), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { id, version } = input;
    const row = await readEngagement(ctx.tx, id, 'lock');
    requireState(row, 'submitted');
    const changed = await ctx.tx.sql`
      update engagement set state = 'draft', updated_at = ${ctx.clock.now()}, version = version + 1
      where id = ${id} and version = ${version}`;
    staleUnless(changed.count === 1);
    ctx.note({ subject: row.person, engagement: id });
    return { state: 'draft' as const, version: version + 1 };
  });
