import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  name: z.string(),
  city: z.string(),
  country: z.string(),
  vatNumber: z.string().nullable(),
  state: z.enum(['unchecked', 'checked', 'blocked']),
  orders: z.number().int(),
  version: z.number().int(),
});

/** Clients the person has entered or worked with, by name. */
export const mine = memberProcedure
  .input(z.object({}))
  .output(z.array(row))
  .query(async ({ ctx }) => {
    const rows = await ctx.tx.sql<z.infer<typeof row>[]>`
      select c.id, c.name, c.city, c.country, c.vat_number as "vatNumber", c.state, c.version,
        (select count(*) from client_order o where o.client_id = c.id)::int as orders
      from client c
      where c.id in (select client_id from person_client where person_id = ${ctx.person})
        or c.created_by = ${ctx.person}
      order by lower(c.name), c.id limit 500`;
    return [...rows];
  });
