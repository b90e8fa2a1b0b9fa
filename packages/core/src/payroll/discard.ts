import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';

/** Discards a run that is not being posted; nothing of it was paid. Fault `payroll.not-discardable`. */
export const discard = staffIntent('payroll', 'approver')
  .input(
    z.object({
      run: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ state: z.literal('discarded') }))
  .mutation(async ({ ctx, input }) => {
    const gone = await ctx.tx.sql`
      update payroll_run set state = 'discarded', discarded_by = ${ctx.person},
        discarded_at = ${ctx.clock.now()}, discarded_reason = ${input.reason},
        version = version + 1
      where id = ${input.run} and version = ${input.version}
        and state in ('computing', 'draft', 'stale', 'approved')`;
    if (gone.count !== 1) throw new Fault('payroll.not-discardable', {}, 'conflict');
    ctx.note({ run: input.run });
    return { state: 'discarded' as const };
  });
