import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';

/**
 * A second person puts a proposed house value into force. Faults: `house.not-waiting`,
 * `house.same-person`.
 */
export const approveHouseValue = staffProcedure('approver', 'admin')
  .input(z.object({ id: z.uuid() }))
  .output(z.object({ approved: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const [row] = await sql<{ key: string; set_by: string }[]>`
      select key, set_by from house_value where id = ${input.id} and approved_by is null
      for update`;
    if (!row) throw new Fault('house.not-waiting', {}, 'conflict');
    if (row.set_by === ctx.person) throw new Fault('house.same-person', {}, 'forbidden');
    await sql`
      update house_value set approved_by = ${ctx.person}, approved_at = ${ctx.clock.now()}
      where id = ${input.id}`;
    ctx.note({ key: row.key });
    return { approved: true as const };
  });
