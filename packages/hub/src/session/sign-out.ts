import { recordEvent } from '../account/events.ts';
import { signedIn } from '../api/base.ts';
import { done } from '../api/inputs.ts';
import { endSessions } from './end.ts';

/** Signs out on this device: the hub, and the cooperatives signed in to through this session. */
export const signOut = signedIn.output(done).mutation(async ({ ctx }) => {
  const { hub, account, session, caller } = ctx;
  await hub.sql.begin(async (tx) => {
    await endSessions(tx, hub, { accountId: account.id, only: session.uidHash });
    const at = hub.config.clock.now();
    await recordEvent(tx, { accountId: account.id, kind: 'signed-out', at, caller });
  });
  ctx.clearSession();
  return { done: true };
});
