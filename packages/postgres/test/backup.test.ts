import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupDatabase, restoreDatabase } from '../src/index.ts';
import { type TestDatabase, testDatabase } from '../src/testing.ts';

const migrations = join(import.meta.dirname, '../../core/migrations');
const folder = (): string => join(mkdtempSync(join(tmpdir(), 'smart-backup-')), 'copy');

const PERSON = '0197a000-0000-7000-8000-000000000001';

async function fill(db: TestDatabase): Promise<void> {
  const sql = postgres(db.adminUrl, { max: 1 });
  await sql`insert into person (id, email, given_name, family_name, language, created_at, updated_at)
    values (${PERSON}, 'a@example.org', ${'Zoë\t"\\\n'}, 'Muster', 'de', now(), now())`;
  await sql`select nextval('order_number') from generate_series(1, 41)`;
  await sql.end();
}

async function peek(db: TestDatabase): Promise<unknown> {
  const sql = postgres(db.adminUrl, { max: 1 });
  const people = await sql`select id, given_name, family_name from person`;
  const [next] = await sql`select nextval('order_number')::int as n`;
  await sql.end();
  return { people: [...people], next: next?.n };
}

describe('backup and restore of one database', () => {
  let source: TestDatabase;
  let saved: string;
  beforeAll(async () => {
    source = await testDatabase({ migrations });
    await fill(source);
    saved = folder();
    await backupDatabase(source.ownerUrl, saved);
  });

  it('brings back every row behind row-level security, and the sequences', async () => {
    const target = await testDatabase({ migrations });
    const manifest = await restoreDatabase(target.ownerUrl, saved);
    expect(manifest.tables.find((t) => t.name === 'person')?.rows).toBe(1);
    expect(await peek(target)).toEqual({
      people: [{ id: PERSON, given_name: 'Zoë\t"\\\n', family_name: 'Muster' }],
      next: 42,
    });
  });

  it('leaves triggers, rights and policies as they were', async () => {
    const target = await testDatabase({ migrations });
    await restoreDatabase(target.ownerUrl, saved);
    const app = postgres(target.runtimeUrl, { max: 1 });
    expect(await app`select id from person`).toHaveLength(0); // no role set: nothing is seen
    expect(await app`select 1 from pg_trigger where tgenabled = 'D'`).toHaveLength(0);
    await app.end();
  });

  it('refuses a damaged, an unfinished and an existing backup, and changes nothing', async () => {
    const target = await testDatabase({ migrations });
    const damaged = folder();
    await backupDatabase(source.ownerUrl, damaged);
    const manifest = JSON.parse(readFileSync(join(damaged, 'manifest.json'), 'utf8'));
    const person = manifest.tables.find((t: { name: string }) => t.name === 'person');
    person.sha256 = '0'.repeat(64);
    writeFileSync(join(damaged, 'manifest.json'), JSON.stringify(manifest));
    await expect(restoreDatabase(target.ownerUrl, damaged)).rejects.toThrow('backup.damaged');
    await expect(restoreDatabase(target.ownerUrl, folder())).rejects.toThrow('backup.unfinished');
    await expect(backupDatabase(source.ownerUrl, damaged)).rejects.toThrow('backup.exists');
    expect(await peek(target)).toEqual({ people: [], next: 1 });
  });

  it('refuses a database of another version', async () => {
    const bare = await testDatabase();
    await expect(restoreDatabase(bare.ownerUrl, saved)).rejects.toThrow('backup.other-version');
  });
});
