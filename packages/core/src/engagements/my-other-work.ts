import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { otherWorkShape } from './other-work.ts';

/** What one declared of other work, newest first. */
export const myOtherWork = memberProcedure
  .input(z.object({}))
  .output(z.object({ rows: z.array(otherWorkShape), lapsed: z.boolean() }))
  .query(async ({ ctx }) => {
    const rows = await ctx.tx.sql<z.infer<typeof otherWorkShape>[]>`
      select id, from_date as "from", to_date as "to", answer, country,
        share_percent as "sharePercent", note, declared_at as "declaredAt"
      from other_work where person_id = ${ctx.person} order by to_date desc, declared_at desc
      limit 100`;
    return { rows, lapsed: rows.length === 0 || rows[0]!.to < ctx.today };
  });
