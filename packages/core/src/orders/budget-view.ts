/**
 * What a budget has: the ledger's figures with what the house guarantees, of invoices and of
 * confirmed orders whose invoice is still to follow.
 */
import type { BudgetView } from '@smart/ledger';
import { readBudgets } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { guaranteesOf, promisedOf } from '../guarantee/index.ts';
import { asSystem, Fault } from '../procedure/index.ts';

export interface BudgetFigures extends BudgetView {
  /** Part of `guaranteed`: from confirmed orders that are covered, invoice to follow. */
  readonly promised: bigint;
}

/** The ledger's figures with a promise added: it may be committed, and the fund would bear it. */
export function withPromise(view: BudgetView, promised: bigint): BudgetFigures {
  const guaranteed = view.guaranteed + promised;
  const debt = view.collected < 0n ? -view.collected : 0n;
  const exposure = debt < guaranteed ? debt : guaranteed;
  return {
    ...view,
    promised,
    guaranteed,
    free: view.free + promised,
    exposure,
    uncovered: debt - exposure,
  };
}

/** Figures of some budgets of one legal entity, in the order asked for. */
export function budgetViewsOf(
  tx: Tx,
  entityId: string,
  budgetIds: readonly string[],
): Promise<BudgetFigures[]> {
  if (budgetIds.length === 0) return Promise.resolve([]);
  // The ledger is the office's; what is read of it here are figures of the budgets asked for.
  return asSystem(tx, 'budget-view', async (system) => {
    const guarantees = await guaranteesOf(system, entityId, budgetIds);
    const promised = await promisedOf(system, entityId, budgetIds);
    const views = await readBudgets(system.sql, entityId, budgetIds, guarantees);
    return views.map((view) => withPromise(view, promised.get(view.budget) ?? 0n));
  });
}

/** Figures of one budget. Fault `budgets.unknown`. */
export async function budgetViewOf(tx: Tx, budgetId: string): Promise<BudgetFigures> {
  const [budget] = await tx.sql<{ entity_id: string }[]>`
    select entity_id from budget where id = ${budgetId}`;
  if (!budget) throw new Fault('budgets.unknown', {}, 'not-found');
  const [view] = await budgetViewsOf(tx, budget.entity_id, [budgetId]);
  return view!;
}
