import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { otherWorkUntil } from './other-work.ts';
import { type Row, rowColumns, rowShape } from './rows.ts';

/**
 * One's own engagements, newest first (at most 200), and until when other work is declared: null
 * when never, a past day when it lapsed and is asked again.
 */
export const mine = memberProcedure
  .input(z.object({ since: z.iso.date().optional() }))
  .output(z.object({ rows: z.array(rowShape), otherWorkUntil: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { tx, today, person } = ctx;
    const since = input.since ?? '0001-01-01';
    const rows = await tx.sql<Row[]>`
      select ${rowColumns(tx, today)} from engagement e join budget b on b.id = e.budget_id
      where e.person_id = ${person} and coalesce(e.ends_on, '9999-12-31') >= ${since}
      order by e.starts_on desc, e.id desc limit 200`;
    return { rows, otherWorkUntil: await otherWorkUntil(tx, person) };
  });
