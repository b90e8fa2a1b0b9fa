/** A database with the ledger's tables for a test file, and the small things its tests repeat. */
import { testDatabase } from '@smart/postgres/testing';
import postgres from 'postgres';
import { beforeAll } from 'vitest';
import { type Entry, shareSubscribed } from '../src/index.ts';
import { LEDGER_MIGRATIONS, openBook, postEntries } from '../src/store/index.ts';
import { head } from './events.ts';

/** What core sets for each transaction: a session of the office. */
export const OFFICE = { 'app.role': 'system' };
export const recorded = { at: '2026-11-23T09:00:00.000Z', by: 'staff1' };

export interface Books {
  /** As the run-time role. */
  sql: postgres.Sql;
  owner: postgres.Sql;
  runtimeUrl: string;
}

/** Call it at the top of a test file; what it returns is filled before the first test. */
export function useBooks(): Books {
  const books = {} as Books;
  beforeAll(async () => {
    const { runtimeUrl, ownerUrl } = await testDatabase({ migrations: LEDGER_MIGRATIONS });
    books.runtimeUrl = runtimeUrl;
    books.sql = connect(runtimeUrl, 4);
    books.owner = connect(ownerUrl, 1);
    return async () => {
      await Promise.all([books.sql.end({ timeout: 5 }), books.owner.end({ timeout: 5 })]);
    };
  });
  return books;
}

export const connect = (url: string, max: number): postgres.Sql =>
  postgres(url, { max, onnotice: () => undefined, connection: OFFICE });

let opened = 0;

/** A fresh book, so that tests do not meet. */
export async function freshBook({ sql }: Books): Promise<string> {
  opened += 1;
  const entity = `book${opened}`;
  await openBook(sql, { entity, currency: 'EUR' });
  return entity;
}

export const post = ({ sql }: Books, ...entries: Entry[]): Promise<void> =>
  postEntries(sql, entries, recorded);

/** The code of what was thrown, or `accepted`. */
export const refused = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Entries moved into a book. */
export const inBook = (entity: string, ...entries: Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, entity }));

/** A share of 50.00 of person n subscribed: the simplest entry. */
export const share = (entity: string, n: number, date = '2026-11-23'): Entry =>
  shareSubscribed(head(`share:${n}`, date, entity), {
    person: `p${n}`,
    share: `s${n}`,
    nominal: 5000n,
  });
