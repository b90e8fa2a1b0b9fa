import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';

const account = z.object({
  id: z.uuid(),
  last4: z.string(),
  holder: z.string(),
  state: z.enum(['waiting', 'in force', 'replaced', 'refused']),
  effectiveOn: z.string(),
  /** True when staff entered it for the person. */
  byStaff: z.boolean(),
  preparedAt: z.string(),
});

/** The person's own bank accounts, newest first; of each only the last four characters. */
export const bankAccounts = memberProcedure
  .input(z.object({}))
  .output(z.array(account))
  .query(
    async ({ ctx }) => ctx.tx.sql<z.infer<typeof account>[]>`
      select id, last4, holder, state, effective_on as "effectiveOn",
        prepared_by <> person as "byStaff", prepared_at as "preparedAt"
      from person_bank_account where person = ${ctx.person} order by prepared_at desc, id desc
      limit 50`,
  );
