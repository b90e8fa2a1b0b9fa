import { z } from 'zod';
import { emailAddress } from '../account/email.ts';
import { recordEvent } from '../account/events.ts';
import { accountById } from '../account/store.ts';
import { anyone } from '../api/base.ts';
import { token } from '../api/inputs.ts';
import type { Db } from '../context.ts';
import { Fault } from '../fault.ts';
import { queueMail } from '../mail/outbox.ts';
import { useToken } from '../one-time/token.ts';

/** Open links of the old address, such as a reset, must not outlive it. */
const dropOtherTokens = (db: Db, accountId: string, now: string) =>
  db`update one_time_token set used_at = ${now}
    where account_id = ${accountId} and used_at is null`;

/**
 * Changes the address by the link mailed to the new one; no session is needed, the link may be
 * opened on another device. Faults: `hub.link-expired`, `hub.address-taken`.
 */
export const confirm = anyone
  .input(z.object({ token }))
  .output(z.object({ email: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { hub, caller } = ctx;
    const now = hub.config.clock.now();
    return hub.sql.begin(async (tx) => {
      const used = await useToken(tx, 'email', input.token, now);
      const account = await accountById(tx, used.accountId!);
      if (account?.state !== 'active') throw new Fault('hub.link-expired');
      const { email, key } = emailAddress(used.email);
      const rows = await tx`
        update account set email = ${email}, email_key = ${key}, email_verified = true
        where id = ${account.id}
          and not exists (select 1 from account where email_key = ${key} and id <> ${account.id})
        returning 1`;
      if (rows.length === 0) throw new Fault('hub.address-taken');
      await dropOtherTokens(tx, account.id, now);
      await recordEvent(tx, { accountId: account.id, kind: 'email-changed', at: now, caller });
      await queueMail(tx, hub, {
        to: account.email,
        language: account.locale,
        template: 'email-changed',
        name: account.name,
      });
      return { email };
    });
  });
