import { z } from 'zod';
import { staffIntent, staleUnless } from '../procedure/index.ts';

/** Ends a deduction from now on; what it took stays taken. Fault `record.stale`. */
export const end = staffIntent('payroll')
  .input(z.object({ deduction: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('ended') }))
  .mutation(async ({ ctx, input }) => {
    const rows = await ctx.tx.sql<{ person: string }[]>`
      update pay_deduction set state = 'ended', ends_on = ${ctx.today}, version = version + 1
      where id = ${input.deduction} and version = ${input.version} and state = 'approved'
      returning person_id as person`;
    staleUnless(rows.length === 1);
    ctx.note({ subject: rows[0]!.person, deduction: input.deduction });
    return { state: 'ended' as const };
  });
