import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { accountByEmail } from '../account/store.ts';
import { anyone } from '../api/base.ts';
import { email } from '../api/inputs.ts';
import { lifetimes } from '../config.ts';
import { queueMail } from '../mail/outbox.ts';
import { issueToken } from '../one-time/token.ts';
import { countMail } from '../sign-up/start.ts';

/**
 * Asks for a link to choose a new password. The answer is the same whether or not the address has
 * an account, and comes before the work whose time would tell. Fault: `hub.too-many-attempts`.
 */
export const start = anyone
  .input(z.object({ email }))
  .output(z.object({ sent: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    await countMail(ctx, input.email);
    const { hub, caller } = ctx;
    const now = hub.config.clock.now();
    const work = hub.sql.begin(async (tx) => {
      const account = await accountByEmail(tx, input.email);
      if (account?.state !== 'active') return;
      const secret = await issueToken(tx, {
        kind: 'reset',
        accountId: account.id,
        email: account.email,
        payload: {},
        now,
        ttl: lifetimes.reset,
      });
      await queueMail(tx, hub, {
        to: account.email,
        language: account.locale,
        template: 'reset-password',
        name: account.name,
        path: `/reset/${secret}`,
      });
      await recordEvent(tx, {
        accountId: account.id,
        kind: 'password-reset-asked',
        at: now,
        caller,
      });
    });
    hub.background(work);
    return { sent: true };
  });
