import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';
import { POST_JOB } from './post-run.ts';

/**
 * Starts posting an approved run, portion by portion in the background: payslips, ledger entries,
 * payments. Faults: `payroll.not-approved`.
 */
export const post = staffIntent('payroll')
  .input(z.object({ run: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('posting') }))
  .mutation(async ({ ctx, input }) => {
    const started = await ctx.tx.sql`
      update payroll_run set state = 'posting', posted_by = ${ctx.person}, version = version + 1
      where id = ${input.run} and version = ${input.version} and state = 'approved'`;
    if (started.count !== 1) throw new Fault('payroll.not-approved', {}, 'conflict');
    await ctx.tenant.jobs.enqueue(ctx.tx, POST_JOB, { run: input.run });
    ctx.note({ run: input.run });
    return { state: 'posting' as const };
  });
