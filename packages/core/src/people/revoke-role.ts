import { z } from 'zod';
import { Fault, STAFF_ROLES, staffProcedure } from '../procedure/index.ts';

/**
 * Takes a staff role away; the person's sessions end. The last administrator stays. Faults:
 * `role.not-held`, `role.last-admin`.
 */
export const revokeRole = staffProcedure('admin')
  .input(z.object({ person: z.uuid(), role: z.enum(STAFF_ROLES) }))
  .output(z.object({ revoked: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    // Locked, so that two administrators cannot dismiss each other at the same moment.
    const admins = await sql<{ person: string }[]>`
      select person from staff_role where role = 'admin' and revoked_at is null
      order by id for update`;
    if (input.role === 'admin' && admins.every((each) => each.person === input.person)) {
      throw new Fault('role.last-admin', {}, 'conflict');
    }
    const revoked = await sql`
      update staff_role set revoked_by = ${ctx.person}, revoked_at = ${ctx.clock.now()}
      where person = ${input.person} and role = ${input.role} and revoked_at is null`;
    if (revoked.count === 0) throw new Fault('role.not-held', { role: input.role }, 'conflict');
    await sql`delete from session where person = ${input.person}`;
    ctx.note({ subject: input.person, role: input.role });
    return { revoked: true as const };
  });
