import { type Decision, type Rule, suspend } from './decision.ts';
import type { Certainty, Evidence, OutgoingPayment, Placement } from './model.ts';
import { isExplainedByCharges, type Part } from './parts.ts';
import type { Pool } from './pool.ts';

const total = (payments: readonly OutgoingPayment[]): bigint =>
  payments.reduce((sum, payment) => sum + payment.amount, 0n);

const inState = (
  pool: Pool,
  payments: readonly OutgoingPayment[],
  state: OutgoingPayment['state'],
): OutgoingPayment[] => payments.filter((p) => pool.state.get(p.id) === state);

const executed = (payment: OutgoingPayment): Placement => ({
  to: 'item',
  item: payment.id,
  effect: 'executed',
  amount: -payment.amount,
  leaves: 0n,
});

const execute = (
  payments: readonly OutgoingPayment[],
  evidence: Evidence,
  certainty: Certainty,
): Decision => ({
  certainty,
  evidence,
  outcome: 'executed',
  placements: payments.map(executed),
  candidates: [],
});

/** A debit that carries the end-to-end id of a payment we sent. */
export const executionById: Rule = (part, pool) => {
  const id = part.detail?.endToEndId;
  const named = id === undefined || part.amount >= 0n ? undefined : pool.byEndToEnd.get(id);
  const [payment] = named ?? [];
  if (!named || !payment) return undefined;
  const evidence = 'end-to-end-id';
  if (named.length > 1) return suspend(part, 'ambiguous', named, evidence);
  if (payment.currency !== part.currency) return suspend(part, 'currency-differs', named, evidence);
  if (pool.state.get(payment.id) !== 'sent')
    return suspend(part, 'already-executed', named, evidence);
  if (payment.amount === -part.amount) return execute([payment], evidence, 'certain');
  const charge = -part.amount - payment.amount;
  if (!isExplainedByCharges(part, payment.amount, charge))
    return suspend(part, 'amount-differs', named, evidence);
  const fees: Placement = { to: 'bank-charges', amount: -charge };
  const decision = execute([payment], evidence, 'certain');
  return { ...decision, placements: [...decision.placements, fees] };
};

function blockIds(part: Part): { block: string | undefined; message: string | undefined } {
  const { batch, details } = part.entry;
  const shared = (ids: readonly (string | undefined)[]): string | undefined =>
    new Set(ids).size === 1 ? ids[0] : undefined;
  return {
    block: batch?.paymentInformationId ?? shared(details.map((d) => d.paymentInformationId)),
    message: batch?.messageId ?? shared(details.map((d) => d.messageId)),
  };
}

const fits = (part: Part, payments: readonly OutgoingPayment[]): boolean => {
  const count = part.entry.batch?.count;
  const sameCurrency = payments.every((p) => p.currency === part.currency);
  return (
    sameCurrency &&
    total(payments) === -part.amount &&
    (count === undefined || count === payments.length)
  );
};

/** A debit that books a whole block of a payment file as one sum, and says which. */
export const executionByBatch: Rule = (part, pool) => {
  if (part.amount >= 0n || part.entry.detailsComplete) return undefined;
  const { block, message } = blockIds(part);
  const named =
    (block === undefined ? undefined : pool.byBlock.get(block)) ??
    (message === undefined ? undefined : pool.byMessage.get(message));
  if (!named) return undefined;
  const waiting = inState(pool, named, 'sent');
  if (waiting.length === 0) return suspend(part, 'already-executed', named, 'batch-id');
  if (fits(part, waiting)) return execute(waiting, 'batch-id', 'certain');
  return suspend(part, 'amount-differs', waiting, 'batch-id');
};

/** A debit without ids or details whose sum is that of exactly one block we sent. */
export const executionByTotal: Rule = (part, pool) => {
  if (part.amount >= 0n || part.detail) return undefined;
  const blocks = [...pool.byBlock.values()]
    .map((block) => inState(pool, block, 'sent'))
    .filter((block) => block.length > 0 && fits(part, block));
  const [only] = blocks;
  if (!only) return undefined;
  if (blocks.length > 1) return suspend(part, 'ambiguous', blocks.flat(), 'batch-total');
  return execute(only, 'batch-total', 'strong');
};

/** A debit without our id to an account and of an amount that only one sent payment has. */
export const executionByAccount: Rule = (part, pool) => {
  const iban = part.detail?.counterparty.iban;
  if (part.amount >= 0n || iban === undefined || part.detail?.endToEndId) return undefined;
  const same = inState(pool, pool.byCreditor.get(iban) ?? [], 'sent').filter((p) =>
    fits(part, [p]),
  );
  if (same.length > 1) return suspend(part, 'ambiguous', same, 'account-and-amount');
  return same.length === 1 ? execute(same, 'account-and-amount', 'strong') : undefined;
};

/** A credit that carries the end-to-end id of a payment of ours: it came back. */
export const returnById: Rule = (part, pool) => {
  const id = part.detail?.endToEndId;
  const named = id === undefined || part.amount <= 0n ? undefined : pool.byEndToEnd.get(id);
  const [payment] = named ?? [];
  if (!named || !payment) return undefined;
  const evidence = 'end-to-end-id';
  if (named.length > 1) return suspend(part, 'ambiguous', named, evidence);
  if (payment.currency !== part.currency) return suspend(part, 'currency-differs', named, evidence);
  if (pool.state.get(payment.id) !== 'executed')
    return suspend(part, 'not-executed', named, evidence);
  const { amount } = payment;
  const gap = amount - part.amount;
  const charged = isExplainedByCharges(part, amount, gap);
  if (gap !== 0n && !charged) return suspend(part, 'amount-differs', named, evidence);
  const back: Placement = { to: 'item', item: payment.id, effect: 'returned', amount, leaves: 0n };
  const fees: Placement[] = charged ? [{ to: 'bank-charges', amount: -gap }] : [];
  return {
    certainty: 'certain',
    evidence,
    outcome: 'returned',
    placements: [back, ...fees],
    candidates: [],
  };
};
