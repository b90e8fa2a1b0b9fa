import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  person: z.uuid(),
  name: z.string(),
  last4: z.string(),
  holder: z.string(),
  effectiveOn: z.string(),
  preparedBy: z.uuid(),
  preparedAt: z.string(),
});

/** Bank accounts that staff prepared and a second one must decide about. */
export const waitingBankAccounts = staffProcedure('approver', 'payroll', 'adviser')
  .input(z.object({}))
  .output(z.array(row))
  .query(
    async ({ ctx }) => ctx.tx.sql<z.infer<typeof row>[]>`
      select a.id, a.person, p.given_name || ' ' || p.family_name as name, a.last4, a.holder,
        a.effective_on as "effectiveOn", a.prepared_by as "preparedBy",
        a.prepared_at as "preparedAt"
      from person_bank_account a join person p on p.id = a.person
      where a.state = 'waiting' and a.prepared_by <> a.person and a.approved_by is null
      order by a.prepared_at, a.id limit 200`,
  );
