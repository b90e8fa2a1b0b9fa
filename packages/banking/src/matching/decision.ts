import type {
  Certainty,
  Evidence,
  OpenItem,
  Outcome,
  OwnerRole,
  Placement,
  Receivable,
  SuspenseReason,
} from './model.ts';
import { isExplainedByCharges, type Part } from './parts.ts';
import { openOf, type Pool } from './pool.ts';

/** What a rule decided about a part. */
export interface Decision {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  readonly placements: readonly Placement[];
  readonly candidates: readonly string[];
}

/** A rule looks at a part and what is left in the pool; undefined leaves it to the next rule. */
export type Rule = (part: Part, pool: Pool) => Decision | undefined;

/** More than this many candidates help nobody. */
const MOST_CANDIDATES = 20;

/** Pay that came back or went astray is the payroll officer's, shares are the adviser's. */
function ownerOf(part: Part, candidates: readonly OpenItem[]): OwnerRole {
  const payroll = part.detail?.purpose === 'SALA' || part.detail?.returnReason !== undefined;
  if (payroll || candidates.some((item) => item.kind === 'payment')) return 'payroll-officer';
  const shares = candidates.length > 0 && candidates.every((item) => item.kind === 'share');
  return shares ? 'adviser' : 'finance-officer';
}

/** Nothing is matched: the part stands on the suspense account, with what might explain it. */
export function suspend(
  part: Part,
  reason: SuspenseReason,
  candidates: readonly OpenItem[] = [],
  evidence: Evidence = 'none',
): Decision {
  const owner = ownerOf(part, candidates);
  return {
    certainty: 'none',
    evidence,
    outcome: 'suspense',
    placements: part.amount === 0n ? [] : [{ to: 'suspense', amount: part.amount, reason, owner }],
    candidates: candidates.slice(0, MOST_CANDIDATES).map((item) => item.id),
  };
}

const paid = (item: Receivable, amount: bigint, leaves: bigint): Placement => ({
  to: 'item',
  item: item.id,
  effect: 'paid',
  amount,
  leaves,
});

const payAll = (pool: Pool, items: readonly Receivable[]): Placement[] =>
  items.map((item) => paid(item, openOf(pool, item), 0n));

/**
 * Puts a credit on the receivables it names. Exact, grouped, over (the rest waits on suspense),
 * less bank charges, or in part when it names one only; a group that is short stays undecided,
 * because nobody said which of them is.
 */
export function settle(
  part: Part,
  named: readonly Receivable[],
  pool: Pool,
  evidence: Evidence,
  certainty: Certainty,
): Decision {
  const sameCurrency = named.filter((item) => item.currency === part.currency);
  if (sameCurrency.length === 0) return suspend(part, 'currency-differs', named, evidence);
  const items = sameCurrency.filter((item) => openOf(pool, item) > 0n);
  if (items.length === 0) return suspend(part, 'already-paid', named, evidence);
  const due = items.reduce((sum, item) => sum + openOf(pool, item), 0n);
  const gap = due - part.amount;
  const decided = (outcome: Outcome, placements: readonly Placement[]): Decision => ({
    certainty,
    evidence,
    outcome,
    placements,
    candidates: [],
  });
  if (gap === 0n) return decided(items.length > 1 ? 'grouped' : 'exact', payAll(pool, items));
  if (gap < 0n) {
    const owner = ownerOf(part, items);
    const rest: Placement = { to: 'suspense', amount: -gap, reason: 'overpaid', owner };
    return decided('over', [...payAll(pool, items), rest]);
  }
  if (isExplainedByCharges(part, due, gap))
    return decided('less-charges', [...payAll(pool, items), { to: 'bank-charges', amount: -gap }]);
  const [only] = items;
  if (items.length === 1 && only) return decided('part', [paid(only, part.amount, gap)]);
  return suspend(part, 'group-short', items, evidence);
}
