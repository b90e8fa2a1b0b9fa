import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { fresh } from '../api/base.ts';
import { Fault } from '../fault.ts';
import { renewRecoveryCodes as renew } from './store.ts';

/**
 * Replaces the recovery codes; the old ones stop working. Faults: `hub.fresh-sign-in-required`,
 * `hub.factor-missing`.
 */
export const renewRecoveryCodes = fresh
  .output(z.object({ recoveryCodes: z.array(z.string()).readonly() }))
  .mutation(async ({ ctx }) => {
    const { hub, account, caller } = ctx;
    if (!account.secondFactor) throw new Fault('hub.factor-missing');
    return hub.sql.begin(async (tx) => {
      const recoveryCodes = await renew(tx, account.id);
      const at = hub.config.clock.now();
      const kind = 'recovery-codes-renewed';
      await recordEvent(tx, { accountId: account.id, kind, at, caller });
      return { recoveryCodes };
    });
  });
