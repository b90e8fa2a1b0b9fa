import type { Hold, HoldMove } from '../hold.ts';
import { arrayText, bigintOf, type Database, type Recorded, rows, textOf } from './database.ts';

/**
 * Records changes of holds: raised, reduced, released. The same key is refused.
 * @throws LedgerFault `ledger.already-posted`, `ledger.hold-overdrawn` when more would be released
 * than is held, `ledger.does-not-add-up` when a hold would change its budget
 */
export async function moveHolds(
  database: Database,
  moves: readonly HoldMove[],
  recorded: Recorded,
): Promise<void> {
  if (moves.length === 0) return;
  const of = (pick: (move: HoldMove) => string | null) => arrayText(moves.map(pick));
  await rows(
    database,
    `insert into ledger_hold
       (entity, key, hold, budget, engagement, amount, recorded_at, recorded_by)
     select *, $7::text::timestamptz, $8::text from unnest(
       $1::text::text[], $2::text::text[], $3::text::text[], $4::text::text[],
       $5::text::text[], $6::text::bigint[])`,
    [
      of((m) => m.entity),
      of((m) => m.key),
      of((m) => m.hold),
      of((m) => m.budget),
      of((m) => m.engagement),
      of((m) => m.amount.toString()),
      recorded.at,
      recorded.by,
    ],
  );
}

/**
 * Places a hold only if collected + `guaranteed` − held bears it; two approvals on one budget wait
 * for each other.
 * @throws LedgerFault `ledger.budget-short` with `free` and `amount` in minor units
 */
export async function placeHold(
  database: Database,
  move: HoldMove & { readonly guaranteed: bigint },
  recorded: Recorded,
): Promise<void> {
  await rows(
    database,
    `select ledger_place_hold($1::text, $2::text, $3::text, $4::text, $5::text,
       $6::text::bigint, $7::text::bigint, $8::text::timestamptz, $9::text)::text`,
    [
      move.entity,
      move.key,
      move.hold,
      move.budget,
      move.engagement,
      move.amount.toString(),
      move.guaranteed.toString(),
      recorded.at,
      recorded.by,
    ],
  );
}

/** Open holds of some budgets. */
export async function holdsOf(
  database: Database,
  entity: string,
  budgets: readonly string[],
): Promise<Hold[]> {
  const found = await rows(
    database,
    `select hold, budget, sum(amount)::text as amount from ledger_hold
     where entity = $1::text and budget = any($2::text::text[])
     group by hold, budget having sum(amount) <> 0 order by hold`,
    [entity, arrayText(budgets)],
  );
  return found.map((row) => ({
    hold: textOf(row, 'hold'),
    budget: textOf(row, 'budget'),
    amount: bigintOf(row, 'amount'),
  }));
}
