import { CHART, DIMENSIONS, type Dimension } from '../chart.ts';
import { checkEntry, type Entry, type Posting } from '../entry.ts';
import { demand, LedgerFault } from '../fault.ts';
import { arrayText, type Database, type Recorded, rows } from './database.ts';

const column = (name: string): string => (name === 'order' ? '"order"' : name);
const DIMENSION_COLUMNS = DIMENSIONS.map(column);

/**
 * Opens the book of a legal entity, or completes its chart when it is open already.
 * @throws LedgerFault `ledger.wrong-currency` when the book has another currency
 */
export async function openBook(
  database: Database,
  book: { readonly entity: string; readonly currency: string },
): Promise<void> {
  await rows(
    database,
    `insert into ledger_book (entity, currency) values ($1::text, $2::text)
     on conflict do nothing`,
    [book.entity, book.currency],
  );
  const found = await rows(
    database,
    'select currency from ledger_book where entity = $1::text and currency = $2::text',
    [book.entity, book.currency],
  );
  demand(found.length === 1, 'ledger.wrong-currency', { ...book });
  const list = (pick: (a: (typeof CHART)[number]) => string | null) => arrayText(CHART.map(pick));
  await rows(
    database,
    `insert into ledger_account (entity, id, number, kind, subject, item)
     select $1::text, * from unnest(
       $2::text::text[], $3::text::text[], $4::text::text[], $5::text::text[], $6::text::text[])
     on conflict do nothing`,
    [
      book.entity,
      list((a) => a.id),
      list((a) => a.number),
      list((a) => a.kind),
      list((a) => a.subject),
      list((a) => a.item),
    ],
  );
}

const POST = `
  with given as materialized (
    select * from unnest(
      $1::text::text[], $2::text::text[], $3::text::text[], $4::text::date[], $5::text::text[],
      $6::text::text[], $7::text::int[]
    ) with ordinality as t(entity, key, event, entry_date, currency, corrects, legs, place)
  ), made as (
    insert into ledger_entry
      (entity, key, event, entry_date, currency, corrects, legs, recorded_at, recorded_by)
    select entity, key, event, entry_date, currency, corrects, legs,
      $8::text::timestamptz, $9::text
    from given order by place
    returning id, entity, key
  )
  insert into ledger_posting
    (entry_id, leg, entity, account, amount, rule, rate, ${DIMENSION_COLUMNS.join(', ')})
  select made.id, p.leg, made.entity, p.account, p.amount, p.rule, p.rate,
    ${DIMENSION_COLUMNS.map((name) => `p.${name}`).join(', ')}
  from unnest(
    $10::text::int[], $11::text::int[], $12::text::text[], $13::text::bigint[], $14::text::text[],
    $15::text::text[], ${DIMENSIONS.map((_, index) => `$${16 + index}::text::text[]`).join(', ')}
  ) as p(place, leg, account, amount, rule, rate, ${DIMENSION_COLUMNS.join(', ')})
  join given on given.place = p.place
  join made on made.entity = given.entity and made.key = given.key`;

/**
 * Posts entries, all or none, by one statement: one multi-row INSERT of entries, one of postings.
 * Takes no lock another writer wants. Balances follow with `foldEntries`; readers are exact before.
 * Keep a batch under some 100,000 postings.
 * @throws LedgerFault whatever `checkEntry` refuses; `ledger.already-posted`,
 * `ledger.already-reversed`, `ledger.period-closed`, `ledger.unknown-entity`,
 * `ledger.wrong-currency`, `ledger.unknown-correction`, `ledger.isolation`
 */
export async function postEntries(
  database: Database,
  entries: readonly Entry[],
  recorded: Recorded,
): Promise<void> {
  if (entries.length === 0) return;
  checkBatch(entries);
  const legs = entries.flatMap((entry, index) =>
    entry.postings.map((posting, leg) => ({ place: index + 1, leg: leg + 1, posting })),
  );
  const ofEntries = (pick: (entry: Entry) => string | null) => arrayText(entries.map(pick));
  const ofLegs = (pick: (leg: { place: number; leg: number; posting: Posting }) => string | null) =>
    arrayText(legs.map(pick));
  const parameters = [
    ofEntries((e) => e.entity),
    ofEntries((e) => e.key),
    ofEntries((e) => e.event),
    ofEntries((e) => e.date),
    ofEntries((e) => e.currency),
    ofEntries((e) => e.corrects),
    ofEntries((e) => String(e.postings.length)),
    recorded.at,
    recorded.by,
    ofLegs((l) => String(l.place)),
    ofLegs((l) => String(l.leg)),
    ofLegs((l) => l.posting.account),
    ofLegs((l) => l.posting.amount.toString()),
    ofLegs((l) => l.posting.rule),
    ofLegs((l) => l.posting.rate),
    ...DIMENSIONS.map((name) => dimensionText(legs, name)),
  ];
  try {
    await rows(database, POST, parameters, { prepare: entries.length === 1 });
  } catch (error) {
    throw named(error, entries);
  }
}

/** Row-level security keeps the key out of the database's message; of one entry it is known. */
function named(error: unknown, entries: readonly Entry[]): unknown {
  const repeated = error instanceof LedgerFault && /^ledger\.already-/.test(error.code);
  const [only] = entries;
  if (!repeated || entries.length !== 1 || !only) return error;
  return new LedgerFault(error.code, { key: only.key });
}

/** Ids of a dimension, leg by leg; empty where no leg has one: `unnest` fills up with nulls. */
function dimensionText(legs: readonly { posting: Posting }[], name: Dimension): string {
  const ids = legs.map((l) => l.posting.dims[name] ?? null);
  return ids.every((id) => id === null) ? '{}' : arrayText(ids);
}

function checkBatch(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    checkEntry(entry);
    const event = `${entry.entity}\n${entry.key}`;
    demand(!seen.has(event), 'ledger.already-posted', { key: entry.key });
    seen.add(event);
  }
}

/**
 * Gives waiting entries of a book their gapless numbers and folds them into its balances: once a
 * batch, in a transaction of its own, never twice at a time for a book.
 * @returns how many entries were folded
 */
export async function foldEntries(database: Database, entity: string): Promise<number> {
  const [row] = await rows(database, 'select ledger_fold($1::text)::text as folded', [entity]);
  return Number(row?.folded ?? 0);
}

/** Makes the balances of a book anew from its postings, and folds what is waiting. */
export async function rebuildBalances(database: Database, entity: string): Promise<void> {
  await rows(database, 'select ledger_rebuild($1::text)::text', [entity]);
}

/**
 * Closes a book through `to`, the last day of a month. Waits for writers under way; afterwards
 * nothing posts on or before that day, and no period can be opened again.
 * @throws LedgerFault `ledger.period-order` unless `from` follows the last closed day
 */
export async function closePeriod(
  database: Database,
  period: { readonly entity: string; readonly from: string; readonly to: string },
  recorded: Recorded,
): Promise<void> {
  await rows(
    database,
    `select ledger_close($1::text, $2::text::date, $3::text::date, $4::text::timestamptz,
       $5::text)::text`,
    [period.entity, period.from, period.to, recorded.at, recorded.by],
  );
}
