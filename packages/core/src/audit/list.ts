import { z } from 'zod';
import { cursorInput, staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  at: z.string(),
  actor: z.string(),
  role: z.string(),
  procedure: z.string(),
  subject: z.uuid().nullable(),
  facts: z.record(z.string(), z.unknown()),
  requestId: z.string(),
});

/** The audit book, newest first; of one person's matters or of all. */
export const list = staffProcedure('admin', 'approver', 'finance')
  .input(cursorInput.extend({ subject: z.uuid().optional() }))
  .output(z.object({ rows: z.array(row), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const after = z
      .uuid()
      .nullable()
      .catch(null)
      .parse(input.cursor ?? null);
    const rows = await ctx.tx.sql<z.infer<typeof row>[]>`
      select id, at, actor, role, procedure, subject, facts, request_id as "requestId" from audit
      where (${input.subject ?? null}::uuid is null or subject = ${input.subject ?? null})
        and (${after}::uuid is null or id < ${after})
      order by id desc limit ${input.limit + 1}`;
    const page = rows.slice(0, input.limit);
    return { rows: page, next: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null };
  });
