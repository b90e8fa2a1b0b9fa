/** Writes the duties a plan names; the same duty is never created twice (`event_key`). */
import type { Duty } from '@smart/law';
import { newId, type Tx } from '../database/index.ts';
import {
  baseKey,
  type DutyPlan,
  type DutyRow,
  dutyKey,
  type NewDuty,
  planDuties,
} from './duty-plan.ts';

interface Owner {
  readonly entityId: string;
  readonly personId: string | null;
  readonly now: string;
}

const rowOf = (
  tx: Tx,
  { entityId, personId, now }: Owner,
  { eventKey, duty, changes }: NewDuty,
) => ({
  id: newId(),
  entity_id: entityId,
  person_id: personId,
  engagement_id: duty.engagement,
  kind: duty.kind,
  recipient: duty.recipient,
  timing: duty.timing,
  due: duty.due,
  period_from: duty.period?.from ?? null,
  period_to: duty.period?.to ?? null,
  article: duty.article,
  amount_minor: duty.amount === undefined ? null : BigInt(duty.amount),
  data: tx.sql.json(duty.data as never),
  state: 'open',
  event_key: eventKey,
  changes_duty: changes,
  created_at: now,
});

interface Planned {
  readonly owner: Owner;
  readonly plan: DutyPlan;
}

/** Applies plans, all new rows in one statement. Changes of accepted duties take their article. */
async function apply(tx: Tx, planned: readonly Planned[]): Promise<void> {
  const rows = planned.flatMap(({ owner, plan }) => plan.insert.map((it) => rowOf(tx, owner, it)));
  if (rows.length > 0) {
    await tx.sql`insert into duty ${tx.sql(rows as never)} on conflict (event_key) do nothing`;
    const nameless = rows.filter((row) => row.article === '').map((row) => row.id);
    if (nameless.length > 0) {
      await tx.sql`
        update duty d set article = o.article from duty o
        where o.id = d.changes_duty and d.id in ${tx.sql(nameless)}`;
    }
  }
  for (const { id, duty } of planned.flatMap(({ plan }) => plan.update)) {
    await tx.sql`
      update duty set data = ${tx.sql.json(duty.data as never)}, due = ${duty.due},
        amount_minor = ${duty.amount === undefined ? null : BigInt(duty.amount)},
        version = version + 1
      where id = ${id} and state = 'open'`;
  }
  const gone = planned.flatMap(({ plan }) => plan.supersede);
  if (gone.length > 0) {
    await tx.sql`
      update duty set state = 'superseded', version = version + 1
      where id in ${tx.sql(gone)} and state = 'open'`;
  }
}

const readRows = (tx: Tx, engagement: string): Promise<DutyRow[]> => tx.sql<DutyRow[]>`
  select id, event_key as "eventKey", state, due, data, amount_minor as "amountMinor"
  from duty where engagement_id = ${engagement} and timing = 'before-start'
    or engagement_id = ${engagement} and changes_duty is not null
  order by created_at, id`;

/**
 * Brings an engagement's start declarations in line with what the law asks for now: new ones, data
 * of open ones, changes and withdrawals of accepted ones.
 */
export async function syncStartDuties(
  tx: Tx,
  owner: Owner & { readonly engagementId: string; readonly today: string },
  wanted: readonly Duty[],
): Promise<void> {
  const existing = await readRows(tx, owner.engagementId);
  const starts = wanted.filter(
    (duty) => duty.timing === 'before-start' && duty.engagement === owner.engagementId,
  );
  const options = { owner: owner.engagementId, today: owner.today, withdraw: true };
  await apply(tx, [{ owner, plan: planDuties(existing, starts, options) }]);
}

/** A posted payslip's duties, and what it added to each recipient. */
export interface PersonDuties {
  readonly personId: string;
  /** `Evaluation.duties` of the period. */
  readonly duties: readonly Duty[];
  /** `Payslip.byRecipient` of what is posted now (the difference), minor units. */
  readonly byRecipient: Readonly<Record<string, number>>;
}

/**
 * Records the duties of a period for a chunk of posted payslips. Reports of an engagement stand for
 * themselves; payments are one duty a recipient of the entity, to which each payslip's part is
 * added; other duties of the period exist once. Call it once a posted payslip, in the transaction
 * that posts it. Start declarations are left to approval.
 */
export async function recordPeriodDuties(
  tx: Tx,
  entity: { readonly entityId: string; readonly today: string; readonly now: string },
  people: readonly PersonDuties[],
): Promise<void> {
  const common = new Map<string, { duty: Duty; amount: bigint | null }>();
  const own: { personId: string; wanted: Duty[] }[] = [];
  for (const { personId, duties, byRecipient } of people) {
    const dated = duties.filter(({ timing }) => timing !== 'before-start');
    own.push({ personId, wanted: dated.filter(({ engagement }) => engagement !== null) });
    for (const duty of dated)
      if (duty.engagement === null) addCommon(common, entity.entityId, duty, byRecipient);
  }
  await recordOwn(tx, entity, own);
  for (const [key, { duty, amount }] of [...common].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await addToCommon(tx, { ...entity, personId: null }, key, { duty, amount });
  }
}

function addCommon(
  common: Map<string, { duty: Duty; amount: bigint | null }>,
  entityId: string,
  duty: Duty,
  byRecipient: PersonDuties['byRecipient'],
): void {
  const key = dutyKey(duty, entityId);
  const part = duty.amount === undefined ? null : BigInt(byRecipient[duty.recipient] ?? 0);
  const before = common.get(key)?.amount ?? 0n;
  common.set(key, { duty, amount: part === null ? null : before + part });
}

async function recordOwn(
  tx: Tx,
  entity: { readonly entityId: string; readonly today: string; readonly now: string },
  people: readonly { readonly personId: string; readonly wanted: readonly Duty[] }[],
): Promise<void> {
  const keys = people.flatMap(({ personId, wanted }) => wanted.map((it) => dutyKey(it, personId)));
  if (keys.length === 0) return;
  const rows = await tx.sql<(DutyRow & { readonly personId: string })[]>`
    select id, person_id as "personId", event_key as "eventKey", state, due, data,
      amount_minor as "amountMinor"
    from duty where split_part(event_key, '#', 1) in ${tx.sql(keys)} order by created_at, id`;
  const known = Map.groupBy(rows, (row) => row.personId);
  const planned = people.map(({ personId, wanted }) => {
    const options = { owner: personId, today: entity.today, withdraw: false };
    const plan = planDuties(known.get(personId) ?? [], wanted, options);
    return { owner: { ...entity, personId }, plan };
  });
  await apply(tx, planned);
}

/** Records dated duties of one person's engagements, e.g. the declaration of an end. */
export const recordOwnDuties = (
  tx: Tx,
  owner: {
    readonly entityId: string;
    readonly personId: string;
    readonly today: string;
    readonly now: string;
  },
  wanted: readonly Duty[],
): Promise<void> => recordOwn(tx, owner, [{ personId: owner.personId, wanted }]);

/** Adds to the entity's duty while it is open; after it was done, a further one begins. */
async function addToCommon(
  tx: Tx,
  owner: Owner,
  key: string,
  { duty, amount }: { readonly duty: Duty; readonly amount: bigint | null },
): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`duty:${key}`}, 0))`;
  const rows = await tx.sql<DutyRow[]>`
    select id, event_key as "eventKey", state, due, data, amount_minor as "amountMinor"
    from duty where split_part(event_key, '#', 1) = ${key} order by created_at, id`;
  const open = rows.find((row) => row.state === 'open');
  if (open) {
    if (amount === null || amount === 0n) return;
    await tx.sql`
      update duty set amount_minor = coalesce(amount_minor, 0) + ${amount}, version = version + 1
      where id = ${open.id}`;
    return;
  }
  if (rows.length > 0 && (amount === null || amount === 0n)) return;
  const eventKey = rows.length === 0 ? key : `${baseKey(key)}#${rows.length + 1}`;
  const whole = { ...duty, data: {}, amount: amount === null ? undefined : Number(amount) };
  const changes = rows.at(-1)?.id ?? null;
  const fresh = rowOf(tx, owner, { eventKey, duty: whole as Duty, changes });
  await tx.sql`insert into duty ${tx.sql([fresh] as never)}`;
}
