import { newId } from '../database/index.ts';
import { Fault, type MemberContext } from '../procedure/index.ts';
import { type LegalEntity, legalEntities } from '../tenant/index.ts';

export interface BudgetTarget {
  readonly budget: string;
  readonly entity: LegalEntity;
}

interface BudgetRow {
  readonly id: string;
  readonly entity_id: string;
  readonly state: 'open' | 'closed';
}

/**
 * The budget an order feeds: the one named, else the person's first open one, else a new one named
 * `name`. A budget belongs to one legal entity, so it decides who signs and invoices. Faults
 * `budgets.unknown`, `budgets.closed`, `entity.unknown`.
 */
export async function budgetFor(
  ctx: MemberContext,
  wish: { readonly budget?: string | undefined; readonly entity?: string | undefined },
  name: string,
): Promise<BudgetTarget> {
  const entities = await legalEntities(ctx.tx);
  const budgets = await ctx.tx.sql<BudgetRow[]>`
    select id, entity_id, state from budget where person_id = ${ctx.person}
    order by opened_at, id`;
  const fits = (row: BudgetRow) =>
    wish.budget === undefined
      ? row.state === 'open' && (wish.entity ?? row.entity_id) === row.entity_id
      : row.id === wish.budget;
  const found = budgets.find(fits);
  if (!found && wish.budget !== undefined) {
    throw new Fault('budgets.unknown', {}, 'not-found', 'budget');
  }
  if (found?.state === 'closed') throw new Fault('budgets.closed', {}, 'conflict', 'budget');
  const entityId = found?.entity_id ?? wish.entity ?? entities[0]?.id;
  const entity = entities.find((each) => each.id === entityId);
  if (!entity) throw new Fault('entity.unknown', { id: entityId ?? '' }, 'not-found', 'entity');
  return { budget: found?.id ?? (await openBudget(ctx, entity.id, name)), entity };
}

/** Opens a budget for the person; returns its id. */
export async function openBudget(
  ctx: MemberContext,
  entityId: string,
  name: string,
): Promise<string> {
  const id = newId();
  await ctx.tx.sql`
    insert into budget (id, person_id, entity_id, name, state, opened_at)
    values (${id}, ${ctx.person}, ${entityId}, ${name.slice(0, 120)}, 'open', ${ctx.clock.now()})`;
  return id;
}
