import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(['business', 'public', 'consumer']),
  vatNumber: z.string().nullable(),
  city: z.string(),
  country: z.string(),
  state: z.enum(['unchecked', 'checked', 'blocked']),
  vatResult: z.enum(['valid', 'invalid', 'unavailable', 'override']).nullable(),
  orders: z.number().int(),
  people: z.number().int(),
});
type Row = z.infer<typeof row>;

/** `%` and `_` in a search text mean themselves. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

/** Clients for staff: 200 a page, by name; searched by part of a name or a whole VAT number. */
export const list = staffProcedure()
  .input(
    z.object({
      search: z.string().trim().max(100).default(''),
      state: z.enum(['unchecked', 'checked', 'blocked']).optional(),
      page: z.number().int().min(1).max(10_000).default(1),
      size: z.number().int().min(1).max(200).default(200),
    }),
  )
  .output(z.object({ rows: z.array(row), total: z.number().int() }))
  .query(async ({ ctx, input }) => {
    const number = input.search.toUpperCase().replace(/[\s.\-/]/g, '');
    const found = await ctx.tx.sql<(Row & { total: number })[]>`
      select c.id, c.name, c.kind, c.vat_number as "vatNumber", c.city, c.country, c.state,
        (select v.result from client_vat_check v
          where v.client_id = c.id and v.vat_number = c.vat_number
          order by v.checked_at desc, v.id desc limit 1) as "vatResult",
        (select count(*) from client_order o where o.client_id = c.id)::int as orders,
        (select count(*) from person_client p where p.client_id = c.id)::int as people,
        (count(*) over ())::int as total
      from client c
      where (${input.search === ''} or lower(c.name) like ${pattern(input.search)}
          or c.vat_number = ${number})
        and (${input.state ?? null}::text is null or c.state = ${input.state ?? null})
      order by lower(c.name), c.id
      limit ${input.size} offset ${(input.page - 1) * input.size}`;
    return { rows: found.map(({ total: _, ...each }) => each), total: found[0]?.total ?? 0 };
  });
