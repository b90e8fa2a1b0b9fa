/** What every slice stands on: ids, wire, vault, tables' promises, house values, faults. */
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoInstant, newId, systemActor } from '../src/database/index.ts';
import { wire } from '../src/procedure/index.ts';
import { canonical } from '../src/procedure/intent.ts';
import { houseAt, houseNumber } from '../src/tenant/index.ts';
import { openVault, putSecret, readSecrets, reencrypt, vaultKeys } from '../src/vault/index.ts';
import { faultOf, type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
let admin: postgres.Sql;

beforeAll(async () => {
  tenant = await testTenant();
  admin = postgres(tenant.adminUrl, { max: 1 });
});
afterAll(() => admin.end({ timeout: 5 }));

describe('ids', () => {
  it('are unique, sorted UUIDs of version 7', () => {
    const ids = Array.from({ length: 20_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });
});

describe('the wire', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  it('brings every value back through JSON as it was', () => {
    fc.assert(
      fc.property(value, (sent) => {
        const text = JSON.stringify(wire.serialize(sent));
        expect(wire.deserialize(JSON.parse(text))).toEqual(sent);
      }),
    );
  });

  it('refuses what has no form, and takes only whole numbers for amounts', () => {
    expect(() => wire.serialize({ at: new Date(0) })).toThrow(TypeError);
    expect(wire.deserialize({ $bigint: '1.5' })).toEqual({ $bigint: '1.5' });
    expect(wire.deserialize({ $bigint: '9'.repeat(60) })).toEqual({ $bigint: '9'.repeat(60) });
    expect(wire.deserialize({ $bigint: '-12' })).toBe(-12n);
  });

  it('writes an input the same whatever the order of its keys', () => {
    expect(canonical({ b: 1, a: [{ d: 2, c: 3 }], e: undefined })).toBe(
      '{"a":[{"c":3,"d":2}],"b":1}',
    );
  });
});

describe('instants', () => {
  it('come from Postgres as ISO in UTC', async () => {
    expect(isoInstant('2026-11-25 09:00:00+00')).toBe('2026-11-25T09:00:00.000Z');
    expect(isoInstant('2026-11-25 09:00:00.1+00')).toBe('2026-11-25T09:00:00.100Z');
    const rows = await tenant.asSystem(
      (tx) => tx.sql`select '2026-07-01 12:00:00.25+02'::timestamptz as at,
        '2026-02-28'::date as day, 9007199254740993::bigint as big, '{"a":[1]}'::jsonb as json`,
    );
    expect(rows[0]).toEqual({
      at: '2026-07-01T10:00:00.250Z',
      day: '2026-02-28',
      big: 9007199254740993n,
      json: { a: [1] },
    });
  });
});

describe('a transaction', () => {
  it('is under the caller’s rights from its very first statement', async () => {
    const person = await tenant.person();
    const actor = { role: 'member', person, order: null, name: person } as const;
    for (let round = 0; round < 20; round += 1) {
      const rows = await tenant.runtime.database.inTransaction(
        actor,
        (tx) => tx.sql`select id from person`,
      );
      expect(rows.map((row) => row.id)).toEqual([person]);
    }
  });

  it('keeps a member from rows they would make for others', async () => {
    const [person, other] = [await tenant.person(), await tenant.person()];
    const actor = { role: 'member', person, order: null, name: person } as const;
    const forging = tenant.runtime.database.inTransaction(
      actor,
      (tx) => tx.sql`insert into access_log (id, at, staff, person, what, request_id)
        values (${newId()}, now(), ${person}, ${other}, 'x', 'x')`,
    );
    await expect(forging).rejects.toMatchObject({ code: '42501' });
    const changed = await tenant.runtime.database.inTransaction(
      actor,
      (tx) => tx.sql`update person set phone = 'taken' where id = ${other}`,
    );
    expect(changed.count).toBe(0);
  });
});

describe('every table', () => {
  it('names a retention class that exists, and is protected or about nobody', async () => {
    const tables = await admin<
      { name: string; class: string | null; known: boolean; forced: boolean; comment: string }[]
    >`
      select c.relname as name, r.name as class, r.name is not null as known,
        c.relrowsecurity and c.relforcerowsecurity as forced,
        coalesce(obj_description(c.oid, 'pg_class'), '') as comment
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      left join retention_class r
        on r.name = substring(obj_description(c.oid, 'pg_class') from 'retention: ([a-z-]+)')
      where c.relkind in ('r', 'p') and c.relname <> 'smart_migration'`;
    expect(tables.filter((each) => !each.known).map((each) => each.name)).toEqual([]);
    // Tables of other slices answer for themselves; those of people and the foundation are these.
    const own = [
      'person',
      'subject',
      'staff_role',
      'personal_secret',
      'person_facts',
      'audit',
    ].concat(['person_bank_account', 'access_log', 'file', 'mail', 'intent']);
    const open = tables.filter((each) => own.includes(each.name) && !each.forced);
    expect(open.map((each) => each.name)).toEqual([]);
    const unprotected = tables.filter(
      (each) => !each.forced && !each.comment.includes('access: house'),
    );
    const withPerson = await admin<{ name: string }[]>`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name in ('person', 'person_id')`;
    const names = withPerson.map((row) => row.name);
    expect(unprotected.map((each) => each.name).filter((name) => names.includes(name))).toEqual([]);
  });

  it('belongs to the owner, never to the run-time role', async () => {
    const owned = await admin`
      select tablename from pg_tables where schemaname = 'public'
        and tableowner like '%\\_app'`;
    expect(owned).toHaveLength(0);
  });

  it('has no definer function and no view that would reach around policies', async () => {
    const functions = await admin`
      select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and prosecdef`;
    expect(functions.map((row) => row.proname)).toEqual([]);
    const views = await admin`
      select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and relkind in ('v', 'm')
        and coalesce(array_to_string(reloptions, ','), '') !~ 'security_invoker=(true|on)'`;
    expect(views.map((row) => row.relname)).toEqual([]);
  });
});

describe('the vault', () => {
  const key = (id: string) => ({ id, secret: randomBytes(32) });

  it('opens what it closed, only in its place', () => {
    const vault = openVault([key('k1')]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => {
        const closed = vault.encrypt(text.toWellFormed(), context);
        expect(vault.decrypt(closed, context)).toBe(text.toWellFormed());
        expect(() => vault.decrypt(closed, `${context}!`)).toThrow('vault.damaged');
      }),
    );
    const closed = vault.encrypt('1234', 'row');
    closed.ciphertext[0]! ^= 1;
    expect(() => vault.decrypt(closed, 'row')).toThrow('vault.damaged');
  });

  it('never writes the same value twice alike, but finds it', () => {
    const vault = openVault([key('k1')]);
    const [a, b] = [vault.encrypt('x', 'row'), vault.encrypt('x', 'row')];
    expect(a.ciphertext.equals(b.ciphertext)).toBe(false);
    expect(vault.digest('iban', 'x').equals(vault.digest('iban', 'x'))).toBe(true);
    expect(vault.digest('iban', 'x').equals(vault.digest('national-id', 'x'))).toBe(false);
  });

  it('rotates: old values open under the old key and move to the new one', async () => {
    const [first, second] = [key('k1'), key('k2')];
    const before = openVault([first]);
    const after = openVault([second, first]);
    const person = await tenant.person();
    const now = `${TODAY}T08:00:00.000Z`;
    const secret = await tenant.asSystem((tx) =>
      putSecret(tx, before, { person, kind: 'iban', value: 'X1', now, indexed: true }),
    );
    const retired = openVault([second, { ...first, id: 'index' }]);
    for (const vault of [after, retired]) {
      expect(vault.digest('iban', 'X1').equals(before.digest('iban', 'X1'))).toBe(true);
    }
    await tenant.runtime.database.inTransaction(systemActor('test'), async (tx) => {
      expect(await reencrypt(tx, after, 100)).toBe(1);
      expect(await reencrypt(tx, after, 100)).toBe(0);
      const alone = openVault([second]);
      expect((await readSecrets(tx, alone, [secret])).get(secret)).toBe('X1');
      await expect(readSecrets(tx, before, [secret])).rejects.toMatchObject({
        code: 'vault.key-missing',
      });
    });
  });

  it('reads its keys from text and refuses bad ones', () => {
    const good = `k2:${randomBytes(32).toString('base64')}, k1:${randomBytes(32).toString('base64')}`;
    expect(vaultKeys(good).map((each) => each.id)).toEqual(['k2', 'k1']);
    for (const bad of ['', 'k1', 'k1:short', `:${randomBytes(32).toString('base64')}`]) {
      expect(() => vaultKeys(bad)).toThrow('vault.bad-key');
    }
  });
});

describe('house values', () => {
  it('hold from their day, once a second person approved them', async () => {
    const [a, b] = [await tenant.staff('admin'), await tenant.staff('approver', 'admin')];
    const proposing = await tenant.as(a);
    const key = 'iban-change-delay';
    const proposal = { key, value: 7, from: '2026-04-01', reason: 'Assembly of 10 March' };
    const { id } = await proposing.tenant.proposeHouseValue({
      intentId: randomUUID(),
      ...proposal,
    });
    const on = (date: string) =>
      tenant.asSystem(async (tx) =>
        houseNumber(await houseAt(tx, tenant.runtime.plugin.tenant, date), key),
      );
    expect(await on('2026-04-01')).toBe(3);
    expect(await faultOf(proposing.tenant.approveHouseValue({ id }))).toBe('house.same-person');
    const forced = admin`update house_value set approved_by = set_by, approved_at = now()`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    const approving = await tenant.as(b);
    await approving.tenant.approveHouseValue({ id });
    expect(await on('2026-03-31')).toBe(3);
    expect(await on('2026-04-01')).toBe(7);
    expect(await faultOf(approving.tenant.approveHouseValue({ id }))).toBe('house.not-waiting');
    const shown = await proposing.tenant.houseValues({ on: '2026-05-01' });
    expect(shown.inForce[key]).toBe(7);
  });

  it('have known keys and types', async () => {
    const proposing = await tenant.as(await tenant.staff('finance'));
    const propose = (key: string, value: number | string) =>
      proposing.tenant.proposeHouseValue({
        intentId: randomUUID(),
        key,
        value,
        from: TODAY,
        reason: 'because',
      });
    expect(await faultOf(propose('no.such', 1))).toBe('house.unknown-key');
    expect(await faultOf(propose('iban-change-delay', 'x'))).toBe('house.wrong-type');
  });
});

describe('the audit book', () => {
  it('pages, newest first, for those who may read it', async () => {
    const small = await testTenant();
    const boss = await small.staff('admin');
    const asBoss = await small.as(boss);
    for (const role of ['payroll', 'finance', 'adviser'] as const) {
      await asBoss.people.grantRole({ person: await small.person(), role });
    }
    const first = await asBoss.audit.list({ limit: 2 });
    const rest = await asBoss.audit.list({ limit: 2, cursor: first.next });
    const roles = [...first.rows, ...rest.rows].map((row) => row.facts.role);
    expect(roles).toEqual(['adviser', 'finance', 'payroll']);
    expect(rest.next).toBeNull();
    expect(first.rows[0]).toMatchObject({ actor: boss, procedure: 'people.grantRole' });
  });
});
