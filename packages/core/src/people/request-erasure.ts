import { z } from 'zod';
import { memberIntent, requireStepUp } from '../procedure/index.ts';

/** The person asks to be erased; an administrator does it. Fault `auth.step-up-needed`. */
export const requestErasure = memberIntent
  .output(z.object({ requestedAt: z.string() }))
  .mutation(async ({ ctx }) => {
    await requireStepUp(ctx);
    const [row] = await ctx.tx.sql<{ at: string }[]>`
      update person set erasure_requested_at = coalesce(erasure_requested_at, ${ctx.clock.now()}),
        version = version + 1
      where id = ${ctx.person} returning erasure_requested_at as at`;
    return { requestedAt: row!.at };
  });
