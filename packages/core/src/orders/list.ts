import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { stateOutput } from './output.ts';

const row = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  person: z.string(),
  client: z.string(),
  clientState: z.enum(['unchecked', 'checked', 'blocked']),
  state: stateOutput,
  adviser: z.string().nullable(),
  netMinor: z.bigint(),
  currency: z.string(),
  startsOn: z.string(),
  vatUndecided: z.boolean(),
  updatedAt: z.string(),
});
type Row = z.infer<typeof row>;

/** `%` and `_` in a search text mean themselves. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

/**
 * Orders for staff, 200 a page. Those to review come longest waiting first, all others last changed
 * first; searched by number, title, client or person.
 */
export const list = staffProcedure()
  .input(
    z.object({
      search: z.string().trim().max(100).default(''),
      state: stateOutput.optional(),
      /** Only those this member of staff advises. */
      mine: z.boolean().default(false),
      page: z.number().int().min(1).max(10_000).default(1),
      size: z.number().int().min(1).max(200).default(200),
    }),
  )
  .output(z.object({ rows: z.array(row), total: z.number().int() }))
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const like = pattern(input.search);
    const order =
      input.state === 'review' ? sql`o.updated_at, o.id` : sql`o.updated_at desc, o.id desc`;
    const found = await sql<(Row & { total: number })[]>`
      select o.id, o.number, v.title, trim(p.given_name || ' ' || p.family_name) as person,
        c.name as client, c.state as "clientState", o.state,
        (select trim(a.given_name || ' ' || a.family_name) from person a where a.id = o.adviser_id)
          as adviser,
        v.net_minor as "netMinor", v.currency, v.starts_on as "startsOn",
        (v.vat_case ->> 'category' is null) as "vatUndecided", o.updated_at as "updatedAt",
        (count(*) over ())::int as total
      from client_order o
        join order_version v on v.order_id = o.id and v.number = o.current_version
        join client c on c.id = o.client_id join person p on p.id = o.person_id
      where (${input.state ?? null}::text is null or o.state = ${input.state ?? null})
        and (not ${input.mine} or o.adviser_id = ${ctx.person})
        and (${input.search === ''} or lower(o.number) like ${like} or lower(v.title) like ${like}
          or lower(c.name) like ${like}
          or lower(p.given_name || ' ' || p.family_name) like ${like})
      order by ${order} limit ${input.size} offset ${(input.page - 1) * input.size}`;
    return { rows: found.map(({ total: _, ...each }) => each), total: found[0]?.total ?? 0 };
  });
