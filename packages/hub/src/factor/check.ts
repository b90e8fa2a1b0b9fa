import { recordEvent } from '../account/events.ts';
import type { Account } from '../account/store.ts';
import type { CallContext } from '../api/base.ts';
import { Fault } from '../fault.ts';
import { queueMail } from '../mail/outbox.ts';
import { countGuess, forgiveGuess } from '../throttle/guesses.ts';
import { completeEnrolment, takeFactor } from './store.ts';

/**
 * Takes a code or a recovery code of the account. Faults: `hub.code-refused`,
 * `hub.too-many-attempts`.
 */
export async function checkFactor(
  ctx: CallContext,
  account: Account,
  code: string,
): Promise<'otp' | 'recovery'> {
  const { hub, caller } = ctx;
  await countGuess(hub, caller, `factor ${account.id}`, account.id);
  const at = hub.config.clock.now();
  const event = { accountId: account.id, at, caller };
  const taken = await takeFactor(hub.sql, hub, account.id, code);
  if (taken === null) {
    await recordEvent(hub.sql, { ...event, kind: 'second-factor-failed' });
    throw new Fault('hub.code-refused');
  }
  await forgiveGuess(hub.sql, caller, `factor ${account.id}`);
  if (taken === 'recovery') await recordEvent(hub.sql, { ...event, kind: 'recovery-code-used' });
  return taken;
}

/** Ends an enrolment, notes it and tells the person. Answers the recovery codes. */
export async function confirmFactor(
  ctx: CallContext,
  account: Account,
  code: string,
): Promise<readonly string[]> {
  const { hub, caller } = ctx;
  await countGuess(hub, caller, `factor ${account.id}`, account.id);
  return hub.sql.begin(async (tx) => {
    const codes = await completeEnrolment(tx, hub, account.id, code);
    const at = hub.config.clock.now();
    await recordEvent(tx, { accountId: account.id, kind: 'factor-added', at, caller });
    const { email, locale, name } = account;
    await queueMail(tx, hub, { to: email, language: locale, template: 'factor-added', name });
    return codes;
  });
}
