import { z } from 'zod';
import { fresh } from '../api/base.ts';
import { done, password } from '../api/inputs.ts';
import { queueMail } from '../mail/outbox.ts';
import { endSessions } from '../session/end.ts';
import { recordEvent } from './events.ts';
import { checkPassword } from './password.ts';

/**
 * Replaces the password and signs the person out on all other devices. The present password was
 * asked for by the step-up. Faults: `hub.fresh-sign-in-required`, `hub.password-…`.
 */
export const changePassword = fresh
  .input(z.object({ password }))
  .output(done)
  .mutation(async ({ ctx, input }) => {
    const { hub, account, session, caller } = ctx;
    const hash = await hub.passwords.hash(checkPassword(input.password, account, hub.blocklist));
    const now = hub.config.clock.now();
    await hub.sql.begin(async (tx) => {
      await tx`update account set password_hash = ${hash}, password_changed_at = ${now}
        where id = ${account.id}`;
      await tx`update one_time_token set used_at = ${now}
        where account_id = ${account.id} and kind = 'reset' and used_at is null`;
      await endSessions(tx, hub, { accountId: account.id, except: session.uidHash });
      await recordEvent(tx, { accountId: account.id, kind: 'password-changed', at: now, caller });
      await queueMail(tx, hub, {
        to: account.email,
        language: account.locale,
        template: 'password-changed',
        name: account.name,
      });
    });
    return { done: true };
  });
