import type { Caller, Hub } from '../context.ts';
import { endSessions } from '../session/end.ts';
import { recordEvent } from './events.ts';

/**
 * Closes an account to its person: no sign-in any more, and every tenant is told to end what is
 * open. Answers false when there is no such active account.
 */
export function disableAccount(hub: Hub, id: string, caller: Caller | null): Promise<boolean> {
  const at = hub.config.clock.now();
  return hub.sql.begin(async (tx) => {
    const rows = await tx`
      update account set state = 'disabled' where id = ${id} and state = 'active' returning 1`;
    if (rows.length === 0) return false;
    await endSessions(tx, hub, { accountId: id });
    await tx`update one_time_token set used_at = ${at}
      where account_id = ${id} and used_at is null`;
    await recordEvent(tx, { accountId: id, kind: 'account-disabled', at, caller });
    return true;
  });
}
