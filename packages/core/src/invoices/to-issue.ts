import { z } from 'zod';
import { staffProcedure, wire } from '../procedure/index.ts';

const row = z.object({
  order: z.uuid(),
  orderNumber: z.string(),
  title: z.string(),
  client: z.string(),
  clientState: z.enum(['unchecked', 'checked', 'blocked']),
  person: z.string(),
  instalment: z.string(),
  kind: z.enum(['deposit', 'part', 'final']),
  on: z.string(),
  currency: z.string(),
  netMinor: z.bigint(),
  grossMinor: z.bigint(),
  due: z.boolean(),
});
type Row = z.infer<typeof row>;

interface Stored extends Omit<Row, 'netMinor' | 'grossMinor'> {
  readonly net: unknown;
  readonly gross: unknown;
}

/**
 * What is still to be invoiced of confirmed orders, by the day it was planned for, at most 500;
 * `order` limits it to one. `due`: that day has come.
 */
export const toIssue = staffProcedure()
  .input(z.object({ order: z.uuid().optional(), onlyDue: z.boolean().default(false) }))
  .output(z.array(row))
  .query(async ({ ctx, input }) => {
    const rows = await ctx.tx.sql<Stored[]>`
      select o.id as "order", o.number as "orderNumber", v.title, k.name as client,
        k.state as "clientState", trim(p.given_name || ' ' || p.family_name) as person,
        part ->> 'id' as instalment, part ->> 'kind' as kind, part ->> 'on' as "on", v.currency,
        part -> 'net' as net, part -> 'gross' as gross,
        (part ->> 'on')::date <= ${ctx.today}::date as due
      from client_order o
      join order_version v on v.order_id = o.id and v.number = o.confirmed_version
      cross join jsonb_array_elements(v.instalments) as part
      join client k on k.id = o.client_id join person p on p.id = o.person_id
      where o.state in ('confirmed', 'completed')
        and (${input.order ?? null}::uuid is null or o.id = ${input.order ?? null})
        and (not ${input.onlyDue} or (part ->> 'on')::date <= ${ctx.today}::date)
        and not exists (select 1 from invoice i where i.order_id = o.id and i.kind = 'invoice'
          and i.instalment_id = part ->> 'id' and i.credited_minor < i.net_minor)
      order by part ->> 'on', o.number, part ->> 'id' limit 500`;
    return rows.map(({ net, gross, ...each }) => ({
      ...each,
      netMinor: wire.deserialize(net) as bigint,
      grossMinor: wire.deserialize(gross) as bigint,
    }));
  });
