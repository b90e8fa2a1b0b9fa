import type { Tx } from '../../database/index.ts';
import { Fault } from '../../procedure/index.ts';
import { budgetViewsOf } from '../budget-view.ts';
import { type BudgetRow, type ShownBudget, shownBudget } from './output.ts';

const columns = (tx: Tx) => tx.sql`
  b.id, b.name, b.state, json_build_object('id', e.id, 'name', e.name) as entity, e.currency,
  b.version`;

/** A person's budgets with their figures, legal entity by legal entity. */
export async function budgetsOf(tx: Tx, person: string): Promise<ShownBudget[]> {
  const rows = await tx.sql<BudgetRow[]>`
    select ${columns(tx)} from budget b join legal_entity e on e.id = b.entity_id
    where b.person_id = ${person} order by e.id, b.opened_at, b.id`;
  const shown: ShownBudget[] = [];
  for (const [entity, own] of Map.groupBy(rows, (row) => row.entity.id)) {
    const figures = await budgetViewsOf(
      tx,
      entity,
      own.map(({ id }) => id),
    );
    shown.push(...own.map((row, index) => shownBudget(row, figures[index]!)));
  }
  return shown;
}

/** One budget with its figures. Fault `budgets.unknown`. */
export async function readBudget(tx: Tx, id: string): Promise<ShownBudget> {
  const [row] = await tx.sql<BudgetRow[]>`
    select ${columns(tx)} from budget b join legal_entity e on e.id = b.entity_id
    where b.id = ${id}`;
  if (!row) throw new Fault('budgets.unknown', {}, 'not-found');
  const [figures] = await budgetViewsOf(tx, row.entity.id, [id]);
  return shownBudget(row, figures!);
}
