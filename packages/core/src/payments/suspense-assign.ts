import { z } from 'zod';
import { Fault, staffIntent, staleUnless } from '../procedure/index.ts';

/**
 * Says who must find out about a line on suspense: a role, and a person who holds it where one is
 * named. Faults: `suspense.not-of-role`, `record.stale`.
 */
export const assign = staffIntent('finance', 'payroll', 'adviser')
  .input(
    z.object({
      entry: z.uuid(),
      version: z.number().int(),
      role: z.enum(['finance', 'payroll', 'adviser']),
      person: z.uuid().optional(),
      note: z.string().trim().max(500).optional(),
    }),
  )
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    if (input.person) {
      const [holds] = await sql`
        select 1 from staff_role where person = ${input.person} and role = ${input.role}
          and revoked_at is null`;
      if (!holds)
        throw new Fault('suspense.not-of-role', { role: input.role }, 'conflict', 'person');
    }
    const changed = await sql<{ version: number }[]>`
      update bank_entry set owner_role = ${input.role}, owner = ${input.person ?? null},
        note = coalesce(${input.note ?? null}, note), version = version + 1
      where id = ${input.entry} and version = ${input.version} and state = 'suspense'
      returning version`;
    staleUnless(changed.length === 1);
    ctx.note({ entry: input.entry, role: input.role });
    return { version: changed[0]!.version };
  });
