import { z } from 'zod';
import { emailAddress } from '../account/email.ts';
import { recordEvent } from '../account/events.ts';
import { normalPassword } from '../account/password.ts';
import { type Account, accountByEmail } from '../account/store.ts';
import { anyone, type CallContext } from '../api/base.ts';
import { email, password, uid } from '../api/inputs.ts';
import { Fault } from '../fault.ts';
import { countGuess, forgiveGuess } from '../throttle/guesses.ts';
import { finishSignIn, loadInteraction, notePassword, wantsSecondFactor } from './load.ts';

const output = z.discriminatedUnion('next', [
  z.object({ next: z.literal('done'), returnTo: z.url() }),
  /** Ask for a code: `interaction.secondFactor`. */
  z.object({ next: z.literal('code') }),
  /** A second factor is needed and there is none yet: `interaction.enrol`. */
  z.object({ next: z.literal('enrol') }),
]);

/**
 * Checks address and password. An address without account, a disabled account and a wrong
 * password take the same time and answer the same. Fault: `hub.credentials-refused`.
 */
export async function checkCredentials(
  ctx: CallContext,
  given: { readonly email: string; readonly password: string },
): Promise<Account> {
  const { hub, caller } = ctx;
  const found = await accountByEmail(hub.sql, given.email);
  const { key } = emailAddress(given.email);
  await countGuess(hub, caller, key, found?.id ?? null);
  const right = await hub.passwords.verify(
    found?.passwordHash ?? null,
    normalPassword(given.password),
  );
  if (right && found?.state === 'active' && found.emailVerified) {
    await forgiveGuess(hub.sql, caller, key);
    return found;
  }
  if (found) {
    const at = hub.config.clock.now();
    // Not awaited: writing it would tell by its time that the account exists.
    hub.background(
      recordEvent(hub.sql, { accountId: found.id, kind: 'sign-in-failed', at, caller }),
    );
  }
  throw new Fault('hub.credentials-refused');
}

/**
 * First step of a sign-in. Faults: `hub.interaction-expired`, `hub.credentials-refused`,
 * `hub.too-many-attempts`.
 */
export const signIn = anyone
  .input(z.object({ uid, email, password }))
  .output(output)
  .mutation(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    const account = await checkCredentials(ctx, input);
    if (!account.secondFactor && !account.staff && !wantsSecondFactor(interaction)) {
      const returnTo = await finishSignIn(ctx, interaction, account, 'pwd');
      return { next: 'done', returnTo } as const;
    }
    await notePassword(ctx, interaction, account);
    return account.secondFactor ? ({ next: 'code' } as const) : ({ next: 'enrol' } as const);
  });
