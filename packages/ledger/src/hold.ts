import { demand } from './fault.ts';

/** What is open of a commitment on a budget. A hold is not a posting. */
export interface Hold {
  readonly hold: string;
  readonly budget: string;
  readonly amount: bigint;
}

/**
 * A change of a hold: placed or raised (`amount` above 0), reduced or released (below 0). Append
 * only, like the ledger; the same key never counts twice.
 */
export interface HoldMove extends Hold {
  readonly entity: string;
  readonly key: string;
  /** What is committed to: an engagement, a purchase. */
  readonly engagement: string | null;
}

/**
 * Holds that are still open, from all their moves.
 * @throws LedgerFault `ledger.hold-overdrawn` when more is released than was held,
 * `ledger.does-not-add-up` when a hold changes its budget
 */
export function openHolds(moves: Iterable<HoldMove>): Hold[] {
  const holds = new Map<string, Hold>();
  const seen = new Set<string>();
  for (const { hold, budget, amount, key } of moves) {
    if (seen.has(key)) continue;
    seen.add(key);
    const before = holds.get(hold) ?? { hold, budget, amount: 0n };
    demand(before.budget === budget, 'ledger.does-not-add-up', { hold });
    demand(before.amount + amount >= 0n, 'ledger.hold-overdrawn', { hold });
    holds.set(hold, { hold, budget, amount: before.amount + amount });
  }
  return [...holds.values()].filter((h) => h.amount !== 0n);
}
