import { recordEvent } from '../account/events.ts';
import { fresh } from '../api/base.ts';
import { done } from '../api/inputs.ts';
import { Fault } from '../fault.ts';
import { queueMail } from '../mail/outbox.ts';

/**
 * Removes the second factor and its recovery codes. Staff must keep theirs. Faults:
 * `hub.fresh-sign-in-required`, `hub.factor-required`, `hub.factor-missing`.
 */
export const remove = fresh.output(done).mutation(async ({ ctx }) => {
  const { hub, account, caller } = ctx;
  if (account.staff) throw new Fault('hub.factor-required');
  await hub.sql.begin(async (tx) => {
    const rows = await tx`delete from account_factor where account_id = ${account.id} returning 1`;
    if (rows.length === 0) throw new Fault('hub.factor-missing');
    await tx`delete from recovery_code where account_id = ${account.id}`;
    const at = hub.config.clock.now();
    await recordEvent(tx, { accountId: account.id, kind: 'factor-removed', at, caller });
    const { email, locale, name } = account;
    await queueMail(tx, hub, { to: email, language: locale, template: 'factor-removed', name });
  });
  return { done: true };
});
