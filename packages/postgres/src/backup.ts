/**
 * Backup and restore of one database while others run: every table of the schema `public` as
 * PostgreSQL's own COPY text, gzipped, beside a manifest with row counts and checksums. One
 * repeatable-read snapshot, so what belongs together is together.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import postgres from 'postgres';
import { PostgresFault } from './fault.ts';

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the COPY text before compression. */
  readonly sha256: string;
}

export interface BackupManifest {
  readonly format: 'smart-backup';
  readonly version: 1;
  /** When the snapshot was taken, as the database's clock says. */
  readonly takenAt: string;
  readonly migrations: readonly { readonly number: number; readonly sha256: string }[];
  readonly tables: readonly BackupTable[];
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
}

interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

const MIGRATIONS = 'smart_migration';

const quoted = (names: readonly string[]): string => names.map((n) => `"${n}"`).join(', ');

/** Tables of the schema, referenced ones first. Fault `backup.circular`. */
async function tablesOf(sql: postgres.ISql): Promise<TableShape[]> {
  const shapes = await sql<(TableShape & { refers: string[] })[]>`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = '') as columns,
      coalesce((select array_agg(a.attname::text order by k.position) from pg_index i,
         unnest(i.indkey) with ordinality k(number, position), pg_attribute a
       where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid
         and a.attnum = k.number), '{}') as key,
      coalesce((select array_agg(distinct r.relname::text) from pg_constraint f
         join pg_class r on r.oid = f.confrelid
       where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> ${MIGRATIONS}
    order by c.relname`;
  const sorted: TableShape[] = [];
  const waiting = [...shapes];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (t) => !waiting.some((o) => o !== t && t.refers.includes(o.name)),
    );
    if (next < 0) throw new PostgresFault('backup.circular', waiting.map((t) => t.name).join(', '));
    sorted.push(...waiting.splice(next, 1));
  }
  return sorted;
}

/** Counts rows and hashes the text that flows through. */
function meter(): { readonly through: PassThrough; readonly result: () => [number, string] } {
  const hash = createHash('sha256');
  let rows = 0;
  const through = new PassThrough();
  through.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    for (const byte of chunk) if (byte === 10) rows += 1;
  });
  return { through, result: () => [rows, hash.digest('hex')] };
}

const copyOut = ({ name, columns, key }: TableShape): string =>
  `copy (select ${quoted(columns)} from "${name}" order by ${quoted(key.length > 0 ? key : columns)}) to stdout`;

async function measured(
  sql: postgres.ISql,
  table: TableShape,
  to: Writable[],
): Promise<BackupTable> {
  const { through, result } = meter();
  const source = (await sql.unsafe(copyOut(table)).readable()) as Readable;
  await pipeline([source, through, ...to] as [Readable, ...Writable[]]);
  const [rows, sha256] = result();
  return { name: table.name, columns: table.columns, rows, sha256 };
}

/** Reads past the policies of every role: only the owner's address can do this. */
const seeAll = (sql: postgres.ISql): Promise<unknown> =>
  sql`select set_config('app.role', 'system', true)`.execute();

async function sequencesOf(sql: postgres.ISql): Promise<BackupManifest['sequences']> {
  return sql<{ name: string; value: string }[]>`
    select sequencename as name, last_value::text as value from pg_sequences
    where schemaname = 'public' and last_value is not null order by sequencename`;
}

const open = (url: string): postgres.Sql => postgres(url, { max: 1, onnotice: () => undefined });

/**
 * Writes a backup of the database into `folder`, which must not hold one yet.
 * Faults: `backup.exists`, `backup.circular`.
 */
export async function backupDatabase(ownerUrl: string, folder: string): Promise<BackupManifest> {
  const file = join(folder, 'manifest.json');
  if (existsSync(file)) throw new PostgresFault('backup.exists', folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sql = open(ownerUrl);
  try {
    const manifest = await sql.begin('isolation level repeatable read read only', async (tx) => {
      await seeAll(tx);
      const [moment] = await tx<{ at: string }[]>`select now()::text as at`;
      const tables: BackupTable[] = [];
      for (const table of await tablesOf(tx)) {
        const target = createWriteStream(join(folder, `${table.name}.copy.gz`), { mode: 0o600 });
        tables.push(await measured(tx, table, [createGzip(), target]));
      }
      const migrations = await tx<{ number: number; sha256: string }[]>`
        select number, sha256 from ${tx(MIGRATIONS)} order by number`;
      const sequences = await sequencesOf(tx);
      return {
        format: 'smart-backup' as const,
        version: 1 as const,
        takenAt: moment?.at ?? '',
        migrations: [...migrations],
        tables,
        sequences: [...sequences],
      };
    });
    // The manifest comes last: a folder without one is an unfinished backup.
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function readManifest(folder: string): BackupManifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new PostgresFault('backup.unfinished', folder);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as BackupManifest;
  if (manifest.format !== 'smart-backup' || manifest.version !== 1)
    throw new PostgresFault('backup.unknown-format', folder);
  return manifest;
}

async function requireSameMigrations(tx: postgres.ISql, manifest: BackupManifest): Promise<void> {
  const rows = await tx<{ number: number; sha256: string }[]>`
    select number, sha256 from ${tx(MIGRATIONS)} order by number`;
  const text = (list: readonly { number: number; sha256: string }[]): string =>
    list.map((m) => `${m.number}:${m.sha256}`).join(',');
  if (text(rows) !== text(manifest.migrations))
    throw new PostgresFault('backup.other-version', 'the target was migrated by another version');
}

async function load(tx: postgres.ISql, folder: string, table: BackupTable): Promise<void> {
  const target = (await tx
    .unsafe(`copy "${table.name}" (${quoted(table.columns)}) from stdin`)
    .writable()) as Writable;
  const { through, result } = meter();
  const source = createReadStream(join(folder, `${table.name}.copy.gz`));
  await pipeline(source, createGunzip(), through, target);
  const [rows, sha256] = result();
  if (rows !== table.rows || sha256 !== table.sha256)
    throw new PostgresFault('backup.damaged', `${table.name}.copy.gz`);
}

/**
 * Triggers and policies guard what is posted; what is restored was guarded when it was posted, and
 * COPY does not load under forced policies. Answers how to put all of them back.
 */
async function lowerGuards(
  tx: postgres.ISql,
  names: readonly string[],
): Promise<() => Promise<void>> {
  const forced = await tx<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relforcerowsecurity`;
  const all = (change: string, tables: readonly string[]): Promise<unknown> =>
    tx.unsafe(tables.map((name) => `alter table "${name}" ${change};`).join('\n'));
  const policies = forced.map(({ name }) => name);
  await all('disable trigger user', names);
  if (policies.length > 0) await all('no force row level security', policies);
  return async () => {
    await all('enable trigger user', names);
    if (policies.length > 0) await all('force row level security', policies);
  };
}

/**
 * Loads a backup into a freshly migrated, unused database, in one transaction, and proves that what
 * now stands there is what was saved. Faults: `backup.unfinished`, `backup.unknown-format`,
 * `backup.other-version`, `backup.damaged`, `backup.differs`.
 */
export async function restoreDatabase(ownerUrl: string, folder: string): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  const sql = open(ownerUrl);
  try {
    await sql.begin(async (tx) => {
      await seeAll(tx);
      await requireSameMigrations(tx, manifest);
      const names = manifest.tables.map((t) => t.name);
      const raiseGuards = await lowerGuards(tx, names);
      await tx.unsafe(`truncate ${quoted(names)}`);
      for (const table of manifest.tables) await load(tx, folder, table);
      await raiseGuards();
      for (const { name, value } of manifest.sequences)
        await tx`select setval(${`public.${name}`}::regclass, ${value}::bigint)`;
      await proveEqual(tx, manifest);
    });
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function proveEqual(tx: postgres.ISql, manifest: BackupManifest): Promise<void> {
  const shapes = new Map((await tablesOf(tx)).map((t) => [t.name, t]));
  for (const saved of manifest.tables) {
    const shape = shapes.get(saved.name);
    const now = shape ? await measured(tx, shape, []) : null;
    if (now?.sha256 !== saved.sha256) throw new PostgresFault('backup.differs', saved.name);
  }
}
