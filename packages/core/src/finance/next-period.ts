/** The period that is closed next: the month after the last closed one. */
import { addDays, firstOfMonth, lastOfMonth } from '@smart/calendar';
import { periodsOf } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';

/** First day of the month of the oldest entry, or null when the book is empty. */
export async function firstOpenDay(tx: Tx, entity: string): Promise<string | null> {
  const [row] = await tx.sql<{ first: string | null }[]>`
    select min(entry_date) as first from ledger_entry where entity = ${entity}`;
  return row?.first ? firstOfMonth(row.first) : null;
}

export async function nextPeriod(
  tx: Tx,
  entity: string,
): Promise<{ readonly from: string; readonly to: string } | null> {
  const last = (await periodsOf(tx.sql, entity)).at(-1)?.to;
  const from = last ? addDays(last, 1) : await firstOpenDay(tx, entity);
  return from === null ? null : { from, to: lastOfMonth(from) };
}
