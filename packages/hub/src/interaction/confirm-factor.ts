import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { code, uid } from '../api/inputs.ts';
import { confirmFactor as confirm } from '../factor/check.ts';
import { accountOfStep, finishSignIn, loadInteraction } from './load.ts';

/**
 * Ends the enrolment with a first code and the sign-in with it. The recovery codes are shown once,
 * before going on to `returnTo`. Faults: `hub.interaction-expired`, `hub.code-refused`,
 * `hub.too-many-attempts`.
 */
export const confirmFactor = anyone
  .input(z.object({ uid, code }))
  .output(
    z.object({
      next: z.literal('done'),
      returnTo: z.url(),
      recoveryCodes: z.array(z.string()).readonly(),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    const account = await accountOfStep(ctx, interaction);
    const recoveryCodes = await confirm(ctx, account, input.code);
    const returnTo = await finishSignIn(ctx, interaction, account, 'otp');
    return { next: 'done', returnTo, recoveryCodes };
  });
