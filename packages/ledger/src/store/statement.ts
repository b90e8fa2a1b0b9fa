import type { StatementLine } from '../balances.ts';
import { type AccountId, accountOf } from '../chart.ts';
import { bigintOf, type Database, rows, textOf } from './database.ts';

/** A line of an account's statement with its place, for paging. */
export interface StoredStatementLine extends StatementLine {
  readonly at: StatementCursor;
}

export interface StatementCursor {
  readonly entry: string;
  readonly leg: number;
  /** Balance after the line. */
  readonly balance: bigint;
}

/**
 * Movements of an account (of one subject, where given) with the running balance, oldest first, a
 * page at a time: pass the last line's `at` as `after`.
 */
export async function readStatement(
  database: Database,
  entity: string,
  of: {
    readonly account: AccountId;
    readonly subject?: string;
    readonly after?: StatementCursor;
    readonly limit: number;
  },
): Promise<StoredStatementLine[]> {
  const account = accountOf(of.account);
  const quoted = (name: string | null) => (name === null ? "''" : `p."${name}"`);
  const found = await rows(
    database,
    `select p.entry_id::text as entry, p.leg::text, p.amount::text, p.rule, e.key, e.event,
       e.entry_date::text as date, ${quoted(account.item)} as item
     from ledger_posting p join ledger_entry e on e.id = p.entry_id
     where p.entity = $1::text and p.account = $2::text
       and ($3::text is null or ${quoted(account.subject)} = $3::text)
       and (p.entry_id, p.leg) > ($4::text::bigint, $5::text::int)
     order by p.entry_id, p.leg limit $6::text::int`,
    [
      entity,
      of.account,
      of.subject ?? null,
      of.after?.entry ?? '0',
      String(of.after?.leg ?? 0),
      String(of.limit),
    ],
  );
  let balance = of.after?.balance ?? 0n;
  return found.map((row) => {
    const amount = bigintOf(row, 'amount');
    balance += amount;
    return {
      key: textOf(row, 'key'),
      event: textOf(row, 'event'),
      date: textOf(row, 'date'),
      rule: textOf(row, 'rule'),
      item: textOf(row, 'item'),
      amount,
      balance,
      at: { entry: textOf(row, 'entry'), leg: Number(textOf(row, 'leg')), balance },
    };
  });
}
