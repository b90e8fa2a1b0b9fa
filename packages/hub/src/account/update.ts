import { z } from 'zod';
import { signedIn } from '../api/base.ts';
import { done, locale, name } from '../api/inputs.ts';
import { recordEvent } from './events.ts';

/** Changes name and language. Relying parties learn them at the next sign-in. */
export const update = signedIn
  .input(z.object({ name, locale }))
  .output(done)
  .mutation(async ({ ctx, input }) => {
    const { hub, account, caller } = ctx;
    await hub.sql.begin(async (tx) => {
      await tx`update account set name = ${input.name}, locale = ${input.locale}
        where id = ${account.id}`;
      if (input.name === account.name) return;
      const at = hub.config.clock.now();
      await recordEvent(tx, { accountId: account.id, kind: 'name-changed', at, caller });
    });
    return { done: true };
  });
