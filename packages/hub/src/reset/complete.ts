import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { checkPassword } from '../account/password.ts';
import { accountById } from '../account/store.ts';
import { anyone } from '../api/base.ts';
import { done, password, token } from '../api/inputs.ts';
import { Fault } from '../fault.ts';
import { queueMail } from '../mail/outbox.ts';
import { peekToken, useToken } from '../one-time/token.ts';
import { endSessions } from '../session/end.ts';

/**
 * Sets a new password by a mailed link, once, and signs the person out everywhere. A second factor
 * stays. Faults: `hub.link-expired`, `hub.password-…`.
 */
export const complete = anyone
  .input(z.object({ token, password }))
  .output(done)
  .mutation(async ({ ctx, input }) => {
    const { hub, caller } = ctx;
    const now = hub.config.clock.now();
    const peeked = await peekToken(hub.sql, 'reset', input.token, now);
    const account = await accountById(hub.sql, peeked.accountId!);
    if (account?.state !== 'active') throw new Fault('hub.link-expired');
    const hash = await hub.passwords.hash(checkPassword(input.password, account, hub.blocklist));
    await hub.sql.begin(async (tx) => {
      await useToken(tx, 'reset', input.token, now);
      await tx`update account set password_hash = ${hash}, password_changed_at = ${now}
        where id = ${account.id}`;
      await endSessions(tx, hub, { accountId: account.id });
      await tx`delete from sign_in_step where account_id = ${account.id}`;
      await recordEvent(tx, { accountId: account.id, kind: 'password-reset', at: now, caller });
      await queueMail(tx, hub, {
        to: account.email,
        language: account.locale,
        template: 'password-changed',
        name: account.name,
      });
    });
    return { done: true };
  });
