/** What a budget has: the ledger's figures with what the house guarantees on its orders. */
import type { BudgetView } from '@smart/ledger';
import { readBudgets } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { guaranteesOf } from '../guarantee/index.ts';
import { asSystem, Fault } from '../procedure/index.ts';

/** Figures of some budgets of one legal entity, in the order asked for. */
export function budgetViewsOf(
  tx: Tx,
  entityId: string,
  budgetIds: readonly string[],
): Promise<BudgetView[]> {
  if (budgetIds.length === 0) return Promise.resolve([]);
  // The ledger is the office's; what is read of it here are figures of the budgets asked for.
  return asSystem(tx, 'budget-view', async (system) => {
    const guarantees = await guaranteesOf(system, entityId, budgetIds);
    return readBudgets(system.sql, entityId, budgetIds, guarantees);
  });
}

/** Figures of one budget. Fault `budgets.unknown`. */
export async function budgetViewOf(tx: Tx, budgetId: string): Promise<BudgetView> {
  const [budget] = await tx.sql<{ entity_id: string }[]>`
    select entity_id from budget where id = ${budgetId}`;
  if (!budget) throw new Fault('budgets.unknown', {}, 'not-found');
  const [view] = await budgetViewsOf(tx, budget.entity_id, [budgetId]);
  return view!;
}
