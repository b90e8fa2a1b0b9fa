import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { normalPassword } from '../account/password.ts';
import { signedIn } from '../api/base.ts';
import { code, done, password } from '../api/inputs.ts';
import { checkFactor } from '../factor/check.ts';
import { Fault } from '../fault.ts';
import { countGuess, forgiveGuess } from '../throttle/guesses.ts';

const input = z.object({
  password,
  /** Needed when the account has a second factor. */
  code: code.optional(),
});

/**
 * Proves again who is there, so that the account can be changed for ten minutes. Faults:
 * `hub.credentials-refused`, `hub.factor-required`, `hub.code-refused`, `hub.too-many-attempts`.
 */
export const stepUp = signedIn
  .input(input)
  .output(done)
  .mutation(async ({ ctx, input: given }) => {
    const { hub, account, session, caller } = ctx;
    const subject = `step-up ${account.id}`;
    await countGuess(hub, caller, subject, account.id);
    const right = await hub.passwords.verify(account.passwordHash, normalPassword(given.password));
    if (!right) throw new Fault('hub.credentials-refused');
    if (account.secondFactor) {
      if (given.code === undefined) throw new Fault('hub.factor-required');
      await checkFactor(ctx, account, given.code);
    }
    await forgiveGuess(hub.sql, caller, subject);
    const at = hub.config.clock.now();
    await hub.sql.begin(async (tx) => {
      await tx`
        update account_session set fresh_at = ${at}, fresh_strong = ${account.secondFactor}
        where uid_hash = ${session.uidHash}`;
      await recordEvent(tx, { accountId: account.id, kind: 'stepped-up', at, caller });
    });
    return { done: true };
  });
