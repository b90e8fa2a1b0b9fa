/**
 * Migrations: numbered plain SQL files (`0010-shares.sql`), each applied once, in order, in its own
 * transaction, under an advisory lock. A file that changed after it was applied is a fault.
 *
 * New tables are readable and writable for the run-time role by default; a file narrows that with
 * its own `revoke … from :runtime`, where `:runtime` stands for the run-time role's name, or with
 * `comment on table t is 'append-only; …'`, which takes UPDATE, DELETE and TRUNCATE away again
 * after every migration.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { PostgresFault } from './fault.ts';

export interface Migrated {
  /** Names of the files applied now, in order. */
  readonly applied: readonly string[];
  readonly alreadyThere: number;
}

interface MigrationFile {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

const FILE = /^(\d{4})-[a-z0-9-]+\.sql$/;

/**
 * Applies every file of `folders` that `ownerUrl`'s database lacks. `runtimeRole` is derived from
 * the owner's name (`x_owner` → `x_app`) unless given. Faults: `migration.bad-name`,
 * `migration.same-number`, `migration.changed`, `migration.failed`.
 */
export async function migrate(
  ownerUrl: string,
  folders: readonly string[],
  options: { readonly runtimeRole?: string } = {},
): Promise<Migrated> {
  const files = readFiles(folders);
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  const runtime = options.runtimeRole ?? owner.replace(/_owner$/, '_app');
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(hashtext('smart-migrate'))`;
    await sql`
      create table if not exists smart_migration (
        number int primary key, name text not null, sha256 text not null,
        applied_at timestamptz not null default now())`;
    await sql.unsafe(`revoke all on smart_migration from ${runtime}`);
    await grantByDefault(sql, runtime);
    const known = await sql<{ number: number; name: string; sha256: string }[]>`
      select number, name, sha256 from smart_migration`;
    const waiting = files.filter((file) => !isApplied(file, known));
    for (const file of waiting) await apply(sql, file, runtime);
    await guardAppendOnly(sql, runtime);
    return { applied: waiting.map((file) => file.name), alreadyThere: known.length };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function readFiles(folders: readonly string[]): MigrationFile[] {
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
    .filter(({ name }) => name.endsWith('.sql'))
    .map(({ folder, name }) => readFile(folder, name))
    .sort((a, b) => a.number - b.number);
  for (const [index, file] of files.entries()) {
    const next = files[index + 1];
    if (next?.number === file.number) {
      throw new PostgresFault('migration.same-number', `${file.name} and ${next.name}`);
    }
  }
  return files;
}

function readFile(folder: string, name: string): MigrationFile {
  const match = FILE.exec(name);
  if (!match) throw new PostgresFault('migration.bad-name', `${name}: use 0010-shares.sql`);
  const text = readFileSync(join(folder, name), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { number: Number(match[1]), name, text, sha256 };
}

function isApplied(
  file: MigrationFile,
  known: readonly { number: number; name: string; sha256: string }[],
): boolean {
  const found = known.find((row) => row.number === file.number);
  if (found === undefined) return false;
  if (found.sha256 !== file.sha256) {
    throw new PostgresFault(
      'migration.changed',
      `${file.name} differs from what was applied as ${found.name}: write a new file instead`,
    );
  }
  return true;
}

async function grantByDefault(sql: postgres.Sql, runtime: string): Promise<void> {
  await sql.unsafe(`
    alter default privileges in schema public
      grant select, insert, update, delete on tables to ${runtime};
    alter default privileges in schema public grant usage on sequences to ${runtime};`);
}

async function apply(sql: postgres.Sql, file: MigrationFile, runtime: string): Promise<void> {
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(file.text.replaceAll(':runtime', runtime)).simple();
      await tx`insert into smart_migration (number, name, sha256)
        values (${file.number}, ${file.name}, ${file.sha256})`;
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PostgresFault('migration.failed', `${file.name}: ${detail}`);
  }
}

/** Takes the right to change rows of tables declared append-only. */
async function guardAppendOnly(sql: postgres.Sql, runtime: string): Promise<void> {
  await sql.unsafe(`
    do $$ declare t record; begin
      for t in select c.oid::regclass as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p')
          and obj_description(c.oid, 'pg_class') ~ '(^|;)\\s*append-only\\s*(;|$)'
      loop
        execute format('revoke update, delete, truncate on %s from ${runtime}', t.name);
      end loop;
    end $$;`);
}
