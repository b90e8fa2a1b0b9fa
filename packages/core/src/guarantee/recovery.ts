/** Who gets what comes back: the fund first, then the budget, then the house. Pure. */
import { divideRounded } from '@smart/money';

interface Lost {
  readonly borne: bigint;
  readonly recovered: bigint;
  readonly lost: bigint;
  readonly shortfall: bigint;
  readonly budgetBack: bigint;
}

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Borne by the fund and not yet back. */
export const fundOpen = (claim: Pick<Lost, 'borne' | 'recovered'>): bigint =>
  claim.borne - claim.recovered;

/**
 * Lost by the budget beyond what the fund and the house bore for it, and not yet back: what it
 * awaited, less the claim, less the debit the house took over.
 */
export const budgetOpen = ({ lost, borne, shortfall, budgetBack }: Lost): bigint =>
  atLeastZero(lost - borne - shortfall) - budgetBack;

/** How the net of a payment on a written-off invoice is shared. */
export function shareRecovery(claim: Lost, net: bigint): { toFund: bigint; toBudget: bigint } {
  const toFund = smaller(net, fundOpen(claim));
  return { toFund, toBudget: smaller(net - toFund, budgetOpen(claim)) };
}

/**
 * The VAT that is due again with a payment on a written-off invoice, counted from the start, so
 * that payments of the whole bring back exactly the VAT that was corrected.
 */
export function vatBack<V extends { readonly amount: bigint }>(
  vat: readonly V[],
  of: { readonly writtenOff: bigint; readonly paidBefore: bigint; readonly paid: bigint },
): V[] {
  const due = (sum: bigint, paid: bigint) => divideRounded(sum * paid, of.writtenOff, 'half-up');
  return vat.map((each) => ({
    ...each,
    amount: due(each.amount, of.paidBefore + of.paid) - due(each.amount, of.paidBefore),
  }));
}
