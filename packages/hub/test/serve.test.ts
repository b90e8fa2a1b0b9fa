import { connect } from 'node:net';
import postgres from 'postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import { signClientAddress } from '../src/index.ts';
import { Browser, send } from './browser.ts';
import {
  addParty,
  addPerson,
  atSite,
  call,
  type Party,
  SITE_KEY,
  signInHere,
  startWorld,
  uidOf,
  type World,
} from './harness.ts';

let world: World;
let at: Party;

beforeAll(async () => {
  world = await startWorld(5651);
  at = await addParty(world, 'at', 'http://at.localhost:5651');
});

const json = { 'content-type': 'application/json' };
const from = (address: string) => ({
  'x-client-address': address,
  'x-client-signature': signClientAddress(SITE_KEY, address),
});

describe('what the hub answers', () => {
  it('health says that the database answers', async () => {
    const answer = await send(`${world.origin}/health`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      ok: true,
      database: 'ok',
      late: { mails: 0, signOuts: 0 },
    });
  });

  it('the discovery document names only what is offered', async () => {
    const answer = await send(`${world.origin}/oidc/.well-known/openid-configuration`);
    expect(JSON.parse(answer.text)).toMatchObject({
      issuer: `${world.origin}/oidc`,
      token_endpoint: `${world.origin}/oidc/token`,
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
      response_types_supported: ['code', 'none'],
    });
  });

  it('builds addresses from its own origin, whatever host it is asked under', async () => {
    const answer = await send(`${world.origin}/oidc/.well-known/openid-configuration`, {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
    expect(answer.text).not.toContain('evil');
    expect(JSON.parse(answer.text).token_endpoint).toBe(`${world.origin}/oidc/token`);
  });

  it('is only what it is for', async () => {
    for (const path of ['/', '/oidcx', '/auth/other', '/trpc', '/../etc/passwd']) {
      expect((await send(`${world.origin}${path}`)).status).toBe(404);
      expect(world.server.answers(path)).toBe(false);
    }
    for (const path of ['/oidc/auth', '/oidc?x', '/trpc/a.b', '/auth/sign-in?to=/', '/health']) {
      expect(world.server.answers(path)).toBe(true);
    }
  });
});

it('outlives its database connections', async () => {
  const person = await addPerson(world);
  const browser = new Browser();
  await signInHere(world, browser, person);
  const admin = postgres(world.adminUrl, { max: 1 });
  const me = () => call(world, 'account.me', {}, { browser });
  const underWay = Array.from({ length: 20 }, me);
  const killed = await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  expect(killed.length).toBeGreaterThan(0);
  for (const answer of await Promise.all(underWay)) {
    expect([null, 'hub.unavailable']).toContain(answer.fault);
  }
  await admin.end();
  expect((await me()).data).toMatchObject({ email: person.email });
  expect((await send(`${world.origin}/health`)).status).toBe(200);
});

describe('limits', () => {
  it('procedures take no GET, so nothing personal is in an address', async () => {
    const answer = await send(`${world.origin}/trpc/directory.list`);
    expect(answer.status).toBe(405);
  });

  it('a batch of ten is answered, one of eleven is not', async () => {
    const batch = (n: number) =>
      send(`${world.origin}/trpc/${Array(n).fill('directory.list').join(',')}?batch=1`, {
        method: 'POST',
        headers: json,
        body: '{}',
      });
    const ten = await batch(10);
    expect(ten.status).toBe(200);
    expect(JSON.parse(ten.text).length).toBe(10);
    const eleven = await batch(11);
    expect(eleven.status).toBe(400);
    expect(eleven.text).not.toContain('Smart at');
  });

  it('a body over the limit is refused, declared or not', async () => {
    const body = JSON.stringify({ email: 'x'.repeat(70_000) });
    const headers = { ...json, origin: world.origin };
    const url = `${world.origin}/trpc/reset.start`;
    const declared = await send(url, { method: 'POST', headers, body });
    expect(declared.status).toBe(413);
    expect(declared.text).toContain('hub.too-large');
    const chunked = await new Promise<string>((resolve, reject) => {
      const socket = connect(5651, '127.0.0.1', () => {
        socket.write(
          `POST /trpc/reset.start HTTP/1.1\r\nHost: network.localhost:5651\r\n` +
            `Origin: ${world.origin}\r\nContent-Type: application/json\r\n` +
            'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        socket.write(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
      });
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(chunked).toMatch(/^HTTP\/1\.1 413/);
  });

  it('bad input is a coded fault that names the field and repeats nothing', async () => {
    const answer = await call(world, 'signUp.start', { email: 'secret@@example', locale: 'de' });
    expect(answer).toMatchObject({
      status: 400,
      fault: 'hub.input-refused',
      params: { field: 'email' },
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
    const broken = await send(`${world.origin}/trpc/signUp.start`, {
      method: 'POST',
      headers: { ...json, origin: world.origin },
      body: '{"email":',
    });
    expect(broken.status).toBe(400);
    expect(broken.text).not.toContain('stack');
    const unknown = await call(world, 'no.such', {});
    expect(unknown.status).toBe(404);
  });

  it('a name cannot write into mails or logs', async () => {
    for (const name of ['A\nBcc: x@example.org', 'A\u2028B', 'x'.repeat(101), ' ']) {
      const answer = await call(world, 'signUp.confirm', {
        token: 'x'.repeat(43),
        name,
        password: 'granite-teapot-meadow-91',
      });
      expect(answer).toMatchObject({ fault: 'hub.input-refused', params: { field: 'name' } });
    }
  });
});

describe('guessing is slowed, nobody is locked out', () => {
  async function guess(email: string, password: string, address: string) {
    const browser = new Browser();
    const page = await browser.follow(`${world.origin}/auth/sign-in?to=/`, atSite(world));
    const uid = uidOf(page);
    return call(
      world,
      'interaction.signIn',
      { uid, email, password },
      {
        browser,
        page: `/sign-in/${uid}`,
        headers: from(address),
      },
    );
  }

  it('ten guesses from one place, then a wait, for unknown addresses too', async () => {
    for (const email of [(await addPerson(world)).email, 'nobody@example.org']) {
      for (let i = 0; i < 10; i += 1) {
        expect((await guess(email, 'wrong', '192.0.2.1')).fault).toBe('hub.credentials-refused');
      }
      const refused = await guess(email, 'wrong', '192.0.2.1');
      expect(refused).toMatchObject({ status: 429, fault: 'hub.too-many-attempts' });
      expect(refused.params.seconds).toBeGreaterThan(800);
      expect((await guess(email, 'wrong', '192.0.2.2')).fault).toBe('hub.credentials-refused');
    }
  });

  it('an attack from everywhere leaves the person at home alone', async () => {
    const person = await addPerson(world);
    const home = '2001:db8:1:2::7';
    expect((await guess(person.email, person.password, home)).fault).toBeNull();
    for (let i = 0; i < 60; i += 1) {
      await guess(person.email, 'wrong', `198.51.100.${i}`);
    }
    const elsewhere = await guess(person.email, person.password, '203.0.113.9');
    expect(elsewhere.fault).toBe('hub.too-many-attempts');
    // The same household has another address by now.
    expect((await guess(person.email, person.password, '2001:db8:1:2:9::1')).fault).toBeNull();
  });

  it('right sign-ins do not use it up', async () => {
    const person = await addPerson(world);
    for (let i = 0; i < 15; i += 1) {
      expect((await guess(person.email, person.password, '192.0.2.7')).fault).toBeNull();
    }
  });

  it('an address without the site signature counts for nothing', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInHere(world, browser, person);
    const forged = { 'x-client-address': '192.0.2.99', 'x-client-signature': 'AAAA' };
    const options = { browser, headers: forged };
    await call(world, 'account.update', { name: 'Neuer Name', locale: 'de' }, options);
    const events = await call(world, 'account.events', {}, { browser });
    expect((events.data as { address: string }[])[0]!.address).toBe('127.0.0.1');
  });

  it('few mails to one address', async () => {
    const send_ = () => call(world, 'reset.start', { email: 'flood@example.org' });
    for (let i = 0; i < 5; i += 1) expect((await send_()).fault).toBeNull();
    expect((await send_()).fault).toBe('hub.too-many-attempts');
  });
});

describe('signing in at the network site', () => {
  it('comes back to its own pages only', async () => {
    const person = await addPerson(world);
    for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a\tb']) {
      const browser = new Browser();
      await signInHere(world, browser, person);
      const query = new URLSearchParams({ to });
      const start = `${world.origin}/auth/sign-in?${query}`;
      const end = await browser.follow(start, (url) => !/\/(oidc|auth)\//.test(url));
      expect(end).toBe(`${world.origin}/`);
    }
  });

  it('does not believe a planted return address', async () => {
    const planted = Buffer.from('//evil.example').toString('base64url');
    for (const cookie of [`smart_return=s.${planted}`, 'smart_return=s', 'smart_return=.', '']) {
      const headers: Record<string, string> = cookie ? { cookie } : {};
      const answer = await send(`${world.origin}/auth/done?state=s`, { headers });
      expect(answer.headers.location).toBe(`${world.origin}/`);
    }
  });

  it('asks again when a fresh proof is wanted', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInHere(world, browser, person);
    const again = `${world.origin}/auth/sign-in?to=/account`;
    expect(await browser.follow(again, (url) => !/\/(oidc|auth)\//.test(url))).toBe(
      `${world.origin}/account`,
    );
    expect(await browser.follow(`${again}&fresh=1`, atSite(world))).toContain('/sign-in/');
  });

  it('gives the hub no token: its client cannot redeem anything', async () => {
    const query = new URLSearchParams({
      client_id: 'network',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${world.origin}/auth/done`,
      state: 's',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const answer = await new Browser().go(`${world.origin}/oidc/auth?${query}`);
    const back = new URL(answer.headers.location!).searchParams;
    expect(back.get('error_description')).toBe(
      'requested response_type is not allowed for this client',
    );
    expect(back.has('code')).toBe(false);
  });
});

it('the directory is public and holds no addresses of machines', async () => {
  const answer = await call(world, 'directory.list');
  expect(answer.data).toEqual([{ id: 'at', name: 'Smart at', origin: at.origin, state: 'live' }]);
});
