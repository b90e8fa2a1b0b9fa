import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  entityId: z.string(),
  recipient: z.string(),
  name: z.string(),
  iban: z.string(),
  reference: z.string(),
  state: z.enum(['waiting', 'in force', 'replaced']),
  mine: z.boolean(),
});

/** Accounts of authorities and funds, those that wait for approval first. */
export const listPayees = staffProcedure('payroll', 'finance', 'approver')
  .input(z.object({}))
  .output(z.object({ rows: z.array(row) }))
  .query(async ({ ctx }) => ({
    rows: await ctx.tx.sql<z.infer<typeof row>[]>`
      select id, entity_id as "entityId", recipient, name, iban, reference,
        case when replaced_at is not null then 'replaced'
          when approved_by is null then 'waiting' else 'in force' end as state,
        entered_by = ${ctx.person} as mine
      from payee_account
      order by (approved_by is null and replaced_at is null) desc, replaced_at desc nulls first,
        entity_id, recipient limit 200`,
  }));
