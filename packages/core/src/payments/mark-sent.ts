import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';

/**
 * The approved file was handed to the bank. Nothing is paid by that: only the bank's statement
 * executes a payment. Fault `payments.batch-not-approved`.
 */
export const markSent = staffIntent('payroll', 'finance')
  .input(z.object({ batch: z.uuid() }))
  .output(z.object({ state: z.literal('sent'), count: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const sent = await sql`
      update payment_batch set state = 'sent', sent_by = ${ctx.person},
        sent_at = ${ctx.clock.now()}, version = version + 1
      where id = ${input.batch} and state = 'approved'`;
    if (sent.count !== 1) throw new Fault('payments.batch-not-approved', {}, 'conflict');
    const moved = await sql`
      update payment set state = 'sent', version = version + 1
      where batch_id = ${input.batch} and state = 'prepared'`;
    ctx.note({ batch: input.batch, count: moved.count });
    return { state: 'sent' as const, count: moved.count };
  });
