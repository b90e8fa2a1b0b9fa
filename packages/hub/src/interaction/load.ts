import type { Provider } from 'oidc-provider';
import { recordEvent } from '../account/events.ts';
import type { Account } from '../account/store.ts';
import { accountById } from '../account/store.ts';
import type { CallContext } from '../api/base.ts';
import { lifetimes } from '../config.ts';
import { hashOf } from '../crypto/token.ts';
import { Fault } from '../fault.ts';
import { later } from '../instant.ts';
import { acr } from '../session/store.ts';
import { rememberPlace } from '../throttle/guesses.ts';

export type Interaction = InstanceType<Provider['Interaction']>;

/**
 * The sign-in under way. The browser must show the signed cookie of this very sign-in: otherwise
 * someone could send their own link and have another person sign them in.
 * Fault: `hub.interaction-expired`.
 */
export async function loadInteraction(ctx: CallContext, uid: string): Promise<Interaction> {
  if (ctx.interactionId !== uid) throw new Fault('hub.interaction-expired');
  const interaction = await ctx.provider.Interaction.find(uid);
  if (interaction?.prompt.name !== 'login') throw new Fault('hub.interaction-expired');
  return interaction;
}

export const textParam = (interaction: Interaction, name: string): string | null => {
  const value = interaction.params[name];
  return typeof value === 'string' ? value : null;
};

/** The relying party asked for two factors. */
export const wantsSecondFactor = (interaction: Interaction): boolean =>
  (textParam(interaction, 'acr_values') ?? '').split(' ').includes(acr.secondFactor);

/** Remembers that the password was right, for the second step. */
export async function notePassword(
  ctx: CallContext,
  interaction: Interaction,
  account: Account,
): Promise<void> {
  const now = ctx.hub.config.clock.now();
  const ends = later(now, lifetimes.secondFactor);
  await ctx.hub.sql`
    insert into sign_in_step (uid_hash, account_id, password_at, expires_at)
    values (${hashOf(interaction.uid)}, ${account.id}, ${now}, ${ends})
    on conflict (uid_hash) do update set account_id = excluded.account_id,
      password_at = excluded.password_at, expires_at = excluded.expires_at`;
}

/** The account whose password was right in this sign-in. Fault: `hub.interaction-expired`. */
export async function accountOfStep(ctx: CallContext, interaction: Interaction): Promise<Account> {
  const rows = await ctx.hub.sql<{ account_id: string }[]>`
    select account_id from sign_in_step
    where uid_hash = ${hashOf(interaction.uid)} and expires_at > ${ctx.hub.config.clock.now()}`;
  const account = rows[0] ? await accountById(ctx.hub.sql, rows[0].account_id) : null;
  if (account?.state !== 'active') throw new Fault('hub.interaction-expired');
  return account;
}

/** Writes the sign-in's result; the browser then goes to the answered address. */
export async function finishSignIn(
  ctx: CallContext,
  interaction: Interaction,
  account: Account,
  factor: 'pwd' | 'otp' | 'recovery',
): Promise<string> {
  const now = ctx.hub.config.clock.now();
  const single = factor === 'pwd';
  await ctx.hub.sql.begin(async (tx) => {
    await tx`delete from sign_in_step where uid_hash = ${hashOf(interaction.uid)}`;
    await rememberPlace(tx, now, ctx.caller, account.id);
    await recordEvent(tx, {
      accountId: account.id,
      kind: 'signed-in',
      at: now,
      caller: ctx.caller,
      tenant: textParam(interaction, 'client_id'),
    });
  });
  interaction.result = {
    login: {
      accountId: account.id,
      amr: single ? ['pwd'] : ['pwd', 'otp', 'mfa'],
      acr: single ? acr.password : acr.secondFactor,
      remember: true,
    },
  };
  await interaction.persist();
  return interaction.returnTo;
}
