/** What a careless or hostile caller sends: broken variants of an input that would pass. */
import fc from 'fast-check';
import postgres from 'postgres';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Written so by `hostileText`, because an object literal cannot hold such a key of its own. */
const PROTO = '@@__proto__';

const TEXTS: readonly Json[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u200b\ufeff',
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '{{7*7}}%s%n',
  '../../etc/passwd',
  '__proto__',
  'null',
  'true',
  '0',
];
const NUMBERS: readonly Json[] = [
  ...[0, -0, -1, 1.5, 1e15, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 2 ** 53, 1e308, -1e308],
  ...['NaN', 'Infinity', '1e400', '-9223372036854775809'],
];
const DATES: readonly Json[] = [
  ...['2026-02-30', '2026-13-01', '0000-00-00', '0001-01-01', '9999-12-31', '1900-02-29'],
  ...['-271821-04-20', '+275760-09-13', '26-1-1', '2026-03-16T25:61:61Z', 'infinity', 'yesterday'],
];
const big = (text: string): Json => ({ $bigint: text });
const AMOUNTS: readonly Json[] = [
  ...['0', '-1', '1', '9223372036854775807', '9223372036854775808', '-9223372036854775809'].map(
    big,
  ),
  ...[`${'9'.repeat(40)}`, '1e5', '0x10', ' 1', '1'.repeat(41), ''].map(big),
];
const SHAPES: readonly Json[] = [
  ...[null, true, [], {}, [[]], [null], { [PROTO]: { admin: true } }],
  ...[{ constructor: { prototype: { admin: true } } }, { toString: 1, valueOf: 1 }],
  ...[Array(2_000).fill(0), Array(300).fill({})],
];
const IDS: readonly Json[] = [
  ...['not-an-id', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  ...['00000000-0000-4000-8000-00000000000g', '{00000000-0000-4000-8000-000000000001}'],
];

/** Deep enough to overflow a careless recursion, small enough to be let in. */
const deep = (depth: number): Json => {
  let value: Json = 'x';
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
};

/** Takes the key away. */
const GONE: unique symbol = Symbol('gone');
type Change = Json | typeof GONE;

const isObject = (value: Json): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const looksLike = (value: Json, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

/** Values of the same sort first: those get past the first look. */
function hostileFor(value: Json): readonly Change[] {
  const others: readonly Change[] = [...SHAPES, deep(3_000), GONE];
  if (isObject(value) && '$bigint' in value) return [...AMOUNTS, ...others, 1, '1'];
  if (looksLike(value, /^[0-9a-f-]{36}$/i)) return [...IDS, ...TEXTS, ...others];
  if (looksLike(value, /^\d{4}-\d{2}/)) return [...DATES, ...TEXTS, ...others];
  if (typeof value === 'string') return [...TEXTS, ...NUMBERS, ...DATES, ...others];
  if (typeof value === 'number') return [...NUMBERS, ...TEXTS.slice(0, 3), ...others];
  return [...others, 'true', 1, -1];
}

/** Every place of an input: its leaves, lists and objects. */
function placesIn(value: Json, at: Path = []): Path[] {
  if (isObject(value) && '$bigint' in value) return [at];
  if (Array.isArray(value)) return [at, ...value.flatMap((each, i) => placesIn(each, [...at, i]))];
  if (!isObject(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

const valueAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((inside, step) => (inside as { [key: string]: Json })[step]!, value);

function withChange(value: Json, [step, ...rest]: Path, change: Change): Json {
  if (step === undefined) return change === GONE ? null : change;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as {
    [key: string]: Json;
  };
  if (rest.length === 0 && change === GONE) delete copy[step];
  else copy[step] = withChange(copy[step]!, rest, change);
  return copy;
}

/** The body of a request. */
export const hostileText = (input: Json): string =>
  JSON.stringify(input).replaceAll(`"${PROTO}"`, '"__proto__"');

/**
 * Broken variants of an input, a change at one or two places. `keep` names what stays, so that the
 * rest is reached (an intent's id, which is checked first).
 */
export function hostileVariants(
  input: Json,
  keep: readonly string[] = [],
): fc.Arbitrary<{ readonly text: string; readonly places: string }> {
  const places = placesIn(input).filter(([first]) => !keep.includes(String(first)));
  const change = fc
    .constantFrom(...places)
    .chain((path) =>
      fc.constantFrom(
        ...hostileFor(valueAt(input, path)).map(
          (value): { readonly path: Path; readonly value: Change } => ({ path, value }),
        ),
      ),
    );
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    let changed = input;
    // A second change may lie inside what the first one took away: then it says nothing.
    for (const { path, value } of changes)
      try {
        changed = withChange(changed, path, value);
      } catch {}
    const where = changes.map(({ path }) => path.join('.') || '(all)');
    const text = hostileText(changed);
    const places = where.join(' + ');
    return { text, places, [fc.toStringMethod]: () => `${places}: ${text.slice(0, 400)}` };
  });
}

/** Count and content of every table, as one comparable object: what a refused call must not move. */
export async function openFingerprint(adminUrl: string, leftOut: readonly string[] = []) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  const tables = await admin<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind = 'r' and c.relname <> all(${[...leftOut]}) order by 1`;
  const text = tables
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*)::int as n,
          coalesce(sum(hashtext(t::text)::bigint), 0)::text as sum from "${name}" t`,
    )
    .join(' union all ');
  return {
    read: async (): Promise<Readonly<Record<string, string>>> => {
      const rows = await admin.unsafe(text, [], { prepare: true });
      return Object.fromEntries(rows.map(({ name, n, sum }) => [name, `${n} ${sum}`]));
    },
    close: () => admin.end({ timeout: 5 }),
  };
}

/** A row that exists, with the version a form made from it would send. */
export interface KnownRow {
  readonly id: string;
  readonly version: number | null;
}

/** The newest rows of each table that has ids. */
export async function knownRows(adminUrl: string): Promise<ReadonlyMap<string, KnownRow>> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  const tables = await admin<{ name: string; versioned: boolean }[]>`
    select c.relname as name, exists (select 1 from pg_attribute v where v.attrelid = c.oid
      and v.attname = 'version' and v.atttypid = 'int4'::regtype) as versioned
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
      and a.atttypid = 'uuid'::regtype
    where c.relkind = 'r'`;
  const rows = new Map<string, KnownRow>();
  for (const { name, versioned } of tables) {
    const version = admin.unsafe(versioned ? 'version' : 'null::int as version');
    const [row] = await admin<KnownRow[]>`
      select id, ${version} from ${admin(name)} order by id desc limit 1`;
    if (row) rows.set(name, row);
  }
  await admin.end({ timeout: 5 });
  return rows;
}

/** `orders` → `order`, `duties` → `duty`, `people` → `person`. */
const singular = (slice: string): string =>
  slice === 'people' ? 'person' : slice.replace(/ies$/, 'y').replace(/s$/, '');

/** Puts ids of rows that exist, and their versions, where a field's name says of what. */
export function aimed(input: Json, slice: string, rows: ReadonlyMap<string, KnownRow>): Json {
  if (Array.isArray(input)) return input.map((each) => aimed(each, slice, rows));
  if (!isObject(input)) return input;
  let version: number | null = null;
  const rowOf = (field: string): KnownRow | undefined => {
    const name = field === 'id' ? singular(slice) : field;
    const tables = [...rows.keys()];
    const table =
      tables.find((each) => each === name) ?? tables.find((each) => each.endsWith(`_${name}`));
    return table === undefined ? undefined : rows.get(table);
  };
  const entries = Object.entries(input).map(([key, each]): [string, Json] => {
    const row = looksLike(each, /^[0-9a-f-]{36}$/i) ? rowOf(key) : undefined;
    version = row?.version ?? version;
    return [key, row?.id ?? aimed(each, slice, rows)];
  });
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === 'version' && version !== null ? version : each]),
  );
}
