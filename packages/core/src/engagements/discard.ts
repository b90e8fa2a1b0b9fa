import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { readEngagement, requireState, requireVersion } from './store.ts';

/** Throws a draft away that nobody agreed to. Faults: `engagements.wrong-state`, `record.stale`. */
export const discard = memberIntent
  .input(z.object({ id: z.uuid(), version: z.number().int() }))
  .output(z.object({ discarded: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const row = await readEngagement(ctx.tx, input.id, 'lock');
    requireState(row, 'draft', 'returned');
    requireVersion(row, input.version);
    for (const table of ['work_day', 'pay_item', 'engagement_order']) {
      await sql`delete from ${sql(table)} where engagement_id = ${row.id}`;
    }
    await sql`delete from engagement where id = ${row.id}`;
    ctx.note({ subject: row.person, engagement: row.id });
    return { discarded: true as const };
  });
