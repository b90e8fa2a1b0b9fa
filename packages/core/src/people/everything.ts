/**
 * Everything the tenant stores about a person, found through the catalogue: each table with a uuid
 * column `person` or `person_id` belongs to it, so a new slice takes part by naming its column so.
 */
import type { Tx } from '../database/index.ts';
import { readSecrets, type Vault } from '../vault/index.ts';

export interface PersonTable {
  readonly table: string;
  readonly column: string;
  readonly retention: string;
  readonly erasable: boolean;
  /** Columns that may be shown: neither bytes nor hashes. */
  readonly columns: readonly string[];
}

const HIDDEN = ['hash', 'id_token_hint', 'token_hash', 'input_hash', 'secret', 'key_id'];

export async function personTables(tx: Tx): Promise<readonly PersonTable[]> {
  return tx.sql<PersonTable[]>`
    select c.relname as table, a.attname as column, r.name as retention, r.erasable,
      (select array_agg(v.attname order by v.attnum) from pg_attribute v
        where v.attrelid = c.oid and v.attnum > 0 and not v.attisdropped
          and v.atttypid <> 'bytea'::regtype and v.attname <> all(${HIDDEN})) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.atttypid = 'uuid'::regtype
      and (a.attname in ('person', 'person_id') or (c.relname = 'person' and a.attname = 'id'))
    join retention_class r
      on r.name = substring(obj_description(c.oid, 'pg_class') from 'retention: ([a-z-]+)')
    where c.relkind in ('r', 'p') order by c.relname`;
}

export type PersonRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** All rows about a person that the caller may see, secrets decrypted, by table. */
export async function rowsAbout(tx: Tx, vault: Vault, person: string): Promise<PersonRows> {
  const result: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const { table, column, columns } of await personTables(tx)) {
    const { sql } = tx;
    const rows = await sql<{ row: Record<string, unknown> }[]>`
      select to_jsonb(t) as row from (select ${sql(columns as string[])} from ${sql(table)}
        where ${sql(column)} = ${person}) t`;
    if (rows.length > 0) result[table] = rows.map(({ row }) => row);
  }
  const secrets = result.personal_secret ?? [];
  const ids = secrets.map((row) => String(row.id));
  const values = await readSecrets(tx, vault, ids);
  if (secrets.length > 0) {
    result.personal_secret = secrets.map((row) => ({ ...row, value: values.get(String(row.id)) }));
  }
  return result;
}

/** Tables in an order in which rows can be deleted: those that point to others first. */
export async function deletionOrder(
  tx: Tx,
  tables: readonly PersonTable[],
): Promise<readonly PersonTable[]> {
  const links = await tx.sql<{ child: string; parent: string }[]>`
    select c.relname as child, p.relname as parent from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and c.oid <> p.oid`;
  const waiting = new Map(tables.map((each) => [each.table, each]));
  const ordered: PersonTable[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.keys()].filter(
      (table) => !links.some((link) => link.parent === table && waiting.has(link.child)),
    );
    // Tables that point to each other in a circle go in the order of their names.
    for (const table of free.length > 0 ? free : [...waiting.keys()]) {
      ordered.push(waiting.get(table)!);
      waiting.delete(table);
    }
  }
  return ordered;
}
