/** The web application over real HTTP: hosts, sessions, origins, limits, faults, running it. */
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clientAddress,
  createApp,
  createMetrics,
  loggable,
  type ServedTenant,
  signedAddress,
} from '../src/web/index.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { faultCode, ORIGIN, SITE_KEY, serve, signIn, type TestWeb, testWeb } from './kit/web.ts';

let xx: TestTenant;
let yy: TestTenant;
let web: TestWeb;
let served: readonly ServedTenant[];
const send: TestWeb['send'] = (...given) => web.send(...given);
const call: TestWeb['call'] = (...given) => web.call(...given);

beforeAll(async () => {
  [xx, yy] = [await testTenant({ id: 'xx', example: true }), await testTenant({ id: 'yy' })];
  web = await testWeb([xx, yy]);
  ({ served } = web);
});

describe('hosts and sessions', () => {
  it('serve each tenant under its own name, and no other', async () => {
    const about = await call('tenant.about', {});
    expect(about.json().result?.data).toMatchObject({ id: 'xx', exampleMode: true });
    const other = await call('tenant.about', {}, { host: 'yy.localhost' });
    expect(other.json().result?.data).toMatchObject({ id: 'yy', exampleMode: false });
    expect(faultCode(await call('tenant.about', {}, { host: 'evil.example' }))).toBe(
      'tenant.unknown',
    );
  });

  it('know a person by cookie in their own tenant only', async () => {
    const person = await xx.person();
    const cookie = await signIn(served[0]!, person);
    const me = await call('people.me', {}, { headers: { cookie } });
    expect(me.json().result?.data).toMatchObject({ id: person });
    const elsewhere = await call('people.me', {}, { host: 'yy.localhost', headers: { cookie } });
    expect(elsewhere.status).toBe(401);
    expect(faultCode(elsewhere)).toBe('auth.sign-in-needed');
  });

  it('store no cookie in clear, and end with the hub’s session', async () => {
    const cookie = await signIn(served[0]!, await xx.person());
    const id = cookie.split('=')[1]!;
    const rows = await xx.runtime.database.sql`select * from session`;
    expect(JSON.stringify(rows)).not.toContain(id);
    await served[0]!.sessions.endFromHub('http://hub/oidc', null, 'sid-1');
    expect((await call('people.me', {}, { headers: { cookie } })).status).toBe(401);
  });

  it('replace the session at a new sign-in', async () => {
    const person = await xx.person();
    const first = await signIn(served[0]!, person);
    await served[0]!.sessions.begin(
      {
        person,
        issuer: 'i',
        subject: person,
        hubSession: null,
        idToken: null,
        secondFactor: true,
        authenticatedAt: new Date().toISOString(),
      },
      first.split('=')[1]!,
    );
    expect((await call('people.me', {}, { headers: { cookie: first } })).status).toBe(401);
  });
});

describe('what may come from elsewhere', () => {
  const contact = {
    givenName: 'A',
    familyName: 'B',
    phone: '+43 1 234567',
    language: 'de',
    version: 1,
  };

  it('is nothing that changes things under a cookie', async () => {
    const cookie = await signIn(served[0]!, await xx.person());
    const change = (headers: Record<string, string>) =>
      call('people.updateContact', contact, { headers: { cookie, ...headers } });
    expect(faultCode(await change({}))).toBe('origin.missing');
    expect(faultCode(await change({ origin: 'https://evil.example' }))).toBe('origin.foreign');
    expect(faultCode(await change({ origin: 'null' }))).toBe('origin.foreign');
    expect(faultCode(await change({ 'sec-fetch-site': 'cross-site' }))).toBe('origin.missing');
    const hidden = await send('/trpc/people.me,people.updateContact?batch=1', {
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ 0: {}, 1: contact }),
    });
    expect(faultCode(hidden)).toBe('origin.missing');
    expect((await change(ORIGIN)).status).toBe(200);
  });

  it('are addresses signed by a site only', async () => {
    const wrong = { 'x-client-address': '203.0.113.9', 'x-client-signature': 'AAAA' };
    const seen: (string | null)[] = [];
    const { limits } = served[0]!;
    const spied = { consume: async (_kind: string, key: string) => void seen.push(key) };
    Object.assign(served[0]!, { limits: spied });
    await call('tenant.about', {}, { headers: wrong });
    await call('tenant.about', {}, { headers: signedAddress(SITE_KEY, '203.0.113.9') });
    Object.assign(served[0]!, { limits });
    expect(seen[0]).toMatch(/127\.0\.0\.1/);
    expect(seen[1]).toBe('203.0.113.9');
  });
});

describe('the address of a device', () => {
  const claims = {
    address: undefined,
    signature: undefined,
    forwardedFor: '203.0.113.1, 10.0.0.9',
  };

  it('is what our own proxies saw, counted from the inside', () => {
    const of = (proxyHops: number) =>
      clientAddress({ siteKey: null, proxyHops }, claims, '10.0.0.8');
    expect(of(0)).toBe('10.0.0.8');
    expect(of(1)).toBe('10.0.0.9');
    expect(of(2)).toBe('203.0.113.1');
    expect(of(3)).toBe('10.0.0.8');
  });
});

describe('limits', () => {
  it('take POST only, ten calls at most, half a megabyte at most', async () => {
    const get = await send('/trpc/tenant.about?input=%7B%7D', { method: 'GET' });
    expect(faultCode(get)).toBe('procedure.post-only');
    const eleven = Array(11).fill('tenant.about').join(',');
    expect(faultCode(await send(`/trpc/${eleven}?batch=1`, { body: '{}' }))).toBe(
      'batch.too-large',
    );
    const commas = await send(`/trpc/${','.repeat(8000)}?batch=1`, { body: '{}' });
    expect(commas.status).toBe(400);
    expect(commas.body.length).toBeLessThan(1000);
    const big = await call('tenant.about', { pad: 'x'.repeat(600_000) });
    expect(big.status).toBe(413);
    expect(faultCode(big)).toBe('input.too-large');
  });

  it('answer a batch in one go', async () => {
    const both = await send('/trpc/tenant.about,people.me?batch=1', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ 0: {}, 1: {} }),
    });
    const [about, me] = both.json() as unknown as [
      { result: unknown },
      { error: { data: { fault: { code: string } } } },
    ];
    expect(about.result).toBeDefined();
    expect(me.error.data.fault.code).toBe('auth.sign-in-needed');
  });

  it('say how long to wait when the count is full', async () => {
    const headers = signedAddress(SITE_KEY, '198.51.100.7');
    const answers: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const answer = await send('/auth/sign-in', { method: 'GET', headers });
      answers.push(String(answer.headers.location));
    }
    expect(answers.slice(0, 5).every((each) => each.includes('auth.no-hub'))).toBe(true);
    expect(answers[6]).toContain('limit.exceeded');
    const counted = await xx.runtime.database.sql`select points from rate_limit`;
    expect(counted.length).toBeGreaterThan(0);
  });
});

describe('faults', () => {
  it('are coded, with paths, and never tell of the inside', async () => {
    const bad = await call('people.list', { limit: 1000 });
    expect(faultCode(bad)).toBe('auth.sign-in-needed');
    const cookie = await signIn(served[0]!, await xx.person());
    const wrong = await call(
      'people.updateContact',
      { phone: 5 },
      { headers: { cookie, ...ORIGIN } },
    );
    expect(wrong.status).toBe(400);
    const { fault } = wrong.json().error!.data;
    expect(fault.code).toBe('input.invalid');
    expect(JSON.stringify(fault.params)).toContain('givenName');
    expect(wrong.body.toString()).not.toMatch(/stack|node_modules|\.ts/);
    expect(faultCode(await call('no.such', {}))).toBe('procedure.unknown');
    const unreadable = await send('/trpc/tenant.about', {
      headers: { 'content-type': 'application/json' },
      body: '{"a":',
    });
    expect(faultCode(unreadable)).toBe('input.unreadable');
    expect((await send('/elsewhere', { method: 'GET' })).status).toBe(404);
  });

  it('of ours are logged and answered without details', async () => {
    const broken = await testTenant({ id: 'zz' });
    const lines: string[] = [];
    const app = createApp({
      tenants: [serve(broken)],
      log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
      metrics: createMetrics(),
      siteKey: null,
      proxyHops: 0,
      metricsToken: null,
    });
    await broken.asSystem((tx) => tx.sql`select 1`);
    Object.assign(broken.runtime.plugin.tenant, { languages: null });
    const answer = await app.request('http://zz.localhost/trpc/tenant.about', {
      method: 'POST',
      headers: { host: 'zz.localhost', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain('"internal"');
    expect(text).not.toMatch(/languages|iterable|TypeError/);
    expect(lines.some((line) => line.includes('"bug"'))).toBe(true);
  });
});

describe('running it', () => {
  it('has a health page that says what is wrong', async () => {
    const well = await send('/health', { method: 'GET', host: 'anything' });
    // No hub in this test: said, not hidden.
    expect(well.status).toBe(503);
    expect(well.json()).toEqual({
      status: 'failing',
      tenants: { xx: ['hub.not-configured'], yy: ['hub.not-configured'] },
    });
  });

  it('has metrics without made-up names, for the machine itself only', async () => {
    await call('made.up.by.a.caller', {});
    const page = await send('/metrics', { method: 'GET' });
    expect(page.status).toBe(200);
    const text = page.body.toString();
    expect(text).toContain('coop_request_seconds_count{tenant="xx",route="trpc/tenant.about"');
    expect(text).not.toContain('made.up');
  });

  it('logs of a database’s error what, never whose', async () => {
    const person = await xx.person({ email: 'secret.name@example.org' });
    const attempts = [
      xx.asSystem(
        (tx) => tx.sql`
        insert into person (id, email, language, created_at, updated_at)
        values (${person}, 'other.secret@example.org', 'de', now(), now())`,
      ),
      xx.asSystem((tx) => tx.sql`select ${'secret text'}::text::uuid`),
    ];
    const errors = (await Promise.allSettled(attempts)).map(
      (each) => (each as PromiseRejectedResult).reason as unknown,
    );
    for (const error of errors) {
      const line = JSON.stringify(loggable(new Error('around', { cause: error })));
      expect(line).toMatch(/"code":"(23505|22P02)"/);
      expect(line).not.toMatch(new RegExp(`secret|${person}`));
    }
    expect(loggable(errors[0])).toMatchObject({ table: 'person', constraint: 'person_pkey' });
  });

  it('logs requests with ids and without personal data', async () => {
    const id = randomUUID();
    const cookie = await signIn(served[0]!, await xx.person());
    const answer = await call('people.me', {}, { headers: { cookie, 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toBe(id);
    const line = web.logged.find((each) => each.includes(id)) ?? '';
    expect(JSON.parse(line)).toMatchObject({ route: 'trpc/people.me', status: 200, tenant: 'xx' });
    expect(web.logged.join('')).not.toMatch(/example\.org|Beleg|session=|Given\d/);
  });
});

describe('the outbox page', () => {
  it('exists in example mode only', async () => {
    expect((await call('mail.outbox', {})).json().result?.data).toEqual([]);
    const real = await call('mail.outbox', {}, { host: 'yy.localhost' });
    expect(faultCode(real)).toBe('procedure.unknown');
  });
});
