import { z } from 'zod';
import { Fault, requireStepUp, staffProcedure } from '../procedure/index.ts';
import { promoteDueAccounts } from './account.ts';

interface Waiting {
  readonly person: string;
  readonly prepared_by: string;
}

/**
 * A second member of staff approves or refuses the bank account that another prepared. Whoever
 * prepared it, or whose account it is, may not. Faults: `bank-account.not-waiting`,
 * `bank-account.same-person`, `auth.step-up-needed`.
 */
export const decideBankAccount = staffProcedure('approver')
  .input(
    z.object({ account: z.uuid(), approve: z.boolean(), reason: z.string().max(500).optional() }),
  )
  .output(z.object({ state: z.enum(['waiting', 'in force', 'refused']) }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    await requireStepUp(ctx);
    const [waiting] = await sql<Waiting[]>`
      select person, prepared_by from person_bank_account
      where id = ${input.account} and state = 'waiting' and approved_by is null
        and prepared_by <> person for update`;
    if (!waiting) throw new Fault('bank-account.not-waiting', {}, 'conflict');
    if ([waiting.person, waiting.prepared_by].includes(ctx.person)) {
      throw new Fault('bank-account.same-person', {}, 'forbidden');
    }
    await sql`
      update person_bank_account set approved_by = ${ctx.person}, approved_at = ${ctx.clock.now()},
        reason = ${input.reason ?? null}, state = ${input.approve ? 'waiting' : 'refused'}
      where id = ${input.account}`;
    if (input.approve) await promoteDueAccounts(ctx.tx, ctx.today, waiting.person);
    ctx.note({ subject: waiting.person, approved: input.approve });
    const [after] = await sql<{ state: 'waiting' | 'in force' | 'refused' }[]>`
      select state from person_bank_account where id = ${input.account}`;
    return { state: after!.state };
  });
