import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { clientOutput, readClient } from './read.ts';

const output = clientOutput.extend({
  createdAt: z.string(),
  checks: z.array(
    z.object({
      id: z.uuid(),
      vatNumber: z.string(),
      result: z.enum(['valid', 'invalid', 'unavailable', 'override']),
      source: z.string(),
      name: z.string().nullable(),
      problem: z.string().nullable(),
      reference: z.string().nullable(),
      reason: z.string().nullable(),
      by: z.string().nullable(),
      checkedAt: z.string(),
    }),
  ),
  orders: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      title: z.string(),
      state: z.string(),
      netMinor: z.bigint(),
      currency: z.string(),
      startsOn: z.string(),
    }),
  ),
});
type Output = z.infer<typeof output>;

/** A client for staff, with every recorded answer about its numbers and its last orders. */
export const file = staffProcedure()
  .input(z.object({ client: z.uuid() }))
  .output(output)
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const client = await readClient(ctx.tx, input.client);
    const [made] = await sql<{ created_at: string }[]>`
      select created_at from client where id = ${input.client}`;
    const checks = await sql<Output['checks']>`
      select v.id, v.vat_number as "vatNumber", v.result, v.source, v.answer ->> 'name' as name,
        v.answer ->> 'problem' as problem, v.answer ->> 'reference' as reference, v.reason,
        nullif(trim(p.given_name || ' ' || p.family_name), '') as by, v.checked_at as "checkedAt"
      from client_vat_check v left join person p on p.id = v.checked_by
      where v.client_id = ${input.client} order by v.checked_at desc, v.id desc limit 50`;
    const orders = await sql<Output['orders']>`
      select o.id, o.number, v.title, o.state, v.net_minor as "netMinor", v.currency,
        v.starts_on as "startsOn"
      from client_order o
        join order_version v on v.order_id = o.id and v.number = o.current_version
      where o.client_id = ${input.client} order by o.created_at desc, o.id desc limit 50`;
    return { ...client, createdAt: made!.created_at, checks: [...checks], orders: [...orders] };
  });
