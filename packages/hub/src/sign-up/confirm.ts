import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../account/events.ts';
import { checkPassword } from '../account/password.ts';
import { insertAccount } from '../account/store.ts';
import { anyone } from '../api/base.ts';
import { name, password, token } from '../api/inputs.ts';
import type { Db } from '../context.ts';
import { Fault } from '../fault.ts';
import { peekToken, useToken } from '../one-time/token.ts';

interface Payload {
  readonly locale: string;
  readonly tenant: string | null;
}

async function originOf(db: Db, tenant: string | null): Promise<string | null> {
  const rows = await db<{ origin: string }[]>`
    select origin from directory where tenant = ${tenant} and state <> 'closed'`;
  return rows[0]?.origin ?? null;
}

/**
 * Makes the account the link was for. The link works once; a refused password leaves it usable.
 * Faults: `hub.link-expired`, `hub.password-…`, `hub.address-taken`.
 */
export const confirm = anyone
  .input(z.object({ token, name, password }))
  .output(z.object({ email: z.string(), continueAt: z.url().nullable() }))
  .mutation(async ({ ctx, input }) => {
    const { hub, caller } = ctx;
    const now = hub.config.clock.now();
    const { email } = await peekToken(hub.sql, 'sign-up', input.token, now);
    const owner = { email, name: input.name };
    const passwordHash = await hub.passwords.hash(
      checkPassword(input.password, owner, hub.blocklist),
    );
    return hub.sql.begin(async (tx) => {
      const used = await useToken<Payload>(tx, 'sign-up', input.token, now);
      const id = randomUUID();
      const made = await insertAccount(tx, {
        id,
        email: used.email,
        name: input.name,
        locale: used.payload.locale,
        passwordHash,
        confirmed: true,
        staff: false,
        example: false,
        at: now,
      });
      if (!made) throw new Fault('hub.address-taken');
      await recordEvent(tx, { accountId: id, kind: 'account-created', at: now, caller });
      return { email: used.email, continueAt: await originOf(tx, used.payload.tenant) };
    });
  });
