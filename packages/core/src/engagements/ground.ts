/** Reads what an outlook stands on: entity, person, house, other engagements, running totals. */

import { lastOfMonth } from '@smart/calendar';
import type { Counters, EngagementInput, Jurisdiction } from '@smart/law';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { type HouseValues, houseAt, legalEntity, type TenantRuntime } from '../tenant/index.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './forecast.ts';
import { AGREED_STATES, houseInput, inputOf, knownWork, personInput } from './known.ts';
import { spanOf } from './outlook.ts';

/** The budget an engagement is to be paid from. */
export interface BudgetRow {
  readonly id: string;
  readonly person: string;
  readonly entity: string;
  readonly name: string;
  readonly state: 'open' | 'closed';
}

/** Faults `engagements.unknown-budget`, `engagements.budget-closed`. */
export async function budgetFor(tx: Tx, id: string): Promise<BudgetRow> {
  const [row] = await tx.sql<BudgetRow[]>`
    select id, person_id as person, entity_id as entity, name, state from budget where id = ${id}`;
  if (!row) throw new Fault('engagements.unknown-budget', {}, 'not-found', 'budget');
  if (row.state !== 'open') {
    throw new Fault('engagements.budget-closed', { name: row.name }, 'conflict', 'budget');
  }
  return row;
}

export interface Standing {
  readonly ground: Ground;
  readonly house: HouseValues;
  readonly law: Jurisdiction;
  readonly currency: string;
}

/** Fault `jurisdiction.unknown`. */
export function lawOf(tenant: TenantRuntime, id: string): Jurisdiction {
  const law = tenant.plugin.jurisdictions.get(id);
  if (!law) throw new Fault('jurisdiction.unknown', { jurisdiction: id }, 'invalid');
  return law;
}

/** Running totals after the last payslip of a month before `from`. */
async function countersBefore(
  tx: Tx,
  entity: string,
  person: string,
  from: string,
): Promise<Counters> {
  const [row] = await tx.sql<{ counters: Counters }[]>`
    select counters_after as counters from payslip
    where entity_id = ${entity} and person_id = ${person} and period_to < ${from}
    order by period_to desc, issued_at desc, id desc limit 1`;
  return row?.counters ?? {};
}

/**
 * What is known for a draft of a person at an entity.
 * @param except the engagement's own id, when it is stored already
 */
export async function standingFor(
  tx: Tx,
  tenant: TenantRuntime,
  request: {
    readonly entity: string;
    readonly person: string;
    readonly draft: Draft;
    readonly today: string;
    readonly except: string | null;
  },
): Promise<Standing> {
  const { entity: entityId, person, draft, today, except } = request;
  const entity = await legalEntity(tx, entityId);
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const span = spanOf(draft, Number(house.get('engagement.hold-months') ?? 1));
  const period = { from: span.from, to: lastOfMonth(span.to) };
  const known = await knownWork(tx, entityId, [person], period, AGREED_STATES);
  const others: EngagementInput[] = known
    .filter(({ engagement }) => engagement.id !== except)
    .map((each) => inputOf(each, { planned: true, until: period.to, house }));
  const ground: Ground = {
    registry: tenant.plugin.jurisdictions,
    asOf: today,
    entity: { id: entity.id, jurisdiction: entity.jurisdiction, facts: entity.facts },
    person: await personInput(tx, tenant, person),
    house: await houseInput(tx, tenant, today),
    others,
    counters: await countersBefore(tx, entityId, person, period.from),
  };
  const law = lawOf(tenant, entity.jurisdiction);
  return { ground, house, law, currency: entity.currency };
}
