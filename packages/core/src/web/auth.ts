/**
 * Signing in and out at the hub, from the browser's side. Problems end on the site's page
 * `/sign-in/problem?code=…`, because a person is looking.
 */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { systemActor } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import {
  type HubClaims,
  type PendingSignIn,
  personOf,
  type RelyingParty,
} from '../session/index.ts';
import { answerFault, faultOr500 } from './answer.ts';
import { requireSameOrigin } from './same-origin.ts';
import type { ServedTenant, WebEnvironment } from './served.ts';
import { hasControlCharacters } from './sniff.ts';

type Request = Context<WebEnvironment>;

/** Binds the browser that began a sign-in to the one that comes back. */
const STATE_COOKIE = 'sign_in';
const STATE_SECONDS = 15 * 60;

export function authRoutes(): Hono<WebEnvironment> {
  const app = new Hono<WebEnvironment>();
  app.get('/sign-in', (c) => orProblem(c, () => signIn(c)));
  app.get('/callback', (c) => orProblem(c, () => callback(c)));
  app.post('/sign-out', (c) => signOut(c));
  app.post('/backchannel-logout', (c) => backchannelLogout(c));
  return app;
}

async function orProblem(c: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    await c.get('tenant').limits.consume('sign-in', c.get('clientAddress') ?? 'unknown');
    return await work();
  } catch (error) {
    const { code, params } = faultOr500(c, error);
    c.get('log').warn({ requestId: c.get('requestId'), code, params }, 'sign-in refused');
    return c.redirect(`/sign-in/problem?code=${encodeURIComponent(code)}`, 303);
  }
}

const relyingPartyOf = (tenant: ServedTenant): RelyingParty => {
  if (tenant.relyingParty) return tenant.relyingParty;
  throw new Fault('auth.no-hub', {}, 'unavailable');
};

/** A path of our own site; anything else would send people away with our name on it. */
export function ownPath(text: string | undefined): string {
  if (!text || text.length > 2000 || !/^\/[^/\\]/.test(text)) return '/';
  // Browsers read a backslash as a slash and skip line ends and tabulators.
  return /[\\\s]/.test(text) || hasControlCharacters(text) ? '/' : text;
}

const hashOf = (state: string): string => createHash('sha256').update(state).digest('hex');

async function signIn(c: Request): Promise<Response> {
  const tenant = c.get('tenant');
  const { pending, url } = await relyingPartyOf(tenant).begin({
    level: c.req.query('level') === '2' ? 2 : 1,
    fresh: c.req.query('fresh') === '1',
    language: /^[a-z]{2}$/.exec(c.req.query('language') ?? '')?.[0] ?? null,
  });
  const returnTo = ownPath(c.req.query('to'));
  await tenant.runtime.database.sql`
    insert into sign_in (state_hash, nonce, verifier, return_to)
    values (${hashOf(pending.state)}, ${pending.nonce}, ${pending.verifier}, ${returnTo})`;
  setCookie(c, STATE_COOKIE, pending.state, {
    path: '/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure: tenant.runtime.origin.startsWith('https:'),
    maxAge: STATE_SECONDS,
  });
  return c.redirect(url, 303);
}

/** Takes the pending sign-in away, so that a callback works once. */
async function takePending(
  tenant: ServedTenant,
  state: string,
): Promise<PendingSignIn & { readonly returnTo: string }> {
  const [row] = await tenant.runtime.database.sql<
    { nonce: string; verifier: string; return_to: string }[]
  >`delete from sign_in where state_hash = ${hashOf(state)}
      and created_at > now() - make_interval(secs => ${STATE_SECONDS})
    returning nonce, verifier, return_to`;
  if (!row) throw new Fault('auth.expired', {}, 'unauthenticated');
  return { state, nonce: row.nonce, verifier: row.verifier, returnTo: row.return_to };
}

async function callback(c: Request): Promise<Response> {
  const tenant = c.get('tenant');
  const state = getCookie(c, STATE_COOKIE);
  if (!state || state !== c.req.query('state')) {
    throw new Fault('auth.expired', {}, 'unauthenticated');
  }
  const pending = await takePending(tenant, state);
  const here = new URL(c.req.url);
  const url = new URL(here.pathname + here.search, tenant.runtime.origin);
  const claims = await relyingPartyOf(tenant).complete(url, pending);
  const cookie = await beginSession(tenant, claims, c.req.header('cookie'));
  c.header('set-cookie', cookie, { append: true });
  setCookie(c, STATE_COOKIE, '', { path: '/auth', maxAge: 0 });
  return c.redirect(pending.returnTo, 303);
}

async function beginSession(
  { runtime, sessions, firstAdmin }: ServedTenant,
  claims: HubClaims,
  cookieHeader: string | undefined,
): Promise<string> {
  const { tenant } = runtime.plugin;
  const options = { languages: tenant.languages, now: runtime.clock.now(), firstAdmin };
  const person = await runtime.database.inTransaction(systemActor('sign-in'), (tx) =>
    personOf(tx, claims, options),
  );
  const { issuer, subject, hubSession, idToken, secondFactor, authenticatedAt } = claims;
  const begun = await sessions.begin(
    { person, issuer, subject, hubSession, idToken, secondFactor, authenticatedAt },
    sessions.idIn(cookieHeader),
  );
  return begun.cookie;
}

/** Ends our session, then the hub's: the browser goes there and comes back. */
async function signOut(c: Request): Promise<Response> {
  try {
    const { runtime, sessions, relyingParty } = c.get('tenant');
    const cookie = c.req.header('cookie');
    requireSameOrigin(runtime.origin, {
      cookie,
      origin: c.req.header('origin'),
      fetchSite: c.req.header('sec-fetch-site'),
    });
    const idToken = await sessions.end(cookie);
    c.header('set-cookie', sessions.blankCookie, { append: true });
    const home = `${runtime.origin}/`;
    const elsewhere = await relyingParty?.endUrl(idToken, home).catch(() => home);
    return c.redirect(elsewhere ?? home, 303);
  } catch (error) {
    return answerFault(c, error);
  }
}

async function backchannelLogout(c: Request): Promise<Response> {
  c.header('cache-control', 'no-store');
  try {
    const tenant = c.get('tenant');
    const relyingParty = relyingPartyOf(tenant);
    const { logout_token: token } = await c.req.parseBody();
    if (typeof token !== 'string') throw new Fault('auth.logout-token', {}, 'invalid');
    const { subject, sid } = await relyingParty.readLogoutToken(token);
    await tenant.sessions.endFromHub(relyingParty.issuer, subject, sid);
    return c.body(null, 204);
  } catch (error) {
    return answerFault(c, error);
  }
}
