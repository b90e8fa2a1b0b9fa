import { z } from 'zod';
import { emailAddress } from '../account/email.ts';
import { recordEvent } from '../account/events.ts';
import { accountByEmail } from '../account/store.ts';
import { fresh } from '../api/base.ts';
import { email } from '../api/inputs.ts';
import { lifetimes } from '../config.ts';
import { queueMail } from '../mail/outbox.ts';
import { issueToken } from '../one-time/token.ts';
import { countMail } from '../sign-up/start.ts';

/**
 * Asks to use another address: a link goes to the new one, a notice to the old. Nothing changes
 * before the link is used. When the new address has an account already, its person is told by mail
 * and the answer is the same. Faults: `hub.fresh-sign-in-required`, `hub.too-many-attempts`.
 */
export const change = fresh
  .input(z.object({ email }))
  .output(z.object({ sent: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    await countMail(ctx, input.email);
    const { hub, account, caller } = ctx;
    const now = hub.config.clock.now();
    await hub.sql.begin(async (tx) => {
      const taken = await accountByEmail(tx, input.email);
      const secret = await issueToken(tx, {
        kind: 'email',
        accountId: account.id,
        email: input.email,
        payload: {},
        now,
        ttl: lifetimes.emailChange,
      });
      await queueMail(tx, hub, {
        to: emailAddress(input.email).email,
        language: taken?.locale ?? account.locale,
        template: taken ? 'already-registered' : 'confirm-email',
        name: taken?.name ?? account.name,
        path: `/account/email/${secret}`,
      });
      await queueMail(tx, hub, {
        to: account.email,
        language: account.locale,
        template: 'email-change-asked',
        name: account.name,
      });
      await recordEvent(tx, { accountId: account.id, kind: 'email-change-asked', at: now, caller });
    });
    return { sent: true };
  });
