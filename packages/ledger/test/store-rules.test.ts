import type postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { reversalOf } from '../src/index.ts';
import {
  closePeriod,
  entriesByKey,
  foldEntries,
  moveHolds,
  openBook,
  postEntries,
  readBalances,
} from '../src/store/index.ts';
import { freshBook, inBook, post, recorded, refused, share, useBooks } from './book.ts';
import { issued } from './events.ts';
import { balanceLines } from './text-table.ts';

const books = useBooks();

describe('posting', () => {
  test('stores what was posted and reads it back whole', async () => {
    const entity = await freshBook(books);
    const [entry] = inBook(entity, issued());
    await post(books, entry!);
    const [stored] = await entriesByKey(books.sql, entity, [entry!.key]);
    expect(stored).toMatchObject({ ...entry!, number: null, recordedBy: 'staff1' });
    expect(stored!.recordedAt).toBe(recorded.at);
    expect(stored!.postings).toEqual(entry!.postings);
  });

  test('the same event never posts twice, and takes its whole batch along', async () => {
    const entity = await freshBook(books);
    await post(books, share(entity, 1));
    await expect(post(books, share(entity, 1))).rejects.toMatchObject({
      code: 'ledger.already-posted',
      params: { key: 'share:1' },
    });
    expect(await refused(post(books, share(entity, 2), share(entity, 1)))).toBe(
      'ledger.already-posted',
    );
    expect(await refused(post(books, share(entity, 3), share(entity, 3)))).toBe(
      'ledger.already-posted',
    );
    expect(await entriesByKey(books.sql, entity, ['share:1', 'share:2', 'share:3'])).toHaveLength(
      1,
    );
  });

  test('the same key in another entity is another event', async () => {
    const [one, two] = [await freshBook(books), await freshBook(books)];
    await post(books, share(one, 1), share(two, 1));
    expect(await entriesByKey(books.sql, two, ['share:1'])).toHaveLength(1);
  });

  test('refuses an unknown entity, another currency, a correction of nothing', async () => {
    const entity = await freshBook(books);
    expect(await refused(post(books, share('nobody', 1)))).toBe('ledger.unknown-entity');
    expect(await refused(post(books, { ...share(entity, 1), currency: 'SEK' }))).toBe(
      'ledger.wrong-currency',
    );
    expect(await refused(post(books, { ...share(entity, 1), corrects: 'nothing' }))).toBe(
      'ledger.unknown-correction',
    );
    expect(await refused(openBook(books.sql, { entity, currency: 'SEK' }))).toBe(
      'ledger.wrong-currency',
    );
    expect(await readBalances(books.sql, entity)).toEqual([]);
  });

  test('an entry is reversed once at most, and is back at zero', async () => {
    const entity = await freshBook(books);
    const entry = share(entity, 1);
    await post(books, entry, reversalOf(entry, { key: 'undo', date: '2026-11-24' }));
    expect(balanceLines(await readBalances(books.sql, entity))).toEqual([]);
    const again = reversalOf(entry, { key: 'undo-again', date: '2026-11-24' });
    expect(await refused(post(books, again))).toBe('ledger.already-reversed');
  });

  test('refuses to post under a snapshot that might not see a close', async () => {
    const entity = await freshBook(books);
    const work = books.sql.begin('isolation level repeatable read', (tx) =>
      postEntries(tx, [share(entity, 1)], recorded),
    );
    expect(await refused(work)).toBe('ledger.isolation');
  });

  test('ids with quotes and backslashes cannot reach the database', async () => {
    const entity = await freshBook(books);
    const bad = { ...share(entity, 1), key: 'x","y' };
    expect(await refused(post(books, bad))).toBe('ledger.not-an-id');
  });
});

describe('append-only', () => {
  const TABLES = [
    'ledger_book',
    'ledger_account',
    'ledger_entry',
    'ledger_posting',
    'ledger_number',
    'ledger_period',
    'ledger_hold',
  ];
  const CHANGES = TABLES.flatMap((table) => [
    [`update ${table} set entity = entity`],
    [`delete from ${table}`],
    [`truncate ${table} cascade`],
  ]);

  test.each(CHANGES)('%s: no right for the run-time role, refused to the owner', async (text) => {
    const entity = await freshBook(books);
    await post(books, share(entity, 1));
    // 42501: insufficient privilege
    expect(await refused(books.sql.unsafe(text))).toBe('42501');
    await expect(books.owner.unsafe(text)).rejects.toMatchObject({
      code: 'LG001',
      message: 'ledger.append-only',
    });
  });
});

describe('row-level security', () => {
  const ALL = [
    'book',
    'account',
    'entry',
    'posting',
    'number',
    'pending',
    'balance',
    'month',
    'period',
    'hold',
  ].map((name) => `ledger_${name}`);

  test.each([['member'], ['client'], ['']])(
    'a session of role "%s" reaches nothing',
    async (role) => {
      const entity = await freshBook(books);
      await post(books, share(entity, 1));
      await foldEntries(books.sql, entity);
      await post(books, share(entity, 2));
      await closePeriod(books.sql, { entity, from: '2026-01-01', to: '2026-10-31' }, recorded);
      await post(books, share(entity, 3));
      const move = { entity, key: 'h', hold: 'h', budget: 'b', engagement: null, amount: 1n };
      await moveHolds(books.sql, [move], recorded);
      for (const client of [books.sql, books.owner]) {
        const seen = await client.begin(async (tx) => {
          const counts: Record<string, number> = {};
          for (const table of ALL)
            counts[table] = (await tx.unsafe(`select 1 from ${table}`)).length;
          await tx`select set_config('app.role', ${role}, true)`;
          for (const table of ALL) {
            expect(counts[table], table).toBeGreaterThan(0);
            expect(await tx.unsafe(`select 1 from ${table}`), table).toHaveLength(0);
          }
          return true;
        });
        expect(seen).toBe(true);
      }
      const posting = books.sql.begin(async (tx) => {
        await tx`select set_config('app.role', ${role}, true)`;
        await postEntries(tx, [share(entity, 4)], recorded);
      });
      expect(await refused(posting)).toBe('42501');
    },
  );
});

describe('raw statements obey the same rules', () => {
  const entryRow = (entity: string, key: string, legs: number) => `
    insert into ledger_entry
      (entity, key, event, entry_date, currency, legs, recorded_at, recorded_by)
    values ('${entity}', '${key}', 'raw', '2026-11-23', 'EUR', ${legs}, now(), 'x') returning id`;
  const raw = (client: postgres.Sql, entity: string, key: string, legs: number, values: string) =>
    client.unsafe(`with e as (${entryRow(entity, key, legs)})
      insert into ledger_posting (entry_id, leg, entity, account, amount, rule, bank)
      select e.id, v.leg, '${entity}', v.account, v.amount, 'raw', v.bank
      from e, (values ${values}) as v(leg, account, amount, bank)`);
  const why = (promise: Promise<unknown>) =>
    promise.then(
      () => 'accepted',
      (error: { message: string }) => error.message,
    );

  test.each([
    ['balanced', 2, "(1, 'bank', 5, 'main'), (2, 'reserve', -5, null)", 'accepted'],
    ['unbalanced', 2, "(1, 'bank', 5, 'main'), (2, 'reserve', -4, null)", 'ledger.unbalanced'],
    ['a leg short', 3, "(1, 'bank', 5, 'main'), (2, 'reserve', -5, null)", 'ledger.broken-entry'],
    [
      'no such account',
      2,
      "(1, 'till', 5, null), (2, 'reserve', -5, null)",
      'ledger.unknown-account',
    ],
    [
      'no bank named',
      2,
      "(1, 'bank', 5, null), (2, 'reserve', -5, null)",
      'ledger.missing-dimension',
    ],
  ])('%s', async (name, legs, values, expected) => {
    for (const client of [books.sql, books.owner]) {
      const entity = await freshBook(books);
      expect(await why(raw(client, entity, name.replaceAll(' ', '-'), legs, values))).toBe(
        expected,
      );
    }
  });

  test('an entry without postings, and postings added to an entry later', async () => {
    const entity = await freshBook(books);
    expect(await why(books.sql.unsafe(entryRow(entity, 'empty', 2)))).toBe('ledger.no-postings');
    await post(books, share(entity, 1));
    const [stored] = await entriesByKey(books.sql, entity, ['share:1']);
    const late = books.sql.unsafe(`insert into ledger_posting
      (entry_id, leg, entity, account, amount, rule) values
      (${stored!.id}, 3, '${entity}', 'reserve', 5, 'raw'),
      (${stored!.id}, 4, '${entity}', 'rounding', -5, 'raw')`);
    expect(await why(late)).toBe('ledger.broken-entry');
    const foreign = books.sql.unsafe(`insert into ledger_posting
      (entry_id, leg, entity, account, amount, rule) values
      (999999999, 1, '${entity}', 'reserve', 5, 'raw'),
      (999999999, 2, '${entity}', 'rounding', -5, 'raw')`);
    expect(await why(foreign)).toBe('ledger.broken-entry');
  });
});
