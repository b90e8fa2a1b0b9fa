import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { token } from '../api/inputs.ts';
import { peekToken } from '../one-time/token.ts';

/** The address a sign-up link is for. Fault: `hub.link-expired`. */
export const peek = anyone
  .input(z.object({ token }))
  .output(z.object({ email: z.string() }))
  .query(async ({ ctx, input }) => {
    const now = ctx.hub.config.clock.now();
    const { email } = await peekToken(ctx.hub.sql, 'sign-up', input.token, now);
    return { email };
  });
