import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { listed, shownLine } from './lines.ts';
import { type InvoiceListRow, invoiceLine, standing } from './output.ts';
import { openLists } from './state.ts';

/** `%` and `_` in a search text mean themselves. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

/**
 * Invoices and credit notes for staff, newest first, 200 a page; searched by number, order, client
 * or person. `openMinor` over all rows of the answer's filter is `totalOpenMinor`.
 */
export const list = staffProcedure()
  .input(
    z.object({
      search: z.string().trim().max(100).default(''),
      state: standing.optional(),
      order: z.uuid().optional(),
      page: z.number().int().min(1).max(10_000).default(1),
      size: z.number().int().min(1).max(200).default(200),
    }),
  )
  .output(
    z.object({
      rows: z.array(invoiceLine),
      total: z.number().int(),
      totalOpenMinor: z.bigint(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const like = pattern(input.search);
    const open = await openLists(ctx.tx);
    const rows = await sql<
      (InvoiceListRow & { total: number; open_total: bigint; sequence: number })[]
    >`
      select l.*, (count(*) over ())::int as total,
        (sum(l."openMinor") over ())::bigint as open_total
      from (${listed(ctx.tx, ctx.today, open)}
        where (${input.order ?? null}::uuid is null or i.order_id = ${input.order ?? null})
          and (${input.search === ''} or lower(i.number) like ${like}
            or lower(o.number) like ${like} or lower(k.name) like ${like}
            or lower(p.given_name || ' ' || p.family_name) like ${like})) l
      where ${input.state ?? null}::text is null or l.state = ${input.state ?? null}
      order by l.issued_at desc, l.id desc
      limit ${input.size} offset ${(input.page - 1) * input.size}`;
    return {
      rows: rows.map(({ total: _total, open_total: _open, ...row }) => shownLine(row)),
      total: rows[0]?.total ?? 0,
      totalOpenMinor: rows[0]?.open_total ?? 0n,
    };
  });
