import { fresh } from '../api/base.ts';
import { done } from '../api/inputs.ts';
import { queueMail } from '../mail/outbox.ts';
import { endSessions } from '../session/end.ts';

/**
 * Erases the account and all that hangs on it (GDPR art. 17); the cooperatives are told that its
 * sessions ended and keep what the law makes them keep, without an account.
 * Fault: `hub.fresh-sign-in-required`.
 */
export const erase = fresh.output(done).mutation(async ({ ctx }) => {
  const { hub, account } = ctx;
  await hub.sql.begin(async (tx) => {
    await endSessions(tx, hub, { accountId: account.id });
    await tx`delete from oidc_record where account_id = ${account.id}`;
    await tx`delete from account where id = ${account.id}`;
    const { email, locale, name } = account;
    await queueMail(tx, hub, { to: email, language: locale, template: 'account-erased', name });
  });
  ctx.clearSession();
  return { done: true };
});
