import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { signedIn } from '../api/base.ts';
import { done } from '../api/inputs.ts';
import { Fault } from '../fault.ts';
import { endSessions } from './end.ts';

/**
 * Ends one of the person's own sessions, here and at the cooperatives signed in to through it.
 * Fault: `hub.session-unknown`.
 */
export const end = signedIn
  .input(z.object({ id: z.uuid() }))
  .output(done)
  .mutation(async ({ ctx, input }) => {
    const { hub, account, caller } = ctx;
    await hub.sql.begin(async (tx) => {
      const rows = await tx<{ uid_hash: Buffer }[]>`
        select uid_hash from account_session
        where id = ${input.id} and account_id = ${account.id} and ended_at is null`;
      const only = rows[0]?.uid_hash;
      if (!only) throw new Fault('hub.session-unknown');
      await endSessions(tx, hub, { accountId: account.id, only });
      const at = hub.config.clock.now();
      await recordEvent(tx, { accountId: account.id, kind: 'signed-out', at, caller });
    });
    if (input.id === ctx.session.id) ctx.clearSession();
    return { done: true };
  });
