import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate, provisionDatabase } from '../src/index.ts';
import { testDatabase, testServerUrl } from '../src/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'smart-migrate-'));
const open: postgres.Sql[] = [];

afterAll(async () => {
  await Promise.all(open.map((sql) => sql.end({ timeout: 5 })));
  rmSync(folder, { recursive: true, force: true });
});

function connect(url: string): postgres.Sql {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  open.push(sql);
  return sql;
}

function file(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

describe('a provisioned database', () => {
  it('is made once, with roles that own nothing they should not', async () => {
    const first = await provisionDatabase(testServerUrl(), 'coop_a');
    const second = await provisionDatabase(testServerUrl(), 'coop_a');
    expect(second).toEqual(first);
    const other = await provisionDatabase(testServerUrl(), 'coop_b');
    const app = connect(first.runtimeUrl);
    await expect(app`create table mine (n int)`).rejects.toMatchObject({ code: '42501' });
    const foreign = new URL(first.runtimeUrl);
    foreign.pathname = `/${other.database}`;
    await expect(connect(foreign.href)`select 1`).rejects.toMatchObject({ code: '42501' });
    const [role] = await app`
      select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user`;
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false });
  });

  it('refuses names that are not names', async () => {
    await expect(provisionDatabase(testServerUrl(), 'x; drop')).rejects.toMatchObject({
      code: 'postgres.bad-name',
    });
  });
});

describe('migrations', () => {
  it('apply once, in order, and grant the run-time role what it may do', async () => {
    file('0002-second.sql', 'alter table thing add column m int;');
    file('0001-first.sql', 'create table thing (n int);');
    file('0003-log.sql', "create table log (n int); comment on table log is 'append-only; x: y';");
    file('0004-own.sql', 'create table own (n int); revoke delete on own from :runtime;');
    const db = await testDatabase();
    const done = await migrate(db.ownerUrl, [folder]);
    expect(done.applied).toEqual([
      '0001-first.sql',
      '0002-second.sql',
      '0003-log.sql',
      '0004-own.sql',
    ]);
    expect(await migrate(db.ownerUrl, [folder])).toEqual({ applied: [], alreadyThere: 4 });
    const app = connect(db.runtimeUrl);
    await app`insert into thing values (1, 2)`;
    await app`delete from thing`;
    await app`insert into log values (1)`;
    for (const refused of [app`update log set n = 2`, app`delete from log`, app`truncate log`]) {
      await expect(refused).rejects.toMatchObject({ code: '42501' });
    }
    await app`update own set n = 2`;
    await expect(app`delete from own`).rejects.toMatchObject({ code: '42501' });
    await expect(app`select * from smart_migration`).rejects.toMatchObject({ code: '42501' });
  });

  it('refuse a file changed after it was applied, and two with one number', async () => {
    const db = await testDatabase({ migrations: folder });
    file('0002-second.sql', 'alter table thing add column other int;');
    await expect(migrate(db.ownerUrl, [folder])).rejects.toMatchObject({
      code: 'migration.changed',
    });
    file('0002-twice.sql', 'select 1');
    await expect(migrate(db.ownerUrl, [folder])).rejects.toMatchObject({
      code: 'migration.same-number',
    });
    rmSync(join(folder, '0002-twice.sql'));
  });

  it('undo a failing file whole and name it', async () => {
    const db = await testDatabase();
    file('0005-broken.sql', 'create table half (n int); select no_such_function();');
    const failing = migrate(db.ownerUrl, [folder]);
    await expect(failing).rejects.toMatchObject({ code: 'migration.failed' });
    await expect(failing).rejects.toThrow('0005-broken.sql');
    const [row] = await connect(db.ownerUrl)`select to_regclass('half') as half`;
    expect(row?.half).toBeNull();
    rmSync(join(folder, '0005-broken.sql'));
  });

  it('run once when two processes migrate at the same time', async () => {
    const db = await testDatabase();
    const both = await Promise.all([
      migrate(db.ownerUrl, [folder]),
      migrate(db.ownerUrl, [folder]),
    ]);
    expect(both.map((each) => each.applied.length).sort()).toEqual([0, 4]);
  });
});

describe('test databases', () => {
  it('are separate copies of one migrated template', async () => {
    const [a, b] = await Promise.all([
      testDatabase({ migrations: folder }),
      testDatabase({ migrations: folder }),
    ]);
    await connect(a.runtimeUrl)`insert into thing values (1)`;
    expect(await connect(b.runtimeUrl)`select * from thing`).toHaveLength(0);
  });
});
