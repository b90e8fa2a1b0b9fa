import { z } from 'zod';
import { emailAddress } from '../account/email.ts';
import { accountByEmail } from '../account/store.ts';
import { anyone, type CallContext } from '../api/base.ts';
import { email, locale } from '../api/inputs.ts';
import { lifetimes } from '../config.ts';
import { queueMail } from '../mail/outbox.ts';
import { issueToken } from '../one-time/token.ts';
import { countAttempt, guessRules, placeOf } from '../throttle/guesses.ts';

const input = z.object({
  email,
  locale,
  /** The cooperative whose site the person came from, to send them back. */
  tenant: z.string().max(31).optional(),
});

/**
 * Counts a request for a mail: few to one address, so that nobody is flooded, and not many from
 * one place. Fault: `hub.too-many-attempts`.
 */
export async function countMail(ctx: CallContext, to: string): Promise<void> {
  const { hub, caller } = ctx;
  const now = hub.config.clock.now();
  await countAttempt(hub.sql, now, `address ${placeOf(caller.address)}`, guessRules.address);
  await countAttempt(hub.sql, now, `mail ${emailAddress(to).key}`, guessRules.mail);
}

/**
 * Asks for an account. The answer is the same whether or not the address has one; what differs is
 * the mail. The password is chosen behind the mailed link, so nobody can plant one on another
 * person's address. Fault: `hub.too-many-attempts`.
 */
export const start = anyone
  .input(input)
  .output(z.object({ sent: z.literal(true) }))
  .mutation(async ({ ctx, input: given }) => {
    await countMail(ctx, given.email);
    const { hub } = ctx;
    const now = hub.config.clock.now();
    await hub.sql.begin(async (tx) => {
      const account = await accountByEmail(tx, given.email);
      const payload = { locale: given.locale, tenant: given.tenant ?? null };
      // Written in both cases, so that both take the same time; only one is ever mailed.
      const secret = await issueToken(tx, {
        kind: 'sign-up',
        accountId: null,
        email: given.email,
        payload,
        now,
        ttl: lifetimes.signUp,
      });
      await queueMail(tx, hub, {
        to: account?.email ?? emailAddress(given.email).email,
        language: account?.locale ?? given.locale,
        template: account ? 'already-registered' : 'confirm-sign-up',
        name: account?.name ?? '',
        path: `/sign-up/confirm/${secret}`,
      });
    });
    return { sent: true };
  });
