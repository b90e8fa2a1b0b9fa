import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { code, uid } from '../api/inputs.ts';
import { checkFactor } from '../factor/check.ts';
import { accountOfStep, finishSignIn, loadInteraction } from './load.ts';

/**
 * Second step: a code from the app, or a recovery code. Faults: `hub.interaction-expired`,
 * `hub.code-refused`, `hub.too-many-attempts`.
 */
export const secondFactor = anyone
  .input(z.object({ uid, code }))
  .output(z.object({ next: z.literal('done'), returnTo: z.url() }))
  .mutation(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    const account = await accountOfStep(ctx, interaction);
    const factor = await checkFactor(ctx, account, input.code);
    return { next: 'done', returnTo: await finishSignIn(ctx, interaction, account, factor) };
  });
