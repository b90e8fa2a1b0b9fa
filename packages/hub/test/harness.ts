import { createServer, type Server } from 'node:http';
import { type Clock, systemClock } from '@smart/calendar/clock';
import { testDatabase } from '@smart/postgres/testing';
import * as oidc from 'openid-client';
import pino from 'pino';
import postgres, { type Sql } from 'postgres';
import { afterAll } from 'vitest';
import {
  createAccount,
  createHub,
  enrolTenant,
  generateClientKey,
  type HubConfig,
  type HubServer,
  hubMigrations,
  type SigningKey,
} from '../src/index.ts';
import { type Browser, send } from './browser.ts';

export const PASSWORD = 'velvet-orbit-lantern-47';
export const SECRETS = ['test-secret-test-secret-test-secret-1'];
export const SITE_KEY = 'test-site-key-test-site-key-test-site-1';
export const TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** A clock that runs, and can be put ahead. */
export function movingClock(): Clock & { readonly ahead: (seconds: number) => void } {
  const real = systemClock();
  let offset = 0;
  return {
    ...real,
    now: () => new Date(Date.parse(real.now()) + offset * 1000).toISOString(),
    ahead: (seconds) => {
      offset += seconds;
    },
  };
}

export interface World {
  readonly server: HubServer;
  readonly origin: string;
  readonly sql: Sql;
  readonly clock: ReturnType<typeof movingClock>;
  readonly logs: () => string;
  readonly adminUrl: string;
}

/** A hub on a real port with its own database. */
export async function startWorld(port: number, config: Partial<HubConfig> = {}): Promise<World> {
  const database = await testDatabase({ migrations: hubMigrations });
  const origin = `http://network.localhost:${port}`;
  const clock = movingClock();
  const lines: string[] = [];
  const server = await createHub(
    {
      databaseUrl: database.runtimeUrl,
      poolSize: 8,
      origin,
      secrets: SECRETS,
      pairwiseSalt: 'test-salt-test-salt-test-salt-test-salt',
      siteKey: SITE_KEY,
      proxyHops: 0,
      mail: null,
      exampleMode: true,
      passwordListFile: null,
      clock,
      log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
      ...config,
    },
    { jobs: false },
  );
  const http = await listen(createServer(server.listener), port);
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => undefined });
  afterAll(async () => {
    await closed(http);
    await server.close();
    await sql.end();
  });
  return { server, origin, sql, clock, logs: () => lines.join(''), adminUrl: database.adminUrl };
}

export function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

interface Called {
  readonly status: number;
  readonly data: unknown;
  readonly fault: string | null;
  readonly params: Record<string, unknown>;
}

/** Calls a procedure as the network site does for a browser that is on `page`. */
export async function call(
  world: World,
  path: string,
  input: unknown = undefined,
  options: { browser?: Browser; page?: string; headers?: Record<string, string> } = {},
): Promise<Called> {
  const { browser, page = '/' } = options;
  const send_ = browser ? browser.go.bind(browser) : send;
  const cookie = browser?.cookieHeader(`${world.origin}${page}`) ?? '';
  const answer = await send_(`${world.origin}/trpc/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: world.origin,
      ...(cookie ? { cookie } : {}),
      ...options.headers,
    },
    body: JSON.stringify(input ?? {}),
  });
  const body = JSON.parse(answer.text);
  const fault = body.error?.data?.fault ?? null;
  return {
    status: answer.status,
    data: body.result?.data,
    fault: fault?.code ?? null,
    params: fault?.params ?? {},
  };
}

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly id: string;
}

let people = 0;
export async function addPerson(
  world: World,
  more: Partial<Parameters<typeof createAccount>[1]> = {},
): Promise<Person> {
  people += 1;
  const email = more.email ?? `person${people}@example.org`;
  const id = await createAccount(
    world.server.hub.sql,
    { email, name: 'Erika Beispiel', password: PASSWORD, confirmed: true, ...more },
    { secrets: SECRETS, passwords: world.server.hub.passwords },
  );
  return { email, password: more.password ?? PASSWORD, id };
}

export interface Party {
  readonly id: string;
  readonly origin: string;
  readonly key: SigningKey;
  readonly config: oidc.Configuration;
}

const overLoopback = async (url: string, options: oidc.CustomFetchOptions): Promise<Response> => {
  const body = options.body === undefined || options.body === null ? '' : String(options.body);
  const headers = Object.fromEntries(new Headers(options.headers));
  const answer = await send(url, { method: options.method, headers, body });
  const type = answer.headers['content-type'] ?? '';
  return new Response(answer.text, { status: answer.status, headers: { 'content-type': type } });
};

/** Enrols a tenant and configures openid-client for it, as a cooperative's service does. */
export async function addParty(
  world: World,
  id: string,
  origin: string,
  internal: string | null = null,
): Promise<Party> {
  const { privateJwk, publicJwk } = await generateClientKey();
  await enrolTenant(world.server.hub.sql, {
    id,
    name: `Smart ${id}`,
    origin,
    redirectUris: [`${origin}/auth/callback`],
    postLogoutRedirectUris: [`${origin}/`],
    backchannelLogoutUri: `${origin}/auth/backchannel-logout`,
    internalAddress: internal,
    jwks: { keys: [publicJwk] },
    state: 'live',
  });
  const key = await crypto.subtle.importKey(
    'jwk',
    { ...privateJwk },
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const config = await oidc.discovery(
    new URL(`${world.origin}/oidc`),
    id,
    { id_token_signed_response_alg: 'ES256' },
    oidc.PrivateKeyJwt({ key, kid: privateJwk.kid }),
    { execute: [oidc.allowInsecureRequests], [oidc.customFetch]: overLoopback },
  );
  config[oidc.customFetch] = overLoopback;
  return { id, origin, key: privateJwk, config };
}

export interface Started {
  readonly party: Party;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly url: string;
}

export async function begin(party: Party, more: Record<string, string> = {}): Promise<Started> {
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(party.config, {
    redirect_uri: `${party.origin}/auth/callback`,
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...more,
  });
  return { party, verifier, state, nonce, url: url.href };
}

export const uidOf = (page: string): string => new URL(page).pathname.split('/')[2] ?? '';

export const atSite = (world: World) => (url: string) => url.startsWith(`${world.origin}/sign-in/`);

/** Follows a started sign-in to the network site's page. */
export async function toPage(world: World, browser: Browser, started: Started): Promise<string> {
  return browser.follow(started.url, (url) => !url.startsWith(`${world.origin}/oidc/`));
}

export const exchange = (started: Started, callback: string) =>
  oidc.authorizationCodeGrant(started.party.config, new URL(callback), {
    pkceCodeVerifier: started.verifier,
    expectedState: started.state,
    expectedNonce: started.nonce,
  });

/** The whole way with a password only. Answers the tokens. */
export async function signInAt(
  world: World,
  browser: Browser,
  party: Party,
  person: Person,
  more: Record<string, string> = {},
) {
  const started = await begin(party, more);
  const page = await toPage(world, browser, started);
  let at = page;
  if (atSite(world)(page)) {
    const uid = uidOf(page);
    const path = `/sign-in/${uid}`;
    const input = { uid, email: person.email, password: person.password };
    const result = await call(world, 'interaction.signIn', input, { browser, page: path });
    if (result.fault) throw new Error(result.fault);
    const { returnTo } = result.data as { returnTo: string };
    at = await browser.follow(returnTo, (url) => url.startsWith(party.origin));
  }
  return exchange(started, at);
}

/** Signs in at the network site itself. */
export async function signInHere(world: World, browser: Browser, person: Person): Promise<void> {
  const page = await browser.follow(`${world.origin}/auth/sign-in?to=/account`, atSite(world));
  const uid = uidOf(page);
  const input = { uid, email: person.email, password: person.password };
  const signed = await call(world, 'interaction.signIn', input, {
    browser,
    page: `/sign-in/${uid}`,
  });
  if (signed.fault) throw new Error(signed.fault);
  const { returnTo } = signed.data as { returnTo: string };
  await browser.follow(returnTo, (url) => url === `${world.origin}/account`);
}

interface OutboxMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly template: string;
  readonly language: string;
}

export async function mailsTo(world: World, to: string): Promise<OutboxMail[]> {
  const answer = await call(world, 'outbox.list', { to });
  return answer.data as OutboxMail[];
}

export const tokenIn = (mail: OutboxMail | undefined): string => {
  const link = /https?:\/\/\S+\/(?:confirm|reset|email)\/(\S+)/.exec(mail?.body ?? '');
  if (!link?.[1]) throw new Error(`no link in ${mail?.body}`);
  return link[1];
};
