/**
 * Canary rows: one row in every table that has ids and is about people, each of its ids the
 * victim's and each of its texts marked. So whatever id a procedure asks for, it meets something of
 * the victim's, and new tables take part by themselves.
 */
import postgres from 'postgres';
import { TODAY } from './tenant.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** First value that a `check (column in (…))` allows. */
  readonly allowed: string | null;
}

/** Rows of these say who asks or what was done: canaries would change the proof itself. */
const LEFT_OUT = ['person', 'staff_role', 'session', 'subject', 'audit', 'intent', 'rate_limit']
  .concat(['sign_in', 'retention_class', 'smart_migration', 'legal_entity', 'house_value'])
  .concat(['access_log', 'personal_secret', 'person_facts']);

async function columnsOf(admin: postgres.Sql): Promise<readonly Column[]> {
  return admin<Column[]>`
    select c.relname as table, a.attname as name, t.typname as type,
      not a.attnotnull as nullable,
      (select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''::text')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
          and k.conkey = array[a.attnum] limit 1) as allowed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and a.attgenerated = '' and a.attidentity = ''
      and coalesce(obj_description(c.oid, 'pg_class'), '') not like '%access: house%'
      and c.relname <> all(${LEFT_OUT}) and c.relname not like 'ledger%'
      and coalesce(obj_description(c.oid, 'pg_class'), '') !~ 'access: house'
      and exists (select 1 from pg_attribute i where i.attrelid = c.oid and i.attname = 'id'
        and i.atttypid = 'uuid'::regtype)
    order by c.relname, a.attnum`;
}

const PLAIN: Readonly<Record<string, string | number | boolean>> = {
  int2: 1,
  int4: 1,
  int8: 1,
  numeric: 1,
  bool: true,
  date: TODAY,
  timestamptz: `${TODAY}T08:00:00.000Z`,
};

type Value = string | number | boolean | Buffer | null;

function valueFor(column: Column, victim: string, mark: string): Value | undefined {
  if (column.type === 'uuid') {
    return column.nullable && !/^person(_id)?$/.test(column.name) ? undefined : victim;
  }
  if (column.type === 'text') {
    return column.allowed ?? (/currency/.test(column.name) ? 'EUR' : mark);
  }
  if (column.nullable) return undefined;
  if (column.type === 'jsonb') return JSON.stringify({ note: mark });
  if (column.type === 'bytea') return Buffer.from(mark);
  if (column.type === '_text') return `{${mark}}`;
  return PLAIN[column.type];
}

/** The database is this test's own: its checks go, so that one row of marks fits every table. */
async function dropChecks(admin: postgres.Sql): Promise<void> {
  const checks = await admin<{ table: string; name: string }[]>`
    select c.relname as table, k.conname as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where k.contype = 'c'`;
  for (const { table, name } of checks) {
    await admin.unsafe(`alter table "${table}" drop constraint "${name}"`);
  }
}

/** Plants a row in each table; returns the tables that refused it. */
export async function plantCanaries(
  adminUrl: string,
  victim: string,
  mark: string,
): Promise<readonly string[]> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  const refused: string[] = [];
  const columns = await columnsOf(admin);
  await dropChecks(admin);
  for (const table of new Set(columns.map((each) => each.table))) {
    const row = columns
      .filter((each) => each.table === table)
      .map((each) => [each.name, valueFor(each, victim, mark)] as const)
      .filter((entry): entry is readonly [string, Value] => entry[1] !== undefined);
    const names = row.map(([name]) => `"${name}"`).join(', ');
    const places = row.map((_, index) => `$${index + 1}`).join(', ');
    try {
      await admin.begin(async (tx) => {
        // Foreign keys and triggers are left out: rows need not make sense, only to be there.
        await tx`set local session_replication_role = replica`;
        await tx.unsafe(
          `insert into ${table} (${names}) values (${places})`,
          row.map(([, value]) => value) as never[],
        );
      });
    } catch (error) {
      refused.push(`${table}: ${(error as Error).message}`);
    }
  }
  await admin.end({ timeout: 5 });
  return refused;
}
