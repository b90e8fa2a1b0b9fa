import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, STAFF_ROLES, staffProcedure } from '../procedure/index.ts';
import { readPerson } from './read.ts';

/**
 * Gives a person a staff role. Their sessions end, so that the next one is begun with it. Nobody
 * raises themselves. Faults: `person.unknown`, `role.own`, `role.held`.
 */
export const grantRole = staffProcedure('admin')
  .input(z.object({ person: z.uuid(), role: z.enum(STAFF_ROLES) }))
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    if (input.person === ctx.person) throw new Fault('role.own', {}, 'forbidden');
    await readPerson(ctx.tx, input.person);
    const id = newId();
    const granted = await ctx.tx.sql`
      insert into staff_role (id, person, role, granted_by, granted_at)
      values (${id}, ${input.person}, ${input.role}, ${ctx.person}, ${ctx.clock.now()})
      on conflict (person, role) where revoked_at is null do nothing`;
    if (granted.count === 0) throw new Fault('role.held', { role: input.role }, 'conflict');
    await ctx.tx.sql`delete from session where person = ${input.person}`;
    ctx.note({ subject: input.person, role: input.role });
    return { id };
  });
