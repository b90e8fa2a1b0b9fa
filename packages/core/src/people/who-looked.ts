import { z } from 'zod';
import { asSystem, memberProcedure } from '../procedure/index.ts';

const row = z.object({ at: z.string(), what: z.string(), staff: z.string() });

/** Which staff read the person's file, newest first, and which part of it. */
export const whoLooked = memberProcedure
  .input(z.object({}))
  .output(z.array(row))
  .query(async ({ ctx }) => {
    const own = await ctx.tx.sql<{ at: string; what: string; staff: string }[]>`
      select at, what, staff from access_log where person = ${ctx.person}
      order by at desc, id desc limit 200`;
    const staff = [...new Set(own.map((each) => each.staff))];
    if (staff.length === 0) return [];
    // Staff's names are their own rows, which a member may not read.
    const names = await asSystem(
      ctx.tx,
      'names of staff',
      (tx) => tx.sql<{ id: string; name: string }[]>`
        select id, given_name || ' ' || family_name as name from person
        where id in ${tx.sql(staff)}`,
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return own.map(({ at, what, staff: id }) => ({ at, what, staff: nameOf.get(id) ?? '' }));
  });
