import { type Balance, net } from './balances.ts';
import type { Hold } from './hold.ts';
import { smaller } from './source.ts';

/** The house bears up to `cap` of what a budget awaits of an invoice, if the client never pays. */
export interface Guarantee {
  readonly budget: string;
  readonly invoice: string;
  readonly cap: bigint;
}

/** What a budget shows (docs/posting-table.md); minor units. */
export interface BudgetView {
  readonly budget: string;
  readonly collected: bigint;
  readonly awaiting: bigint;
  readonly balance: bigint;
  readonly guaranteed: bigint;
  readonly held: bigint;
  /** What can be committed today; negative when more is committed than is there. */
  readonly free: bigint;
  /** What a person who leaves is settled. */
  readonly payableOut: bigint;
  /** What the fund would bear today. */
  readonly exposure: bigint;
  /** Debit of the budget beyond what is guaranteed. */
  readonly uncovered: bigint;
}

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);

/** The figures of one budget, from balances, holds and guarantees of any budgets. */
export function budgetView(
  budget: string,
  from: {
    readonly balances: Iterable<Balance>;
    readonly holds: Iterable<Hold>;
    readonly guarantees: Iterable<Guarantee>;
  },
): BudgetView {
  let collected = 0n;
  let awaiting = 0n;
  const byInvoice = new Map<string, bigint>();
  for (const balance of from.balances) {
    if (balance.subject !== budget) continue;
    if (balance.account === 'budget') collected -= net(balance);
    if (balance.account !== 'budget-awaiting') continue;
    awaiting -= net(balance);
    byInvoice.set(balance.item, (byInvoice.get(balance.item) ?? 0n) - net(balance));
  }
  const guaranteed = guaranteedOf(budget, byInvoice, from.guarantees);
  let held = 0n;
  for (const hold of from.holds) if (hold.budget === budget) held += hold.amount;
  const debt = atLeastZero(-collected);
  return {
    budget,
    collected,
    awaiting,
    balance: collected + awaiting,
    guaranteed,
    held,
    free: collected + guaranteed - held,
    payableOut: atLeastZero(collected - held),
    exposure: smaller(debt, guaranteed),
    uncovered: atLeastZero(debt - guaranteed),
  };
}

function guaranteedOf(
  budget: string,
  awaiting: ReadonlyMap<string, bigint>,
  guarantees: Iterable<Guarantee>,
): bigint {
  const caps = new Map<string, bigint>();
  for (const { budget: whose, invoice, cap } of guarantees)
    if (whose === budget) caps.set(invoice, (caps.get(invoice) ?? 0n) + cap);
  let sum = 0n;
  for (const [invoice, cap] of caps) sum += smaller(cap, atLeastZero(awaiting.get(invoice) ?? 0n));
  return sum;
}
