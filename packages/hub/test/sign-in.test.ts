import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { Browser, send } from './browser.ts';
import {
  addParty,
  addPerson,
  atSite,
  begin,
  call,
  exchange,
  type Party,
  signInAt,
  startWorld,
  toPage,
  uidOf,
  type World,
} from './harness.ts';

let world: World;
let at: Party;
let be: Party;

beforeAll(async () => {
  world = await startWorld(5601);
  at = await addParty(world, 'at', 'http://at.localhost:5601');
  be = await addParty(world, 'be', 'http://be.localhost:5601');
});

describe('code flow with PKCE', () => {
  it('signs a person in and tells who it is', async () => {
    const person = await addPerson(world, { name: 'Jana Muster', locale: 'de' });
    const tokens = await signInAt(world, new Browser(), at, person);
    const claims = tokens.claims()!;
    expect(claims).toMatchObject({
      iss: `${world.origin}/oidc`,
      aud: 'at',
      email: person.email,
      email_verified: true,
      name: 'Jana Muster',
      locale: 'de',
      amr: ['pwd'],
      acr: 'urn:smart:acr:1',
    });
    expect(claims.auth_time).toBeTypeOf('number');
    expect(claims.sid).toBeTypeOf('string');
    expect(claims.sub).not.toContain(person.id);
    expect(tokens.refresh_token).toBeUndefined();
    expect(tokens.expires_in).toBeLessThanOrEqual(300);
  });

  it('gives two cooperatives different subjects, and one the same again', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    const first = await signInAt(world, browser, at, person);
    // The second cooperative needs no second sign-in.
    const second = await begin(be);
    const callback = await browser.follow(second.url, (url) => !url.startsWith(world.origin));
    const there = await exchange(second, callback);
    const again = await signInAt(world, new Browser(), at, person);
    expect(there.claims()!.sub).not.toBe(first.claims()!.sub);
    expect(again.claims()!.sub).toBe(first.claims()!.sub);
  });

  it('shows the page who asked and why', async () => {
    const browser = new Browser();
    const started = await begin(at, { ui_locales: 'de-AT en', login_hint: 'a@example.org' });
    const page = await toPage(world, browser, started);
    const uid = uidOf(page);
    const seen = await call(
      world,
      'interaction.get',
      { uid },
      { browser, page: `/sign-in/${uid}` },
    );
    expect(seen.data).toEqual({
      tenant: { id: 'at', name: 'Smart at', origin: 'http://at.localhost:5601' },
      reason: 'sign-in',
      email: 'a@example.org',
      locales: ['de', 'en'],
    });
  });

  it('refuses an unknown redirect address without going there', async () => {
    const started = await begin(at, { redirect_uri: 'http://evil.localhost:5601/auth/callback' });
    const end = await new Browser().follow(started.url, atSite(world));
    expect(end).toBe(`${world.origin}/sign-in/problem?code=invalid_redirect_uri`);
  });

  it('refuses a request without PKCE', async () => {
    const started = await begin(at);
    const url = new URL(started.url);
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const end = await new Browser().follow(url.href, (u) => u.startsWith(at.origin));
    expect(new URL(end).searchParams.get('error')).toBe('invalid_request');
  });

  it('takes a code once, and revokes what the first use gave', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const started = await begin(at);
    const callback = await browser.follow(started.url, (url) => url.startsWith(at.origin));
    const tokens = await exchange(started, callback);
    await expect(exchange(started, callback)).rejects.toMatchObject({ error: 'invalid_grant' });
    const userinfo = await send(`${world.origin}/oidc/me`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(userinfo.status).toBe(401);
  });

  it('gives tokens to one of many who show the same code at once', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const started = await begin(at);
    const callback = await browser.follow(started.url, (url) => url.startsWith(at.origin));
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => exchange(started, callback)));
    expect(tries.filter((each) => each.status === 'fulfilled').length).toBeLessThanOrEqual(1);
  });

  it('refuses a code shown by another cooperative', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const started = await begin(at);
    const callback = await browser.follow(started.url, (url) => url.startsWith(at.origin));
    const stolen = { ...started, party: be };
    await expect(exchange(stolen, callback)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('refuses a client that cannot prove itself', async () => {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'x',
      client_id: 'at',
      redirect_uri: `${at.origin}/auth/callback`,
    });
    const answer = await send(`${world.origin}/oidc/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toMatchObject({ error: 'invalid_client' });
  });

  it('stops signing in to a cooperative as soon as it is closed', async () => {
    const gone = await addParty(world, 'gone', 'http://gone.localhost:5601');
    await world.sql`update directory set state = 'closed' where tenant = 'gone'`;
    const started = await begin(gone);
    const end = await new Browser().follow(started.url, atSite(world));
    expect(end).toBe(`${world.origin}/sign-in/problem?code=invalid_client`);
  });
});

describe('the sign-in under way', () => {
  it('expires', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    const page = await toPage(world, browser, await begin(at));
    const uid = uidOf(page);
    await world.sql`update oidc_record set expires_at = now() - interval '1 second'
      where kind = 'Interaction'`;
    const input = { uid, email: person.email, password: person.password };
    const answer = await call(world, 'interaction.signIn', input, {
      browser,
      page: `/sign-in/${uid}`,
    });
    expect(answer.fault).toBe('hub.interaction-expired');
    expect(answer.status).toBe(404);
  });

  it('belongs to the browser that began it', async () => {
    const person = await addPerson(world);
    const attacker = new Browser();
    const page = await toPage(world, attacker, await begin(at));
    const uid = uidOf(page);
    const victim = new Browser();
    const input = { uid, email: person.email, password: person.password };
    const page_ = { browser: victim, page: `/sign-in/${uid}` };
    const answer = await call(world, 'interaction.signIn', input, page_);
    expect(answer.fault).toBe('hub.interaction-expired');
    victim.cookies.push({
      host: 'network.localhost',
      name: 'smart_sign_in',
      value: uid,
      path: `/sign-in/${uid}`,
    });
    const forged = await call(world, 'interaction.signIn', input, page_);
    expect(forged.fault).toBe('hub.interaction-expired');
  });

  it('can be left, and the cooperative learns it', async () => {
    const browser = new Browser();
    const started = await begin(at);
    const page = await toPage(world, browser, started);
    const uid = uidOf(page);
    const answer = await call(
      world,
      'interaction.cancel',
      { uid },
      { browser, page: `/sign-in/${uid}` },
    );
    const { returnTo } = answer.data as { returnTo: string };
    const end = await browser.follow(returnTo, (url) => url.startsWith(at.origin));
    expect(new URL(end).searchParams.get('error')).toBe('access_denied');
    expect(new URL(end).searchParams.get('state')).toBe(started.state);
  });

  it('is asked again when the cooperative wants it fresh, and keeps the person', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    const before = await signInAt(world, browser, at, person);
    const started = await begin(at, { prompt: 'login' });
    const page = await toPage(world, browser, started);
    expect(atSite(world)(page)).toBe(true);
    const uid = uidOf(page);
    const options = { browser, page: `/sign-in/${uid}` };
    const seen = await call(world, 'interaction.get', { uid }, options);
    expect(seen.data).toMatchObject({ reason: 'again', email: person.email });
    const input = { uid, email: person.email, password: person.password };
    const signed = await call(world, 'interaction.signIn', input, options);
    const { returnTo } = signed.data as { returnTo: string };
    const end = await browser.follow(returnTo, (url) => url.startsWith(at.origin));
    const after = await exchange(started, end);
    expect(after.claims()!.sub).toBe(before.claims()!.sub);
    expect(after.claims()!.auth_time!).toBeGreaterThanOrEqual(before.claims()!.auth_time!);
  });
});

describe('another person at the same browser', () => {
  it('signs the first one out everywhere, then in', async () => {
    const [first, second] = [await addPerson(world), await addPerson(world)];
    const browser = new Browser();
    await signInAt(world, browser, at, first);
    const started = await begin(at, { prompt: 'login' });
    const uid = uidOf(await toPage(world, browser, started));
    const input = { uid, email: second.email, password: second.password };
    const page = `/sign-in/${uid}`;
    const signed = await call(world, 'interaction.signIn', input, { browser, page });
    const between = await browser.go((signed.data as { returnTo: string }).returnTo);
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(between.text)?.[1] ?? '';
    const answer = await browser.go(`${world.origin}/oidc/session/end/confirm`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf: field('xsrf'), logout: field('logout') }).toString(),
    });
    const end = await browser.follow(answer.headers.location!, (url) => url.startsWith(at.origin));
    const tokens = await exchange(started, end);
    expect(tokens.claims()!.email).toBe(second.email);
    const me = await call(world, 'account.me', {}, { browser });
    expect(me.data).toMatchObject({ email: second.email });
    const waiting = await world.sql`select tenant from sign_out_notice`;
    expect(waiting.map((row) => row.tenant)).toEqual(['at']);
    const list = await call(world, 'session.list', {}, { browser });
    expect((list.data as unknown[]).length).toBe(1);
  });
});

describe('at rest and in logs', () => {
  it('keeps no usable secret: neither cookies, codes nor ids of sessions', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const cookie = browser.cookies.find((c) => c.name === 'smart_network')!.value;
    const rows = await world.sql`select kind, encode(id_hash, 'escape') as id,
      encode(payload_sealed, 'escape') as payload from oidc_record`;
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(cookie);
    expect(JSON.stringify(rows)).not.toContain(person.id);
  });

  it('logs no addresses, codes, cookies or tokens', async () => {
    const logs = world.logs();
    expect(logs).toContain('"route":"/oidc/auth"');
    expect(logs).not.toMatch(/example\.org|code=|smart_network=|eyJ/);
  });

  it('publishes only public keys', async () => {
    const answer = await send(`${world.origin}/oidc/jwks`);
    const { keys } = JSON.parse(answer.text);
    expect(keys.length).toBe(1);
    expect(keys[0].d).toBeUndefined();
    const tokens = await signInAt(world, new Browser(), at, await addPerson(world));
    expect(decodeJwt(tokens.id_token!).iss).toBe(`${world.origin}/oidc`);
  });
});
