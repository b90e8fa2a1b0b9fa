import { z } from 'zod';
import { Fault, memberIntent } from '../procedure/index.ts';

/** Takes back what is not decided yet. Fault `expenses.not-open`. */
export const withdraw = memberIntent
  .input(z.object({ expense: z.uuid() }))
  .output(z.object({ state: z.literal('withdrawn') }))
  .mutation(async ({ ctx, input }) => {
    const changed = await ctx.tx.sql`
      update expense set state = 'withdrawn', version = version + 1
      where id = ${input.expense} and person_id = ${ctx.person} and state = 'submitted'`;
    if (changed.count === 0) throw new Fault('expenses.not-open', {}, 'conflict');
    ctx.note({ subject: ctx.person, expense: input.expense });
    return { state: 'withdrawn' as const };
  });
