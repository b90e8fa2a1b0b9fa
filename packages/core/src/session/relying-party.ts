/**
 * The tenant as OpenID Connect relying party of the hub: authorization code with PKCE, client
 * authentication by a signed assertion (private_key_jwt), sign-out through the back channel.
 */
import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { Fault } from '../procedure/fault.ts';
import { backChannel } from './back-channel.ts';

export interface RelyingPartyConfig {
  /** `http://network.localhost:4000/oidc` */
  readonly issuer: string;
  /** Where the hub is reached from here: `http://127.0.0.1:4000`, or null for the issuer itself. */
  readonly internalAddress: string | null;
  /** The tenant's id at the hub. */
  readonly clientId: string;
  /** Private key (ES256 JWK with `kid`) whose public half the hub knows. */
  readonly privateJwk: JWK;
  /** `<tenant origin>/auth/callback` */
  readonly redirectUri: string;
}

/** What the browser must bring back. Kept in table `sign_in` meanwhile. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface HubClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly locale: string;
  readonly secondFactor: boolean;
  readonly authenticatedAt: string;
  readonly hubSession: string | null;
  readonly idToken: string;
}

export interface RelyingParty {
  readonly issuer: string;
  /** Address to send the browser to. `level` 2 asks for a second factor, `fresh` for a new proof. */
  readonly begin: (wish: {
    readonly level: 1 | 2;
    readonly fresh: boolean;
    readonly language: string | null;
  }) => Promise<{ readonly pending: PendingSignIn; readonly url: string }>;
  /** Faults: `auth.refused`, `auth.hub-unavailable`. */
  readonly complete: (callbackUrl: URL, pending: PendingSignIn) => Promise<HubClaims>;
  /** Address that ends the hub's own session too. */
  readonly endUrl: (idToken: string | null, returnTo: string) => Promise<string>;
  /** Subject or hub session that a logout token ends. Fault `auth.logout-token`. */
  readonly readLogoutToken: (
    token: string,
  ) => Promise<{ readonly subject: string | null; readonly sid: string | null }>;
}

const SECOND_FACTOR = 'urn:smart:acr:2';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

export function createRelyingParty(config: RelyingPartyConfig): RelyingParty {
  const fetch = backChannel(config.issuer, config.internalAddress);
  let known: Promise<oidc.Configuration> | undefined;
  // Discovered once, and again after a failure: the hub may start later than we do.
  const discovered = (): Promise<oidc.Configuration> => {
    known ??= discover(config, fetch).catch((error: unknown) => {
      known = undefined;
      throw unavailable(error);
    });
    return known;
  };
  return {
    issuer: config.issuer,
    begin: async (wish) => begin(await discovered(), config, wish),
    complete: async (url, pending) => complete(await discovered(), config.issuer, url, pending),
    endUrl: async (idToken, returnTo) =>
      oidc.buildEndSessionUrl(await discovered(), {
        post_logout_redirect_uri: returnTo,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      }).href,
    readLogoutToken: async (token) => {
      const { jwks_uri: jwksUri } = (await discovered()).serverMetadata();
      const answer = await fetch(jwksUri ?? '', { method: 'GET', headers: {} });
      return readLogoutToken(token, (await answer.json()) as JSONWebKeySet, config);
    },
  };
}

const unavailable = (error: unknown): Fault => {
  const { code, name } = error as { code?: string; name?: string };
  const reason = code ?? name ?? 'unknown';
  return new Fault('auth.hub-unavailable', { reason }, 'unavailable');
};

async function discover(
  config: RelyingPartyConfig,
  fetch: ReturnType<typeof backChannel>,
): Promise<oidc.Configuration> {
  const key = await importJWK(config.privateJwk, 'ES256');
  if (key instanceof Uint8Array) throw new Error('the tenant’s key is not an EC key');
  const insecure = new URL(config.issuer).protocol === 'http:';
  return oidc.discovery(
    new URL(config.issuer),
    config.clientId,
    { id_token_signed_response_alg: 'ES256' },
    oidc.PrivateKeyJwt({ key, kid: config.privateJwk.kid ?? '' }),
    {
      [oidc.customFetch]: (url, options) => fetch(url, options),
      execute: insecure ? [oidc.allowInsecureRequests] : [],
    },
  );
}

async function begin(
  known: oidc.Configuration,
  config: RelyingPartyConfig,
  wish: { readonly level: 1 | 2; readonly fresh: boolean; readonly language: string | null },
): Promise<{ pending: PendingSignIn; url: string }> {
  const pending: PendingSignIn = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  };
  const url = oidc.buildAuthorizationUrl(known, {
    redirect_uri: config.redirectUri,
    scope: 'openid email profile',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ...(wish.level === 2 ? { acr_values: SECOND_FACTOR } : {}),
    ...(wish.fresh ? { prompt: 'login' } : {}),
    ...(wish.language === null ? {} : { ui_locales: wish.language }),
  });
  return { pending, url: url.href };
}

async function complete(
  known: oidc.Configuration,
  issuer: string,
  callbackUrl: URL,
  pending: PendingSignIn,
): Promise<HubClaims> {
  const tokens = await oidc
    .authorizationCodeGrant(known, callbackUrl, {
      pkceCodeVerifier: pending.verifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    })
    .catch((error: unknown) => {
      const { code, error: reason } = error as { code?: string; error?: string };
      throw new Fault('auth.refused', { reason: reason ?? code ?? 'unknown' }, 'unauthenticated');
    });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new Fault('auth.refused', {}, 'unauthenticated');
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const at = typeof claims.auth_time === 'number' ? claims.auth_time : claims.iat;
  return {
    issuer,
    subject: claims.sub,
    email: text(claims.email),
    emailVerified: claims.email_verified === true,
    name: text(claims.name),
    locale: text(claims.locale),
    secondFactor: claims.acr === SECOND_FACTOR,
    authenticatedAt: new Date(at * 1000).toISOString(),
    hubSession: text(claims.sid) || null,
    idToken: tokens.id_token,
  };
}

/** OpenID Connect Back-Channel Logout 1.0, section 2.6. */
async function readLogoutToken(
  token: string,
  keys: JSONWebKeySet,
  config: RelyingPartyConfig,
): Promise<{ subject: string | null; sid: string | null }> {
  const refused = new Fault('auth.logout-token', {}, 'invalid', 'logout_token');
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    issuer: config.issuer,
    audience: config.clientId,
    typ: 'logout+jwt',
    algorithms: ['ES256'],
    maxTokenAge: '5 minutes',
    clockTolerance: 30,
  }).catch(() => {
    throw refused;
  });
  const events = payload.events as Record<string, unknown> | undefined;
  const sid = typeof payload.sid === 'string' ? payload.sid : null;
  const subject = payload.sub ?? null;
  const named = sid !== null || subject !== null;
  if (!events?.[LOGOUT_EVENT] || 'nonce' in payload || !named) throw refused;
  return { subject, sid };
}
