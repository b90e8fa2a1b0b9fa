import {
  type Account as ClaimsAccount,
  type Configuration,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider';
import { accountById } from '../account/store.ts';
import { lifetimes } from '../config.ts';
import type { Caller, Hub } from '../context.ts';
import { epochSeconds } from '../instant.ts';
import { acr } from '../session/store.ts';
import { createAdapter } from './adapter.ts';
import { type CookieSigner, cookieNames } from './cookies.ts';
import type { SigningKey } from './keys.ts';
import { signInPolicy } from './policy.ts';
import { answerSignOut, queueInsteadOfFetch } from './sign-out.ts';
import { pairwiseSubject } from './subject.ts';

export interface ProviderParts {
  readonly hub: Hub;
  readonly keys: readonly SigningKey[];
  readonly signer: CookieSigner;
  /** The caller noted for a Node request. */
  readonly callerOf: (req: object) => Caller | undefined;
}

/** A session ends after two weeks without use, and thirty days after signing in in any case. */
const LONGEST_SESSION = 30 * 86_400;

async function findAccount(hub: Hub, id: string): Promise<ClaimsAccount | undefined> {
  const account = await accountById(hub.sql, id);
  if (account?.state !== 'active') return undefined;
  return {
    accountId: id,
    claims: async () => ({
      sub: id,
      email: account.email,
      email_verified: account.emailVerified,
      name: account.name,
      locale: account.locale,
    }),
  };
}

/** Every relying party is a cooperative of the network: what it may ask for is granted by us. */
async function grantFor(ctx: KoaContextWithOIDC) {
  const { client, session, account, provider } = ctx.oidc;
  if (!client || !session || !account) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found && found.accountId === account.accountId) return found;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

function sessionTtl(hub: Hub, session: { readonly loginTs?: number | undefined }): number {
  if (session.loginTs === undefined) return lifetimes.session;
  const left = session.loginTs + LONGEST_SESSION - epochSeconds(hub.config.clock.now());
  return Math.max(1, Math.min(lifetimes.session, left));
}

/** The only things kept for a time; each has its end. */
const ttlOf = (hub: Hub): Configuration['ttl'] => ({
  AccessToken: lifetimes.accessToken,
  AuthorizationCode: lifetimes.code,
  IdToken: lifetimes.idToken,
  Interaction: lifetimes.interaction,
  Grant: LONGEST_SESSION,
  Session: function sessionLife(_ctx, session) {
    return sessionTtl(hub, session);
  },
});

const problemPage = (hub: Hub, code: string): string =>
  `${hub.config.origin}/sign-in/problem?${new URLSearchParams({ code })}`;

function configuration(parts: ProviderParts): Configuration {
  const { hub, keys, signer } = parts;
  const secure = hub.config.origin.startsWith('https:');
  const cookie = { signed: true, httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    adapter: createAdapter(hub, parts.callerOf),
    jwks: { keys: keys.map((key) => ({ ...key })) },
    cookies: {
      names: cookieNames(secure),
      // Koa hands this to its cookie library, which asks for `sign`, `index` and `verify` only.
      keys: signer as unknown as string[],
      long: cookie,
      short: cookie,
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    findAccount: (_ctx, id) => findAccount(hub, id),
    loadExistingGrant: grantFor,
    pairwiseIdentifier: async (_ctx, accountId, client) =>
      pairwiseSubject(hub.config.pairwiseSalt, client.clientId, accountId),
    subjectTypes: ['pairwise'],
    responseTypes: ['code', 'none'],
    scopes: ['openid', 'email', 'profile'],
    claims: {
      openid: ['sub', 'acr', 'amr', 'auth_time'],
      email: ['email', 'email_verified'],
      profile: ['name', 'locale'],
    },
    // Relying parties read the person's claims from the id token: one request less.
    conformIdTokenClaims: false,
    acrValues: [acr.password, acr.secondFactor],
    clientAuthMethods: ['private_key_jwt', 'none'],
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      clientAuthSigningAlgValues: ['ES256'],
    },
    pkce: { required: () => true },
    expiresWithSession: () => true,
    interactions: {
      url: (_ctx, interaction) => `${hub.config.origin}/sign-in/${interaction.uid}`,
      policy: signInPolicy(),
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => answerSignOut(hub, ctx),
        postLogoutSuccessSource: (ctx) => ctx.redirect(`${hub.config.origin}/`),
      },
    },
    fetch: (url, options) => queueInsteadOfFetch(hub, url, options),
    renderError: (ctx, out) => {
      ctx.status = 303;
      ctx.redirect(problemPage(hub, out.error));
    },
    ttl: ttlOf(hub),
  };
}

/** The OpenID Connect provider at `<origin>/oidc`. */
export function createProvider(parts: ProviderParts): Provider {
  const { origin, log } = parts.hub.config;
  const provider = new Provider(`${origin}/oidc`, configuration(parts));
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'provider failed'));
  return provider;
}
