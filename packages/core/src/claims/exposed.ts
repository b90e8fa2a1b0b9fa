/** Where the house stands with its guarantee, budget by budget. Office or system. */
import { type Balance, type BudgetView, budgetView, net } from '@smart/ledger';
import { readBalances } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { guaranteesOf, promisedOf, spreadExposure } from '../guarantee/index.ts';

/** A guaranteed or overdrawn budget. Minor units. */
export interface BudgetExposure {
  readonly budget: string;
  readonly collected: bigint;
  readonly awaiting: bigint;
  readonly guaranteed: bigint;
  readonly exposure: bigint;
  readonly uncovered: bigint;
}

export interface ExposedInvoice {
  readonly invoice: string;
  readonly budget: string;
  readonly awaiting: bigint;
  readonly guaranteed: bigint;
  readonly exposure: bigint;
}

export interface Exposure {
  readonly fund: bigint;
  readonly budgets: readonly BudgetExposure[];
  /** Invoices the house guarantees, oldest first within their budget. */
  readonly invoices: readonly ExposedInvoice[];
}

/** The figures of a legal entity today. */
export async function exposureOf(tx: Tx, entityId: string): Promise<Exposure> {
  const accounts = ['budget', 'budget-awaiting', 'guarantee-fund'] as const;
  const balances = await readBalances(tx.sql, entityId, { accounts });
  const moving = balances.filter((each) => each.account !== 'guarantee-fund' && net(each) !== 0n);
  const ids = [...new Set(moving.map(({ subject }) => subject))];
  const guarantees = await guaranteesOf(tx, entityId, ids);
  const promised = await promisedOf(tx, entityId, ids);
  const grouped = {
    balances: Map.groupBy(moving, ({ subject }) => subject),
    guarantees: Map.groupBy(guarantees, ({ budget }) => budget),
  };
  const views = ids.map((budget) => {
    const own = grouped.balances.get(budget) ?? [];
    const given = grouped.guarantees.get(budget) ?? [];
    return budgetView(budget, { balances: own, holds: [], guarantees: given });
  });
  const fund = balances.find(({ account }) => account === 'guarantee-fund');
  const awaited = awaitingOf(moving);
  return {
    fund: fund ? -net(fund) : 0n,
    budgets: views
      .map((view) => withPromise(view, promised.get(view.budget) ?? 0n))
      .filter(({ guaranteed, collected }) => guaranteed > 0n || collected < 0n),
    invoices: views.flatMap(({ budget, collected }) =>
      spreadExposure(-collected, grouped.guarantees.get(budget) ?? []).map((each) => ({
        ...each,
        budget,
        awaiting: awaited.get(each.invoice) ?? 0n,
      })),
    ),
  };
}

/** What the house promised of orders not invoiced yet bears a budget's debit as well. */
function withPromise(view: BudgetView, promised: bigint): BudgetExposure {
  const { budget, collected, awaiting } = view;
  const guaranteed = view.guaranteed + promised;
  const debit = collected < 0n ? -collected : 0n;
  const exposure = debit < guaranteed ? debit : guaranteed;
  return { budget, collected, awaiting, guaranteed, exposure, uncovered: debit - exposure };
}

const awaitingOf = (balances: readonly Balance[]): Map<string, bigint> =>
  new Map(
    balances
      .filter(({ account }) => account === 'budget-awaiting')
      .map((balance) => [balance.item, -net(balance)]),
  );
