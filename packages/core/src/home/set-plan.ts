import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';

/** What the person wants to be paid in a month, for their own picture; null takes it away. */
export const setPlan = memberProcedure
  .input(z.object({ plan: z.bigint().positive().max(100_000_000n).nullable() }))
  .output(z.object({ plan: z.bigint().nullable() }))
  .mutation(async ({ ctx, input }) => {
    await ctx.tx.sql`
      update person set pay_plan_minor = ${input.plan}, updated_at = ${ctx.clock.now()}
      where id = ${ctx.person}`;
    return { plan: input.plan };
  });
