import { z } from 'zod';
import { Fault, memberProcedure } from '../procedure/index.ts';

/** The person stops a change that is still waiting. Fault `bank-account.not-waiting`. */
export const withdrawBankAccount = memberProcedure
  .input(z.object({ account: z.uuid() }))
  .output(z.object({ state: z.literal('refused') }))
  .mutation(async ({ ctx, input }) => {
    const stopped = await ctx.tx.sql`
      update person_bank_account set state = 'refused', reason = 'withdrawn'
      where id = ${input.account} and person = ${ctx.person} and state = 'waiting'`;
    if (stopped.count === 0) throw new Fault('bank-account.not-waiting', {}, 'conflict');
    return { state: 'refused' as const };
  });
