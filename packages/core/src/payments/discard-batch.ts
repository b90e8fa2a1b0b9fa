import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';

/**
 * Discards a file that was not handed to the bank: its payments wait for another one, what it would
 * have paid to authorities is due again. Fault `payments.batch-not-discardable`.
 */
export const discardBatch = staffIntent('payroll', 'finance', 'approver')
  .input(z.object({ batch: z.uuid() }))
  .output(z.object({ state: z.literal('discarded') }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const gone = await sql`
      update payment_batch set state = 'discarded', version = version + 1
      where id = ${input.batch} and state in ('draft', 'approved')`;
    if (gone.count !== 1) throw new Fault('payments.batch-not-discardable', {}, 'conflict');
    await sql`
      update payment set
        state = case when payee_kind = 'authority' then 'cancelled' else state end,
        batch_id = case when payee_kind = 'authority' then batch_id end,
        payment_information_id = null, version = version + 1
      where batch_id = ${input.batch} and state = 'prepared'`;
    ctx.note({ batch: input.batch });
    return { state: 'discarded' as const };
  });
