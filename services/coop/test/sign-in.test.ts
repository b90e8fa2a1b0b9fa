/** The whole way in and out, with the real hub, over real HTTP, two services on two ports. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { systemClock } from '@smart/calendar/clock';
import { createCoopClient, faultOf } from '@smart/client';
import { prepareTenantDatabase } from '@smart/core';
import { testDatabase } from '@smart/postgres/testing';
import pino from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePlugin } from '../../../packages/core/test/kit/plugin.ts';
import { Browser, send } from '../../../packages/hub/test/browser.ts';
import {
  addParty,
  addPerson,
  closed,
  call as hubCall,
  listen,
  PASSWORD,
  type Person,
  startWorld,
  uidOf,
  type World,
} from '../../../packages/hub/test/harness.ts';
import { type Coop, createCoop } from '../src/index.ts';

const HUB_PORT = 5503;
const PORT = 5504;
const ORIGIN = `http://xx.localhost:${PORT}`;
const OTHER = `http://yy.localhost:${PORT}`;

let hub: World;
let coop: Coop;
let admin: postgres.Sql;
const logs: string[] = [];

async function tenantOn(id: string, origin: string, firstAdmin: string | null) {
  const database = await testDatabase();
  await prepareTenantDatabase(database.ownerUrl, database.runtimeRole);
  const internal = `http://127.0.0.1:${PORT}`;
  const party = await addParty(hub, id, origin, internal);
  return {
    database,
    config: {
      plugin: examplePlugin({ id, name: `Smart ${id}` }),
      origin,
      databaseUrl: database.runtimeUrl,
      vaultKey: `k1:${randomBytes(32).toString('base64')}`,
      firstAdmin,
      hub: {
        issuer: `${hub.origin}/oidc`,
        internalAddress: `http://127.0.0.1:${HUB_PORT}`,
        privateJwk: { ...party.key },
      },
    },
  };
}

beforeAll(async () => {
  hub = await startWorld(HUB_PORT);
  const xx = await tenantOn('xx', ORIGIN, 'boss@example.org');
  const yy = await tenantOn('yy', OTHER, null);
  admin = postgres(xx.database.adminUrl, { max: 1 });
  coop = await createCoop({
    tenants: [xx.config, yy.config],
    clock: systemClock(),
    log: pino({ level: 'info' }, { write: (line: string) => void logs.push(line) }),
    exampleMode: false,
    siteKey: null,
    jobs: false,
  });
  const http = await listen(createServer(coop.listener), PORT);
  afterAll(async () => {
    await closed(http);
    await coop.close();
    await admin.end({ timeout: 5 });
  });
});

/** Goes from the tenant's sign-in link to the hub's page, proves the password, and comes back. */
async function signIn(
  browser: Browser,
  person: Person,
  origin = ORIGIN,
  query = 'to=/account',
): Promise<string> {
  const start = `${origin}/auth/sign-in?${query}`;
  const page = await browser.follow(start, (url) => url.startsWith(`${hub.origin}/sign-in/`));
  const uid = uidOf(page);
  const answer = await hubCall(
    hub,
    'interaction.signIn',
    { uid, email: person.email, password: PASSWORD },
    { browser, page: `/sign-in/${uid}` },
  );
  const { returnTo } = answer.data as { returnTo: string };
  const back = new URL(returnTo, hub.origin).href;
  const inside = (url: string): boolean =>
    url.startsWith(origin) && !url.startsWith(`${origin}/auth/`);
  return browser.follow(back, inside);
}

/** Our typed client, as a site uses it for a browser. */
const clientOf = (browser: Browser, origin = ORIGIN) =>
  createCoopClient({
    url: origin,
    headers: () => ({ cookie: browser.cookieHeader(origin), origin }),
    fetch: async (url, init) => {
      const answer = await send(String(url), {
        method: init?.method ?? 'GET',
        headers: init?.headers as Record<string, string>,
        body: String(init?.body ?? ''),
      });
      return new Response(answer.text, { status: answer.status });
    },
  });

describe('signing in at a tenant through the hub', () => {
  it('makes a person at first, and finds them again', async () => {
    const account = await addPerson(hub, { name: 'Jana Maria Muster', locale: 'en' });
    const browser = new Browser();
    expect(await signIn(browser, account)).toBe(`${ORIGIN}/account`);
    const me = await clientOf(browser).people.me.query({});
    expect(me).toMatchObject({
      email: account.email,
      givenName: 'Jana',
      familyName: 'Maria Muster',
      language: 'en',
      level: 0,
      roles: [],
    });
    const again = new Browser();
    await signIn(again, account);
    expect((await clientOf(again).people.me.query({})).id).toBe(me.id);
    const subjects = await admin`select subject from subject where person = ${me.id}`;
    expect(subjects).toHaveLength(1);
    expect(subjects[0]?.subject).not.toContain(account.id);
  });

  it('finds the person the office entered under the confirmed address', async () => {
    const account = await addPerson(hub);
    const id = randomUUID();
    await admin`
      insert into person (id, email, given_name, family_name, language, created_at, updated_at)
      values (${id}, ${account.email.toUpperCase()}, 'Entered', 'Before', 'de', now(), now())`;
    const browser = new Browser();
    await signIn(browser, account);
    expect(await clientOf(browser).people.me.query({})).toMatchObject({ id, givenName: 'Entered' });
  });

  it('is one person with two pairwise subjects at two tenants', async () => {
    const account = await addPerson(hub);
    const browser = new Browser();
    await signIn(browser, account);
    const inside = (url: string): boolean => url === `${OTHER}/`;
    await browser.follow(`${OTHER}/auth/sign-in`, inside);
    const [here, there] = [clientOf(browser), clientOf(browser, OTHER)];
    const [a, b] = [await here.people.me.query({}), await there.people.me.query({})];
    expect(a.email).toBe(b.email);
    expect(a.id).not.toBe(b.id);
  });

  it('makes the first administrator, who still needs a second factor', async () => {
    const browser = new Browser();
    await signIn(browser, await addPerson(hub, { email: 'boss@example.org' }));
    const client = clientOf(browser);
    expect((await client.people.me.query({})).roles).toEqual(['admin']);
    const refused = await client.people.list.query({}).catch(faultOf);
    expect(refused).toMatchObject({ code: 'auth.second-factor-needed' });
    const [row] = await admin`select count(*)::int as n from staff_role where role = 'admin'`;
    expect(row?.n).toBe(1);
  });

  it('sends a person on only to the tenant’s own pages', async () => {
    const account = await addPerson(hub);
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'x']) {
      const browser = new Browser();
      expect(await signIn(browser, account, ORIGIN, `to=${encodeURIComponent(to)}`)).toBe(
        `${ORIGIN}/`,
      );
    }
  });

  it('accepts a callback once, and only from the browser that began', async () => {
    const account = await addPerson(hub);
    const browser = new Browser();
    const start = `${ORIGIN}/auth/sign-in`;
    const page = await browser.follow(start, (url) => url.startsWith(`${hub.origin}/sign-in/`));
    const uid = uidOf(page);
    const { data } = await hubCall(
      hub,
      'interaction.signIn',
      { uid, email: account.email, password: PASSWORD },
      { browser, page: `/sign-in/${uid}` },
    );
    const back = new URL((data as { returnTo: string }).returnTo, hub.origin).href;
    const callback = await browser.follow(back, (url) => url.startsWith(`${ORIGIN}/auth/callback`));
    const thief = await new Browser().go(callback);
    expect(thief.headers.location).toContain('code=auth.expired');
    const owner = await browser.go(callback);
    expect(owner.headers.location).toBe('/');
    const replay = await browser.go(callback);
    expect(replay.headers.location).toContain('code=auth.expired');
  });

  it('asks for a fresh proof when the site wants one', async () => {
    const account = await addPerson(hub);
    const browser = new Browser();
    await signIn(browser, account);
    // A hub session exists; `fresh` leads to the password page all the same.
    expect(await signIn(browser, account, ORIGIN, 'to=/account&fresh=1')).toBe(`${ORIGIN}/account`);
  });
});

describe('signing out', () => {
  it('ends the tenant’s session and the hub’s', async () => {
    const account = await addPerson(hub);
    const browser = new Browser();
    await signIn(browser, account);
    const refused = await browser.go(`${ORIGIN}/auth/sign-out`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(refused.status).toBe(403);
    const out = await browser.go(`${ORIGIN}/auth/sign-out`, {
      method: 'POST',
      headers: { origin: ORIGIN },
    });
    expect(out.headers.location).toContain(`${hub.origin}/oidc/session/end`);
    const lost = await clientOf(browser).people.me.query({}).catch(faultOf);
    expect(lost).toMatchObject({ code: 'auth.sign-in-needed' });
    await browser.follow(String(out.headers.location), (url) => url === `${ORIGIN}/`);
  });

  it('reaches every tenant through the back channel', async () => {
    const account = await addPerson(hub);
    const browser = new Browser();
    await signIn(browser, account);
    await browser.follow(`${OTHER}/auth/sign-in`, (url) => url === `${OTHER}/`);
    await browser
      .go(`${ORIGIN}/auth/sign-out`, { method: 'POST', headers: { origin: ORIGIN } })
      .then((out) => browser.follow(String(out.headers.location), (url) => url === `${ORIGIN}/`));
    await hub.server.runJobs();
    const there = await clientOf(browser, OTHER).people.me.query({}).catch(faultOf);
    expect(there).toMatchObject({ code: 'auth.sign-in-needed' });
  });

  it('takes no forged or missing logout token', async () => {
    for (const body of ['', 'logout_token=eyJhbGciOiJub25lIn0.e30.', 'logout_token=x']) {
      const answer = await send(`${ORIGIN}/auth/backchannel-logout`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text).fault.code).toBe('auth.logout-token');
    }
  });
});

describe('the service', () => {
  it('is healthy, and logs nothing personal', async () => {
    const answer = await send(`${ORIGIN}/health`);
    expect(JSON.parse(answer.text)).toEqual({ status: 'ok', tenants: { xx: [], yy: [] } });
    expect(logs.length).toBeGreaterThan(10);
    expect(logs.join('')).not.toMatch(/example\.org|Jana|code=[A-Za-z0-9_-]{20}|session=/);
  });

  it('says that the hub is away instead of failing', async () => {
    const lonely = await createCoop({
      tenants: [
        {
          ...(await tenantOn('zz', `http://zz.localhost:${PORT}`, null)).config,
          hub: {
            issuer: 'http://network.localhost:5599/oidc',
            internalAddress: 'http://127.0.0.1:5599',
            privateJwk: {},
          },
        },
      ],
      clock: systemClock(),
      log: pino({ level: 'silent' }),
      exampleMode: false,
      siteKey: null,
      jobs: false,
    });
    const answer = await lonely.fetch(
      new Request(`http://zz.localhost:${PORT}/auth/sign-in`, {
        headers: { host: `zz.localhost:${PORT}` },
      }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('auth.hub-unavailable');
    await lonely.close();
  });
});
