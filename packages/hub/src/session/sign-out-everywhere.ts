import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { signedIn } from '../api/base.ts';
import { endSessions } from './end.ts';

/** Ends every session of the person, this one too. Answers how many there were. */
export const signOutEverywhere = signedIn
  .output(z.object({ ended: z.number().int() }))
  .mutation(async ({ ctx }) => {
    const { hub, account, caller } = ctx;
    const ended = await hub.sql.begin(async (tx) => {
      const at = hub.config.clock.now();
      await recordEvent(tx, { accountId: account.id, kind: 'signed-out-everywhere', at, caller });
      return endSessions(tx, hub, { accountId: account.id });
    });
    ctx.clearSession();
    return { ended };
  });
