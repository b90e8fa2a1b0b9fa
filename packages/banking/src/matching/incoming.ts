import { compactIban } from '../iban.ts';
import { type Decision, type Rule, settle, suspend } from './decision.ts';
import type { OutgoingPayment, Receivable } from './model.ts';
import { findNumbers, type NumberHit } from './numbers.ts';
import { isExplainedByCharges, type Part } from './parts.ts';
import { openOf, type Pool, referenceKey } from './pool.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A credit that carries structured references of receivables. */
export const byReference: Rule = (part, pool) => {
  if (part.amount <= 0n) return undefined;
  const references = unique((part.detail?.references ?? []).map(referenceKey));
  const found = references.map((r) => pool.byReference.get(r) ?? []).filter((f) => f.length > 0);
  if (found.length === 0) return undefined;
  const items = unique(found.flat());
  if (found.some((same) => same.length > 1)) return suspend(part, 'ambiguous', items, 'reference');
  return settle(part, items, pool, 'reference', 'certain');
};

/** No payer quotes invoices beyond this; a hostile text must not cost quadratic time. */
const LONGEST_TEXT = 4_000;

/** Everything a payer may have written the number into, the end-to-end id included. */
const fullText = ({ detail, entry }: Part): string =>
  [detail?.text, detail?.endToEndId, ...(detail?.references ?? []), entry.note]
    .join(' \n ')
    .slice(0, LONGEST_TEXT);

const isKnownPayer = (part: Part, items: readonly Receivable[]): boolean => {
  const iban = part.detail?.counterparty.iban;
  return (
    iban !== undefined &&
    items.every((item) => item.payerIbans.some((known) => compactIban(known) === iban))
  );
};

const overlap = (a: NumberHit, b: NumberHit): boolean =>
  a.item !== b.item && a.start < b.end && b.start < a.end;

/**
 * Numbers that overlap in the text are readings of the same characters: the one whose open amount
 * is exactly what was paid is meant, otherwise nobody can tell.
 */
function resolve(hits: readonly NumberHit[], part: Part, pool: Pool): NumberHit[] | undefined {
  const contested = hits.filter((a) => hits.some((b) => overlap(a, b)));
  if (contested.length === 0) return [...hits];
  const exact = contested.filter((hit) => pool.open.get(hit.item) === part.amount);
  if (unique(exact.map((hit) => hit.item)).length !== 1) return undefined;
  return [...hits.filter((hit) => !contested.includes(hit)), ...exact];
}

/** A credit whose text quotes numbers of receivables. */
export const byNumber: Rule = (part, pool) => {
  if (part.amount <= 0n) return undefined;
  const hits = findNumbers(fullText(part), pool.numbers);
  if (hits.length === 0) return undefined;
  const itemsOf = (some: readonly NumberHit[]): Receivable[] =>
    unique(some.map((hit) => hit.item)).flatMap((id) => pool.receivables.get(id) ?? []);
  const clear = resolve(hits, part, pool);
  if (!clear) return suspend(part, 'ambiguous', itemsOf(hits), 'similar-number');
  const items = itemsOf(clear);
  const literal = items.every((item) => clear.some((hit) => hit.item === item.id && hit.literal));
  const evidence = literal ? 'number' : 'similar-number';
  const decision = settle(part, items, pool, evidence, literal ? 'certain' : 'strong');
  const convincing =
    literal ||
    decision.outcome === 'exact' ||
    decision.outcome === 'grouped' ||
    isKnownPayer(part, items);
  return convincing ? decision : suspend(part, 'weak-evidence', items, evidence);
};

/** Beyond this many open items of one payer, some set fits by chance. */
const MOST_COMBINED = 12;

/** Every set of two or more items whose open amounts give exactly the amount; stops at two. */
function combinations(part: Part, items: readonly Receivable[], pool: Pool): Receivable[][] {
  if (items.length > MOST_COMBINED) return [];
  const found: Receivable[][] = [];
  for (let mask = 1; mask < 2 ** items.length && found.length < 2; mask += 1) {
    const chosen = items.filter((_, index) => (mask >> index) & 1);
    const sum = chosen.reduce((total, item) => total + openOf(pool, item), 0n);
    if (chosen.length > 1 && sum === part.amount) found.push(chosen);
  }
  return found;
}

function amongPayers(part: Part, items: readonly Receivable[], pool: Pool): Decision {
  const exact = items.filter((item) => openOf(pool, item) === part.amount);
  const [only] = exact;
  if (exact.length === 1 && only) return settle(part, exact, pool, 'account-and-amount', 'strong');
  if (exact.length > 1) return suspend(part, 'ambiguous', exact, 'account-and-amount');
  const charged = items.filter((item) => {
    const due = openOf(pool, item);
    return isExplainedByCharges(part, due, due - part.amount);
  });
  if (charged.length === 1) return settle(part, charged, pool, 'account-and-amount', 'strong');
  const sets = combinations(part, items, pool);
  const [set] = sets;
  if (sets.length === 1 && set) return settle(part, set, pool, 'account-and-total', 'strong');
  return suspend(part, 'ambiguous', items, 'account-and-amount');
}

/** A credit that quotes nothing, from an account known to pay for open receivables. */
export const byPayer: Rule = (part, pool) => {
  const iban = part.detail?.counterparty.iban;
  if (part.amount <= 0n || iban === undefined) return undefined;
  const items = (pool.byPayer.get(iban) ?? []).filter(
    (item) => item.currency === part.currency && openOf(pool, item) > 0n,
  );
  return items.length === 0 ? undefined : amongPayers(part, items, pool);
};

/** Payments an unclear line may be about: sent ones for a debit, executed ones for a return. */
function similarPayments(part: Part, pool: Pool): OutgoingPayment[] {
  const state = part.amount < 0n ? 'sent' : 'executed';
  const size = part.amount < 0n ? -part.amount : part.amount;
  return [...pool.payments.values()].filter(
    (p) => p.amount === size && p.currency === part.currency && pool.state.get(p.id) === state,
  );
}

/** What is left waits on suspense; items of the same amount are shown first. */
export const unknown = (part: Part, pool: Pool): Decision => {
  const returned = part.detail?.returnReason !== undefined || part.entry.reversal;
  if (part.amount <= 0n || returned) return suspend(part, 'unknown', similarPayments(part, pool));
  const same = [...pool.receivables.values()].filter(
    (item) => item.currency === part.currency && openOf(pool, item) === part.amount,
  );
  return suspend(part, 'unknown', same);
};
