import type { StatementEntry } from '../statements/model.ts';
import { type Decision, type Rule, suspend } from './decision.ts';
import { byNumber, byPayer, byReference, unknown } from './incoming.ts';
import {
  type MatchOptions,
  type MatchResult,
  type OpenItem,
  type Proposal,
  partKey,
} from './model.ts';
import {
  executionByAccount,
  executionByBatch,
  executionById,
  executionByTotal,
  returnById,
} from './outgoing.ts';
import { type Part, partsOf } from './parts.ts';
import { makePool, type Pool, take } from './pool.ts';

/**
 * Strongest evidence first, over all entries, so that a guess never takes what a reference names.
 * Executions come before returns: a payment can be debited and come back in one file.
 */
const RULES: readonly Rule[] = [
  executionById,
  executionByBatch,
  executionByTotal,
  executionByAccount,
  returnById,
  byReference,
  byNumber,
  byPayer,
];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order = (a: StatementEntry, b: StatementEntry): number =>
  compare(a.bookingDate ?? a.valueDate ?? '', b.bookingDate ?? b.valueDate ?? '') ||
  compare(a.identity, b.identity);

function decideAll(parts: readonly Part[], pool: Pool): Map<Part, Decision> {
  const decided = new Map<Part, Decision>();
  const decide = (part: Part, decision: Decision): void => {
    decided.set(part, decision);
    take(pool, decision.placements);
  };
  for (const rule of RULES)
    for (const part of parts) {
      if (decided.has(part) || part.amount === 0n) continue;
      const decision = rule(part, pool);
      if (decision) decide(part, decision);
    }
  for (const part of parts)
    if (!decided.has(part))
      decide(part, part.amount === 0n ? suspend(part, 'unknown') : unknown(part, pool));
  return decided;
}

const propose = (part: Part, decision: Decision): Proposal => ({
  entry: part.entry.identity,
  part: part.index,
  amount: part.amount,
  currency: part.currency,
  ...decision,
});

/**
 * Proposes where every booked entry belongs: payments executed or returned, invoices and shares
 * paid, bank charges, or the suspense account with an owner and candidates. Pure: the same
 * entries and items give the same proposals in whatever order they come.
 *
 * An entry whose details add up is placed payment by payment, any other one whole. Placements of
 * a proposal add up to its amount, nothing is placed twice, and no item receives more than is
 * open on it. Where more than one item fits, none is taken.
 *
 * @throws BankingFault `matching.item-twice`, `matching.amount-impossible` for items no office has
 */
export function matchEntries(
  entries: readonly StatementEntry[],
  items: readonly OpenItem[],
  options: MatchOptions = {},
): MatchResult {
  const placed = options.placed ?? new Set<string>();
  const byIdentity = Map.groupBy(
    entries.filter((entry) => entry.status === 'BOOK'),
    (entry) => entry.identity,
  );
  const booked = [...byIdentity.values()].flatMap((same) => same.slice(0, 1)).toSorted(order);
  const parts = booked
    .filter((entry) => !placed.has(entry.identity))
    .flatMap(partsOf)
    .filter((part) => !placed.has(partKey(part.entry.identity, part.index)));
  const decided = decideAll(parts, makePool(items));
  const pending = entries.filter((entry) => entry.status !== 'BOOK').map((e) => e.identity);
  const repeated = [...byIdentity].filter(([, same]) => same.length > 1).map(([id]) => id);
  return {
    proposals: parts.map((part) => propose(part, decided.get(part) as Decision)),
    pending: [...new Set(pending)].toSorted(compare),
    repeated: repeated.toSorted(compare),
  };
}
