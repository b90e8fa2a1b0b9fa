import { decodeProtectedHeader } from 'jose';
import type { Adapter } from 'oidc-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSeal } from '../src/crypto/seal.ts';
import { hashOf } from '../src/crypto/token.ts';
import { enrolTenant, generateClientKey, type Hub, rotateKeys } from '../src/index.ts';
import { createAdapter } from '../src/provider/adapter.ts';
import { currentKeys } from '../src/provider/keys.ts';
import { purge } from '../src/serve/jobs.ts';
import { endSessions } from '../src/session/end.ts';
import { Browser, send } from './browser.ts';
import {
  addParty,
  addPerson,
  call,
  signInAt,
  signInHere,
  startWorld,
  type World,
} from './harness.ts';

let world: World;
let hub: Hub;
let make: (kind: string) => Adapter;

beforeAll(async () => {
  world = await startWorld(5661);
  hub = world.server.hub;
  make = createAdapter(hub, () => undefined);
});

const exp = () => Math.floor(Date.now() / 1000) + 60;

describe('the provider storage', () => {
  const kinds = ['AccessToken', 'AuthorizationCode', 'Grant', 'Interaction', 'ReplayDetection'];

  it.each(kinds)('%s is stored, found, replaced and destroyed', async (kind) => {
    const adapter = make(kind);
    const id = `id-of-${kind}`;
    expect(await adapter.find(id)).toBeUndefined();
    await adapter.upsert(id, { jti: id, kind, exp: exp() }, 60);
    expect(await adapter.find(id)).toMatchObject({ jti: id, kind });
    await adapter.upsert(id, { jti: id, kind, exp: exp(), iss: 'changed' }, 60);
    expect(await adapter.find(id)).toMatchObject({ iss: 'changed' });
    await adapter.destroy(id);
    expect(await adapter.find(id)).toBeUndefined();
  });

  it('lets records end', async () => {
    const adapter = make('Interaction');
    await adapter.upsert('ends', { jti: 'ends', kind: 'Interaction' }, 60);
    world.clock.ahead(61);
    expect(await adapter.find('ends')).toBeUndefined();
    world.clock.ahead(-61);
  });

  it('consumes once, of many at the same moment', async () => {
    const adapter = make('AuthorizationCode');
    await adapter.upsert('code', { jti: 'code', kind: 'AuthorizationCode' }, 60);
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => adapter.consume('code')),
    );
    expect(tries.filter((each) => each.status === 'fulfilled').length).toBe(1);
    expect((await adapter.find('code'))?.consumed).toBeTypeOf('number');
  });

  it("revokes a grant's tokens and codes, no other's", async () => {
    const [tokens, codes] = [make('AccessToken'), make('AuthorizationCode')];
    for (const grantId of ['g1', 'g2']) {
      const rest = { exp: exp(), grantId };
      await tokens.upsert(
        `t-${grantId}`,
        { jti: `t-${grantId}`, kind: 'AccessToken', ...rest },
        60,
      );
      await codes.upsert(`c-${grantId}`, { jti: `c-${grantId}`, ...rest }, 60);
    }
    await tokens.revokeByGrantId('g1');
    await codes.revokeByGrantId('g1');
    expect(await tokens.find('t-g1')).toBeUndefined();
    expect(await codes.find('c-g1')).toBeUndefined();
    expect(await tokens.find('t-g2')).toBeDefined();
    expect(await codes.find('c-g2')).toBeDefined();
  });

  it('finds a session by uid, and never brings an ended one back', async () => {
    const { id: accountId } = await addPerson(world);
    const adapter = make('Session');
    const payload = { jti: 's', uid: 'u', kind: 'Session', accountId, loginTs: exp(), exp: exp() };
    await adapter.upsert('s', payload, 60);
    expect(await adapter.findByUid('u')).toMatchObject({ jti: 's', accountId });
    expect(await endSessions(hub.sql, hub, { accountId, only: hashOf('u') })).toBe(1);
    expect(await adapter.findByUid('u')).toBeUndefined();
    await expect(adapter.upsert('s2', { ...payload, jti: 's2' }, 60)).rejects.toThrow('ended');
    expect(await adapter.find('s2')).toBeUndefined();
  });

  it('opens nothing that was moved to another row', async () => {
    const adapter = make('AccessToken');
    await adapter
      .upsert('mine', { jti: 'mine', accountId: 'not-an-id' }, 60)
      .catch(() => undefined);
    await adapter.upsert('a', { jti: 'a', kind: 'AccessToken' }, 60);
    await adapter.upsert('b', { jti: 'b', kind: 'AccessToken' }, 60);
    await world.sql`update oidc_record set payload_sealed =
      (select payload_sealed from oidc_record where id_hash = ${hashOf('a')})
      where id_hash = ${hashOf('b')}`;
    await expect(adapter.find('b')).rejects.toThrow();
  });
});

describe('secrets', () => {
  it('can be replaced: the new one seals, the old one still opens', () => {
    const old = createSeal(['o'.repeat(32)]);
    const both = createSeal(['n'.repeat(32), 'o'.repeat(32)]);
    const fresh = createSeal(['n'.repeat(32)]);
    expect(both.open(old.seal('text', 'row 1'), 'row 1')).toBe('text');
    expect(fresh.open(both.seal('text', 'row 1'), 'row 1')).toBe('text');
    expect(() => fresh.open(old.seal('text', 'row 1'), 'row 1')).toThrow();
    expect(() => both.open(old.seal('text', 'row 1'), 'row 2')).toThrow();
  });
});

describe('signing keys', () => {
  it('are published a day before they sign and a day after', async () => {
    const party = await addParty(world, 'at', 'http://at.localhost:5661');
    const person = await addPerson(world);
    const kid = async () => {
      const tokens = await signInAt(world, new Browser(), party, person);
      return decodeProtectedHeader(tokens.id_token!).kid;
    };
    const published = async () => {
      const { keys } = JSON.parse((await send(`${world.origin}/oidc/jwks`)).text);
      return keys.map((key: { kid: string }) => key.kid);
    };
    const first = await kid();
    await rotateKeys(hub);
    await world.server.runJobs();
    const [, second] = await published();
    expect(await published()).toEqual([first, second]);
    expect(await kid()).toBe(first);
    world.clock.ahead(86_401);
    await world.server.runJobs();
    expect(await published()).toEqual([second, first]);
    const inUse = await currentKeys(hub);
    expect(inUse[0]!.kid).toBe(second);
    world.clock.ahead(86_401);
    await world.server.runJobs();
    expect(await published()).toEqual([second]);
    world.clock.ahead(-2 * 86_401);
    expect(await kid()).toBe(second);
  });

  it('are made once by many processes starting together, and sealed', async () => {
    await world.sql`delete from signing_key`;
    const sets = await Promise.all([1, 2, 3, 4].map(() => currentKeys(hub)));
    expect(new Set(sets.map((keys) => keys.map((k) => k.kid).join())).size).toBe(1);
    const [row] = await world.sql`
      select encode(private_sealed, 'escape') as text from signing_key`;
    expect(row!.text).not.toContain(sets[0]![0]!.d);
  });
});

describe('enrolling a tenant', () => {
  const valid = async () => ({
    id: 'nl',
    name: 'Smart Nederland',
    origin: 'https://nl.example',
    redirectUris: ['https://nl.example/auth/callback'],
    postLogoutRedirectUris: [],
    backchannelLogoutUri: null,
    internalAddress: null,
    jwks: { keys: [(await generateClientKey()).publicJwk] },
    state: 'live' as const,
  });

  it('again with other values changes the row, not the date', async () => {
    const input = await valid();
    const read = () => world.sql<{ name: string; state: string; at: string }[]>`
      select name, state, enrolled_at::text as at from directory where tenant = 'nl'`;
    await enrolTenant(hub.sql, input);
    const [first] = await read();
    await enrolTenant(hub.sql, { ...input, name: 'Smart Nederland Coöp', state: 'frozen' });
    expect([...(await read())]).toEqual([
      { name: 'Smart Nederland Coöp', state: 'frozen', at: first?.at },
    ]);
  });

  it('refuses foreign addresses, private keys and the name of the hub', async () => {
    const input = await valid();
    const { privateJwk } = await generateClientKey();
    const wrong = [
      { ...input, redirectUris: ['https://evil.example/auth/callback'] },
      { ...input, backchannelLogoutUri: 'https://evil.example/x' },
      { ...input, jwks: { keys: [privateJwk] } },
      { ...input, jwks: { keys: [] } },
      { ...input, id: 'network' },
      { ...input, origin: 'https://nl.example/path' },
      { ...input, redirectUris: ['javascript:alert(1)'] },
    ];
    for (const each of wrong) await expect(enrolTenant(hub.sql, each)).rejects.toThrow();
  });
});

it('every table says how long it keeps what it holds', async () => {
  const rows = await world.sql`
    select c.relname as name, obj_description(c.oid, 'pg_class') as comment from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'smart_migration'`;
  expect(rows.length).toBeGreaterThanOrEqual(14);
  for (const row of rows) expect(row.comment, row.name).toMatch(/^retention: /);
});

it('retention removes what is over and nothing else', async () => {
  const person = await addPerson(world);
  const browser = new Browser();
  await signInHere(world, browser, person);
  await call(world, 'signUp.start', { email: 'purge@example.org', locale: 'de' });
  const count = async (table: string) =>
    Number((await world.sql.unsafe(`select count(*) as n from ${table}`))[0]!.n);
  const tables = ['oidc_record', 'account_session', 'one_time_token', 'security_event', 'account'];
  const before = await Promise.all(tables.map(count));
  await purge(hub);
  expect(await count('one_time_token')).toBe(before[2]);
  expect((await call(world, 'account.me', {}, { browser })).fault).toBeNull();
  world.clock.ahead(31 * 86_400);
  await purge(hub);
  const [records, sessions, tokens, events, accounts] = await Promise.all(tables.map(count));
  expect([records, sessions, tokens]).toEqual([0, 0, 0]);
  expect([events, accounts]).toEqual([before[3], before[4]]);
  world.clock.ahead(700 * 86_400);
  await purge(hub);
  expect(await count('security_event')).toBe(0);
  world.clock.ahead(-731 * 86_400);
});
