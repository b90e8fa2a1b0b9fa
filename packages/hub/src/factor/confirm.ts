import { z } from 'zod';
import { fresh } from '../api/base.ts';
import { code } from '../api/inputs.ts';
import { confirmFactor } from './check.ts';

/**
 * Ends the enrolment with a first code and answers the recovery codes, shown once. Faults:
 * `hub.fresh-sign-in-required`, `hub.code-refused`, `hub.factor-already-set`.
 */
export const confirm = fresh
  .input(z.object({ code }))
  .output(z.object({ recoveryCodes: z.array(z.string()).readonly() }))
  .mutation(async ({ ctx, input }) => {
    const recoveryCodes = await confirmFactor(ctx, ctx.account, input.code);
    // The code just given is the freshest proof there is.
    await ctx.hub.sql`update account_session set fresh_strong = true
      where uid_hash = ${ctx.session.uidHash}`;
    return { recoveryCodes };
  });
