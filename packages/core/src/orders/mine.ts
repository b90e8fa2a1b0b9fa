import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { stateOutput } from './output.ts';

const row = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  client: z.string(),
  state: stateOutput,
  netMinor: z.bigint(),
  currency: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  budget: z.object({ id: z.uuid(), name: z.string() }),
  confirmed: z.boolean(),
  updatedAt: z.string(),
});

/** The person's orders, last changed first. */
export const mine = memberProcedure
  .input(z.object({ state: stateOutput.optional() }))
  .output(z.array(row))
  .query(async ({ ctx, input }) => {
    const rows = await ctx.tx.sql<z.infer<typeof row>[]>`
      select o.id, o.number, v.title, c.name as client, o.state, v.net_minor as "netMinor",
        v.currency, v.starts_on as "startsOn", v.ends_on as "endsOn",
        json_build_object('id', b.id, 'name', b.name) as budget,
        (o.confirmed_version is not null) as confirmed, o.updated_at as "updatedAt"
      from client_order o
        join order_version v on v.order_id = o.id and v.number = o.current_version
        join client c on c.id = o.client_id join budget b on b.id = o.budget_id
      where o.person_id = ${ctx.person}
        and (${input.state ?? null}::text is null or o.state = ${input.state ?? null})
      order by o.updated_at desc, o.id desc limit 500`;
    return [...rows];
  });
