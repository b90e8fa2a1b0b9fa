import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { uid } from '../api/inputs.ts';
import { beginEnrolment } from '../factor/store.ts';
import { accountOfStep, loadInteraction } from './load.ts';

export const enrolment = z.object({
  /** To type by hand, groups of four. */
  secret: z.string(),
  otpauthUri: z.string(),
  /** A complete `<svg>` of the same address. */
  qrSvg: z.string(),
});

/**
 * Begins a second factor in the middle of a sign-in that needs one. Faults:
 * `hub.interaction-expired`, `hub.factor-already-set`.
 */
export const enrol = anyone
  .input(z.object({ uid }))
  .output(enrolment)
  .mutation(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    const account = await accountOfStep(ctx, interaction);
    return beginEnrolment(ctx.hub.sql, ctx.hub, account);
  });
