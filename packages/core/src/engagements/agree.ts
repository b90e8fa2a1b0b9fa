/** What happens when an engagement is agreed or changed: version, pay, hold, contract, duties. */

import type { Duty } from '@smart/law';
import { moveHolds, placeHold } from '@smart/ledger/store';
import { newId, type Tx } from '../database/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { houseFlag } from '../tenant/index.ts';
import type { Assembled } from './assemble.ts';
import { heldFor } from './hold.ts';
import { knownEngagement } from './known.ts';
import type { MonthFigures } from './outlook.ts';
import { syncStartDuties } from './record-duties.ts';
import type { EngagementRow } from './store.ts';

export type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'today' | 'clock'> & {
  readonly person: string;
};

/** Keeps the state agreed now. Returns the number of the version. */
export async function keepVersion(
  ctx: Acting,
  row: EngagementRow,
  reason: string,
): Promise<number> {
  const { tx, clock, person } = ctx;
  const known = await knownEngagement(tx, row.id);
  const [last] = await tx.sql<{ number: number }[]>`
    select coalesce(max(number), 0) as number from engagement_version
    where engagement_id = ${row.id}`;
  const number = (last?.number ?? 0) + 1;
  const snapshot = { ...known, title: row.title, minimumPay: row.minimumPay };
  await tx.sql`
    insert into engagement_version (id, engagement_id, number, snapshot, reason, changed_by,
      changed_at)
    values (${newId()}, ${row.id}, ${number}, ${tx.sql.json(snapshot as never)}, ${reason},
      ${person}, ${clock.now()})`;
  return number;
}

/**
 * Holds the estimated cost on the budget, or moves what is held to it. Refused when the budget has
 * not enough free, unless the house says that it may be exceeded. Fault `ledger.budget-short`.
 */
export async function holdCost(
  ctx: Acting,
  row: EngagementRow,
  it: Assembled,
  key: string,
): Promise<void> {
  const { tx, clock, person } = ctx;
  const held = row.hold === null ? 0n : await heldFor(tx, row.id);
  const amount = it.answer.hold - held;
  if (amount === 0n) return;
  const move = {
    entity: row.entity,
    budget: row.budget,
    hold: row.id,
    engagement: row.id,
    key,
    amount,
  };
  const recorded = { at: clock.now(), by: person };
  const mayExceed = houseFlag(it.standing.house, 'engagement.may-exceed-budget');
  if (amount < 0n || mayExceed) await moveHolds(tx.sql, [move], recorded);
  else await placeHold(tx.sql, { ...move, guaranteed: it.guaranteed }, recorded);
}

/** Start declarations the country's law asks for, with the data it names, as duties. */
export async function declareStarts(
  ctx: Acting,
  row: EngagementRow,
  it: Assembled,
): Promise<readonly Duty[]> {
  const duties = it.outlook.forecasts.flatMap((month) => month.with.duties);
  const { tx, today, clock } = ctx;
  const owner = {
    entityId: row.entity,
    personId: row.person,
    engagementId: row.id,
    today,
    now: clock.now(),
  };
  await syncStartDuties(tx, owner, duties);
  return duties;
}

/** Months as `engagement.estimates` keeps them. */
export const estimatesOf = (months: readonly MonthFigures[]) =>
  months.map(({ from, to, cost, net }) => ({
    from,
    to,
    costMinor: String(cost),
    netMinor: String(net),
  }));

/** Writes the agreed figures: gross fixed, cost estimated for each month. */
export async function writeAgreed(tx: Tx, row: EngagementRow, it: Assembled): Promise<void> {
  const estimates = estimatesOf(it.outlook.months);
  await tx.sql`
    update engagement set gross_minor = ${it.answer.gross},
      estimated_cost_minor = ${it.answer.hold}, estimates = ${tx.sql.json(estimates as never)},
      hold_id = ${row.id}
    where id = ${row.id}`;
}

/** Staff do not decide on their own matters. Fault `engagements.own`. */
export function requireOtherPerson(ctx: { readonly person: string }, person: string): void {
  if (person === ctx.person) throw new Fault('engagements.own', {}, 'forbidden');
}

export const requireOther = (ctx: Acting, row: EngagementRow): void =>
  requireOtherPerson(ctx, row.person);
