/** Writing and reading the rows of one engagement. */
import type { Jurisdiction, PayItem } from '@smart/law';
import { newId, type Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { type Draft, draftFields, factsWithPay, payRowsOf } from './draft.ts';
import type { BudgetRow } from './ground.ts';

export type State =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'ready'
  | 'ended'
  | 'cancelled';

export interface EngagementRow {
  readonly id: string;
  readonly person: string;
  readonly entity: string;
  readonly budget: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly title: string;
  readonly state: State;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly gross: bigint;
  readonly cost: bigint;
  readonly currency: string;
  readonly hold: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly minimumPay: Readonly<Record<string, unknown>> | null;
  readonly lateReason: string | null;
  readonly returnedReason: string | null;
  readonly cancelledReason: string | null;
  /** What was asked for, as drawn again in the form. */
  readonly asked: unknown;
  readonly version: number;
}

/** One engagement as far as the caller may see it. Fault `engagements.unknown`. */
export async function readEngagement(
  tx: Tx,
  id: string,
  lock: 'lock' | 'read' = 'read',
): Promise<EngagementRow> {
  const [row] = await tx.sql<EngagementRow[]>`
    select id, person_id as person, entity_id as entity, budget_id as budget,
      labour_jurisdiction as jurisdiction, kind, title, state, starts_on as "startsOn",
      ends_on as "endsOn", facts, gross_minor as gross, estimated_cost_minor as cost, currency,
      hold_id as hold, approved_by as "approvedBy", approved_at as "approvedAt",
      minimum_pay as "minimumPay", late_reason as "lateReason",
      returned_reason as "returnedReason", cancelled_reason as "cancelledReason", asked, version
    from engagement where id = ${id} ${lock === 'lock' ? tx.sql`for update` : tx.sql``}`;
  if (!row) throw new Fault('engagements.unknown', {}, 'not-found');
  return row;
}

/** Refuses what the state does not allow. Fault `engagements.wrong-state`. */
export function requireState(row: EngagementRow, ...states: readonly State[]): void {
  if (states.includes(row.state)) return;
  throw new Fault('engagements.wrong-state', { state: row.state }, 'conflict');
}

/** Refuses a change made on a stale page. Fault `record.stale`. */
export function requireVersion(row: EngagementRow, version: number): void {
  if (row.version !== version) throw new Fault('record.stale', {}, 'conflict', 'version');
}

/** The draft as it was asked for. */
export const draftOf = (row: EngagementRow): Draft =>
  draftFields.parse({
    ...(row.asked as object),
    pay: payOf(row.asked),
    extras: extrasOf(row.asked),
  });

const payOf = (asked: unknown): Draft['pay'] => {
  const { pay } = asked as { pay: { kind: Draft['pay']['kind']; amount: string } };
  return { kind: pay.kind, amount: BigInt(pay.amount) };
};
const extrasOf = (asked: unknown): Draft['extras'] => {
  const { extras } = asked as {
    extras: (Omit<Draft['extras'][number], 'amount'> & {
      amount: string;
    })[];
  };
  return extras.map((extra) => ({ ...extra, amount: BigInt(extra.amount) }));
};

/** A draft as JSON: amounts as texts. */
export const askedJson = (draft: Draft): object => ({
  ...draft,
  pay: { ...draft.pay, amount: String(draft.pay.amount) },
  extras: draft.extras.map((extra) => ({ ...extra, amount: String(extra.amount) })),
});

export interface Stored {
  readonly id: string;
  readonly draft: Draft;
  readonly law: Jurisdiction;
  readonly now: string;
}

export async function insertEngagement(
  tx: Tx,
  stored: Stored & {
    readonly budget: BudgetRow;
    readonly currency: string;
    readonly by: string;
  },
): Promise<void> {
  const { id, draft, law, now, budget, currency, by } = stored;
  await tx.sql`
    insert into engagement (id, person_id, entity_id, budget_id, labour_jurisdiction, kind, title,
      state, starts_on, ends_on, facts, asked, gross_minor, estimated_cost_minor, currency,
      created_by, created_at, updated_at)
    values (${id}, ${budget.person}, ${budget.entity}, ${budget.id}, ${law.id}, ${draft.kind},
      ${draft.title}, 'draft', ${draft.startsOn}, ${draft.endsOn},
      ${tx.sql.json(factsWithPay(draft, law) as never)}, ${tx.sql.json(askedJson(draft) as never)},
      0, 0, ${currency}, ${by}, ${now}, ${now})`;
  await insertParts(tx, stored);
}

/** Replaces what was asked for. */
export async function replaceDraft(tx: Tx, stored: Stored): Promise<void> {
  const { id, draft, law, now } = stored;
  await tx.sql`
    update engagement set kind = ${draft.kind}, title = ${draft.title},
      starts_on = ${draft.startsOn}, ends_on = ${draft.endsOn},
      facts = ${tx.sql.json(factsWithPay(draft, law) as never)},
      asked = ${tx.sql.json(askedJson(draft) as never)},
      updated_at = ${now}, version = version + 1
    where id = ${id}`;
  for (const table of ['work_day', 'pay_item', 'engagement_order']) {
    await tx.sql`delete from ${tx.sql(table)} where engagement_id = ${id}`;
  }
  await insertParts(tx, stored);
}

async function insertParts(tx: Tx, { id, draft }: Stored): Promise<void> {
  const days = draft.days.map((day) => ({
    id: newId(),
    engagement_id: id,
    on_date: day.date,
    minutes: day.minutes,
    planned_minutes: day.minutes,
    starts_at: day.startsAt ?? null,
    ends_at: day.endsAt ?? null,
    state: 'planned',
  }));
  if (days.length > 0) await tx.sql`insert into work_day ${tx.sql(days)}`;
  const pay = payRowsOf(draft, () => newId()).map((row) => ({
    id: row.id,
    engagement_id: id,
    kind: row.kind,
    amount_minor: BigInt(row.amount),
    monthly: row.monthly,
    from_date: row.from,
    to_date: row.to,
    due_on: row.due,
  }));
  if (pay.length > 0) await tx.sql`insert into pay_item ${tx.sql(pay as never)}`;
  const orders = draft.orders.map((order) => ({ engagement_id: id, order_id: order }));
  if (orders.length > 0) await tx.sql`insert into engagement_order ${tx.sql(orders)}`;
}

/** Adds pay the law owes beside what was agreed. */
export async function insertPay(
  tx: Tx,
  id: string,
  items: readonly PayItem[],
  source: 'with-day' | 'at-end',
): Promise<void> {
  const rows = items.map((item) => ({
    id: newId(),
    engagement_id: id,
    kind: item.kind,
    amount_minor: BigInt(item.amount),
    from_date: item.from,
    to_date: item.to,
    due_on: item.due ?? null,
    facts: tx.sql.json((item.facts ?? {}) as never),
    source,
  }));
  if (rows.length > 0) await tx.sql`insert into pay_item ${tx.sql(rows as never)}`;
}

/** The linked orders must be the person's and of the same entity. Fault `engagements.order-unknown`. */
export async function checkOrders(tx: Tx, draft: Draft, budget: BudgetRow): Promise<void> {
  if (draft.orders.length === 0) return;
  const rows = await tx.sql<{ id: string }[]>`
    select id from client_order where id in ${tx.sql(draft.orders)}
      and person_id = ${budget.person} and entity_id = ${budget.entity}`;
  if (rows.length < new Set(draft.orders).size) {
    throw new Fault('engagements.order-unknown', {}, 'not-found', 'orders');
  }
}
