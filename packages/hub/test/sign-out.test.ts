import { createServer, type Server } from 'node:http';
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disableAccount } from '../src/index.ts';
import { Browser, send } from './browser.ts';
import {
  addParty,
  addPerson,
  atSite,
  begin,
  call,
  closed,
  listen,
  type Party,
  signInAt,
  startWorld,
  toPage,
  type World,
} from './harness.ts';

let world: World;
let at: Party;
let be: Party;
let tenant: Server;
let answerWith = 200;
const received: { host: string | undefined; token: string }[] = [];

beforeAll(async () => {
  world = await startWorld(5611);
  // Both cooperatives are reached by one internal address; the Host tells them apart.
  at = await addParty(world, 'at', 'http://at.localhost:4000', 'http://127.0.0.1:5612');
  be = await addParty(world, 'be', 'http://be.localhost:4000', 'http://127.0.0.1:5612');
  tenant = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    if (req.url !== '/auth/backchannel-logout') answerWith = 404;
    received.push({ host: req.headers.host, token: form.get('logout_token') ?? '' });
    res.writeHead(answerWith).end();
  });
  await listen(tenant, 5612);
  afterAll(() => closed(tenant));
});

beforeEach(async () => {
  received.length = 0;
  answerWith = 200;
  await world.sql`delete from sign_out_notice`;
});

const verify = (token: string, audience: string) =>
  jwtVerify(
    token,
    createRemoteJWKSet(new URL(`${world.origin}/oidc/jwks`), {
      [customFetch]: async (url: string) => {
        const answer = await send(url);
        return new Response(answer.text, { status: answer.status });
      },
    }),
    { issuer: `${world.origin}/oidc`, audience, typ: 'logout+jwt', algorithms: ['ES256'] },
  );

describe('signing out', () => {
  it('reaches every cooperative signed in to, each under its own subject and session', async () => {
    const browser = new Browser();
    const person = await addPerson(world);
    const here = (await signInAt(world, browser, at, person)).claims()!;
    const there = (await signInAt(world, browser, be, person)).claims()!;
    const answer = await call(world, 'session.signOut', undefined, { browser });
    expect(answer.data).toEqual({ done: true });
    await world.server.runJobs();
    expect(received.map((each) => each.host).sort()).toEqual([
      'at.localhost:4000',
      'be.localhost:4000',
    ]);
    for (const [party, claims] of [
      [at, here],
      [be, there],
    ] as const) {
      const one = received.find((each) => each.host === new URL(party.origin).host)!;
      const { payload } = await verify(one.token, party.id);
      expect(payload).toMatchObject({
        sub: claims.sub,
        sid: claims.sid,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      });
      expect(payload).not.toHaveProperty('nonce');
      expect(payload.exp! - payload.iat!).toBe(120);
    }
    const after = await toPage(world, browser, await begin(at));
    expect(atSite(world)(after)).toBe(true);
  });

  it('is retried while the cooperative is down, and delivered once it is back', async () => {
    const browser = new Browser();
    await signInAt(world, browser, at, await addPerson(world));
    answerWith = 503;
    await call(world, 'session.signOut', undefined, { browser });
    await world.server.runJobs();
    expect(received.length).toBe(1);
    // Not hammered: the next attempt waits.
    await world.server.runJobs();
    expect(received.length).toBe(1);
    await closed(tenant);
    world.clock.ahead(3);
    await world.server.runJobs();
    const [row] = await world.sql`select attempts, last_problem, delivered_at from sign_out_notice`;
    expect(row).toMatchObject({ attempts: 2, last_problem: 'ECONNREFUSED', delivered_at: null });
    await listen(tenant, 5612);
    answerWith = 204;
    world.clock.ahead(60);
    await world.server.runJobs();
    expect(received.length).toBe(2);
    world.clock.ahead(7_200);
    await world.server.runJobs();
    expect(received.length).toBe(2);
    world.clock.ahead(-7_263);
  });

  it('by a cooperative with the id token ends all at once and goes back there', async () => {
    const browser = new Browser();
    const person = await addPerson(world);
    const tokens = await signInAt(world, browser, at, person);
    await signInAt(world, browser, be, person);
    const url = oidc.buildEndSessionUrl(at.config, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: `${at.origin}/`,
      state: 'xyz',
    });
    const answer = await browser.go(url.href);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`${at.origin}/?state=xyz`);
    await world.server.runJobs();
    expect(received.length).toBe(2);
    const me = await call(world, 'account.me', undefined, { browser });
    expect(me.fault).toBe('hub.sign-in-required');
  });

  it('by a link without the id token is asked first', async () => {
    const browser = new Browser();
    const person = await addPerson(world);
    await signInAt(world, browser, at, person);
    const answer = await browser.go(`${world.origin}/oidc/session/end?client_id=at`);
    const page = new URL(answer.headers.location!);
    expect(page.pathname).toBe('/sign-out');
    expect((await call(world, 'account.me', undefined, { browser })).fault).toBeNull();
    const form = (xsrf: string) =>
      browser.go(`${world.origin}/oidc/session/end/confirm`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
      });
    await form('wrong');
    expect((await call(world, 'account.me', undefined, { browser })).fault).toBeNull();
    await form(page.searchParams.get('xsrf')!);
    expect((await call(world, 'account.me', undefined, { browser })).fault).toBe(
      'hub.sign-in-required',
    );
    await world.server.runJobs();
    expect(received.length).toBe(1);
    const { payload } = await verify(received[0]!.token, 'at');
    expect(payload.sid).toBeTypeOf('string');
  });

  it("does not take another person's id token for a sign-out", async () => {
    const mallory = await signInAt(world, new Browser(), at, await addPerson(world));
    const browser = new Browser();
    await signInAt(world, browser, at, await addPerson(world));
    const url = oidc.buildEndSessionUrl(at.config, { id_token_hint: mallory.id_token! });
    const answer = await browser.go(url.href);
    expect(new URL(answer.headers.location!).pathname).toBe('/sign-out');
    expect((await call(world, 'account.me', undefined, { browser })).fault).toBeNull();
  });

  it('everywhere ends each device and each cooperative, codes and tokens too', async () => {
    const person = await addPerson(world);
    const [one, two] = [new Browser('one'), new Browser('two')];
    const tokens = await signInAt(world, one, at, person);
    await signInAt(world, two, be, person);
    const answer = await call(world, 'session.signOutEverywhere', undefined, { browser: one });
    expect(answer.data).toEqual({ ended: 2 });
    for (const browser of [one, two]) {
      const me = await call(world, 'account.me', undefined, { browser });
      expect(me.fault).toBe('hub.sign-in-required');
    }
    const userinfo = await send(`${world.origin}/oidc/me`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(userinfo.status).toBe(401);
    await world.server.runJobs();
    expect(received.map((each) => each.host).sort()).toEqual([
      'at.localhost:4000',
      'be.localhost:4000',
    ]);
  });

  it('comes with disabling an account, which cannot sign in afterwards', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    expect(await disableAccount(world.server.hub, person.id, null)).toBe(true);
    expect(await disableAccount(world.server.hub, person.id, null)).toBe(false);
    await world.server.runJobs();
    expect(received.length).toBe(1);
    await expect(signInAt(world, new Browser(), at, person)).rejects.toThrow(
      'hub.credentials-refused',
    );
  });

  it('keeps a cookie from before it worthless', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const thief = new Browser();
    thief.cookies = [...browser.cookies];
    await call(world, 'session.signOut', undefined, { browser });
    expect((await call(world, 'account.me', undefined, { browser: thief })).fault).toBe(
      'hub.sign-in-required',
    );
    const page = await toPage(world, thief, await begin(at));
    expect(atSite(world)(page)).toBe(true);
  });
});
