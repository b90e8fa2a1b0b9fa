/** What is known of a person's work at a legal entity, as the law engine takes it. */
import type {
  DatedJurisdiction,
  EngagementInput,
  EvaluationInput,
  HouseInput,
  Jurisdiction,
  Period,
} from '@smart/law';
import type { Tx } from '../database/index.ts';
import { factsOf } from '../people/index.ts';
import { Fault } from '../procedure/index.ts';
import { type HouseValues, houseAt, houseNumber, type TenantRuntime } from '../tenant/index.ts';
import { readSecrets } from '../vault/index.ts';
import { type DayRow, lawDaysOf, lookBack, type PayRow, payItemsOf } from './pay.ts';

type PersonInput = EvaluationInput['person'];

/** States in which an engagement's work is paid. */
export const PAID_STATES = ['ready', 'ended', 'cancelled'] as const;
/** States in which an engagement counts as agreed, for previews. */
export const AGREED_STATES = ['approved', ...PAID_STATES] as const;

/** Prefix of house values that confirm or enter a legal value: `confirmed.<parameter>`. */
export const CONFIRMED = 'confirmed.';
/**
 * Parameter key under which a law reads minimum pay tables that an office enters: rows of
 * `{ agreement, grade, from, to, hour|day|month }` with decimal amounts. A law without such a
 * parameter is given none.
 */
export const MINIMUM_PAY_TABLES = 'wage.minimum.tables';

interface StoredDay extends DayRow {
  readonly engagement: string;
}
interface StoredPay extends Omit<PayRow, 'amount'> {
  readonly engagement: string;
  readonly amount: bigint;
}
interface StoredEngagement {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly jurisdiction: string;
}

export interface WorkKnown {
  readonly engagement: StoredEngagement;
  readonly days: readonly DayRow[];
  readonly pay: readonly PayRow[];
}

const grouped = <T extends { readonly engagement: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, (row) => row.engagement);

/** Engagements with their days and pay, by id. */
async function withParts(tx: Tx, rows: readonly StoredEngagement[]): Promise<WorkKnown[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [days, pay] = await Promise.all([
    tx.sql<StoredDay[]>`
      select engagement_id as engagement, on_date as date, minutes,
        planned_minutes as "plannedMinutes", state, because, starts_at as "startsAt",
        ends_at as "endsAt"
      from work_day where engagement_id in ${tx.sql(ids)} order by on_date`,
    tx.sql<StoredPay[]>`
      select engagement_id as engagement, id, kind, amount_minor as amount, monthly,
        from_date as "from", to_date as "to", due_on as due, facts, source
      from pay_item where engagement_id in ${tx.sql(ids)} order by from_date, id`,
  ]);
  const daysOf = grouped(days);
  const payOf = grouped(pay);
  return rows.map((engagement) => ({
    engagement,
    days: daysOf.get(engagement.id) ?? [],
    pay: (payOf.get(engagement.id) ?? []).map((row) => ({ ...row, amount: Number(row.amount) })),
  }));
}

/**
 * Engagements of people at an entity that a period's law may look at: those that touch it, those
 * whose pay falls due in it, and those of the year before (average weeks, work year).
 */
export async function knownWork(
  tx: Tx,
  entityId: string,
  persons: readonly string[],
  period: Period,
  states: readonly string[] = PAID_STATES,
): Promise<WorkKnown[]> {
  if (persons.length === 0) return [];
  const rows = await tx.sql<StoredEngagement[]>`
    select id, person_id as person, kind, starts_on as "from", ends_on as "to", facts,
      labour_jurisdiction as jurisdiction
    from engagement
    where entity_id = ${entityId} and person_id in ${tx.sql(persons as string[])}
      and state in ${tx.sql(states as string[])}
      and starts_on <= ${period.to}
      and (ends_on is null or ends_on >= ${lookBack(period.from)}
        or exists (select 1 from pay_item p where p.engagement_id = engagement.id
          and coalesce(p.due_on, p.to_date) >= ${period.from}))
    order by starts_on, id`;
  return withParts(tx, rows);
}

/** One engagement with its parts, whatever its state. */
export async function knownEngagement(tx: Tx, id: string): Promise<WorkKnown | undefined> {
  const rows = await tx.sql<StoredEngagement[]>`
    select id, person_id as person, kind, starts_on as "from", ends_on as "to", facts,
      labour_jurisdiction as jurisdiction
    from engagement where id = ${id}`;
  return (await withParts(tx, rows))[0];
}

/** A known engagement as the law engine takes it. */
export function inputOf(
  known: WorkKnown,
  options: {
    readonly planned: boolean;
    readonly until: string;
    readonly house: HouseValues;
  },
): EngagementInput {
  const { engagement, days, pay } = known;
  const { id, kind, from, to, facts, jurisdiction } = engagement;
  const { planned, until } = options;
  const rules = { cancelledPercent: houseNumber(options.house, 'work-day.cancelled-pay-percent') };
  return {
    id,
    kind,
    from,
    to,
    facts,
    jurisdiction,
    days: lawDaysOf(days, planned),
    pay: payItemsOf(pay, days, { planned, until, rules }),
  };
}

/**
 * What payroll gives the law engine of people's work, by person: engagements that were ready (also
 * ended or cancelled), with confirmed days and their pay. Days nobody confirmed are not in it:
 * `unconfirmedDays` lists them. Three queries, however many people.
 */
export async function engagementInputsOf(
  tx: Tx,
  tenant: TenantRuntime,
  entityId: string,
  persons: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, readonly EngagementInput[]>> {
  const house = await houseAt(tx, tenant.plugin.tenant, period.to);
  const result = new Map<string, EngagementInput[]>(persons.map((person) => [person, []]));
  for (const known of await knownWork(tx, entityId, persons, period)) {
    const input = inputOf(known, { planned: false, until: period.to, house });
    result.get(known.engagement.person)?.push(input);
  }
  return result;
}

/** The same for one person. */
export async function engagementInputs(
  tx: Tx,
  tenant: TenantRuntime,
  entityId: string,
  personId: string,
  period: Period,
): Promise<readonly EngagementInput[]> {
  const all = await engagementInputsOf(tx, tenant, entityId, [personId], period);
  return all.get(personId) ?? [];
}

/** Keys of the person schema that core can fill from what it knows itself. */
const hasKey = (law: Jurisdiction, key: string): boolean => {
  const shape = (law.facts.person as { shape?: Readonly<Record<string, unknown>> }).shape;
  return shape !== undefined && key in shape;
};

interface StateRow extends DatedJurisdiction {
  readonly person: string;
  readonly part: 'social-security' | 'tax';
}

/** Proven birth dates by person. */
async function birthDatesOf(
  tx: Tx,
  tenant: TenantRuntime,
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; person: string }[]>`
    select distinct on (person) id, person from personal_secret
    where kind = 'birth-date' and replaced_at is null and person in ${tx.sql(persons as string[])}
    order by person, created_at desc, id desc`;
  const values = await readSecrets(
    tx,
    tenant.vault,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, person }) => [person, values.get(id) ?? '']));
}

/**
 * The person part of the law's input, by person: national facts over time (the birth date that
 * identity papers proved is filled in), and which state's social security and tax apply. National
 * numbers are not in it: no amount depends on them, and payroll stores its inputs.
 */
export async function personInputsOf(
  tx: Tx,
  tenant: TenantRuntime,
  persons: readonly string[],
): Promise<ReadonlyMap<string, PersonInput>> {
  if (persons.length === 0) return new Map();
  const facts = await factsOf(tx, tenant.vault, persons);
  const births = await birthDatesOf(tx, tenant, persons);
  const states = await tx.sql<StateRow[]>`
    select person_id as person, part, from_date as "from", jurisdiction from applicable_law
    where person_id in ${tx.sql(persons as string[])} order by from_date, recorded_at`;
  const statesOf = (person: string, part: StateRow['part']): DatedJurisdiction[] =>
    states
      .filter((state) => state.person === person && state.part === part)
      .map(({ from, jurisdiction }) => ({ from, jurisdiction }));
  const inputOfPerson = (id: string): PersonInput => ({
    id,
    facts: withBirthDate(tenant, facts.get(id) ?? [], births.get(id)),
    socialSecurity: statesOf(id, 'social-security'),
    tax: statesOf(id, 'tax'),
  });
  return new Map(persons.map((id) => [id, inputOfPerson(id)]));
}

/** The same for one person. */
export async function personInput(
  tx: Tx,
  tenant: TenantRuntime,
  personId: string,
): Promise<PersonInput> {
  return (await personInputsOf(tx, tenant, [personId])).get(personId)!;
}

/** Fills the proven birth date into each country's facts that ask for one and lack it. */
export function withBirthDate(
  tenant: TenantRuntime,
  known: PersonInput['facts'],
  birthDate: string | undefined,
): PersonInput['facts'] {
  if (birthDate === undefined) return known;
  const filled = known.map((dated) => {
    const law = tenant.plugin.jurisdictions.get(dated.jurisdiction ?? '');
    if (!law || !hasKey(law, 'birthDate') || dated.facts.birthDate !== undefined) return dated;
    return { ...dated, facts: { ...dated.facts, birthDate } };
  });
  const said = new Set(known.map((dated) => dated.jurisdiction));
  const others = [...tenant.plugin.jurisdictions.values()]
    .filter((law) => !said.has(law.id) && hasKey(law, 'birthDate'))
    .map((law) => ({ from: birthDate, jurisdiction: law.id, facts: { birthDate } }));
  return [...filled, ...others];
}

interface GradeRow {
  readonly agreement: string;
  readonly grade: string;
  readonly per: 'hour' | 'day' | 'month';
  readonly amount: bigint;
  readonly from: string;
  readonly until: string | null;
}

const decimal = (minor: bigint): string =>
  `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;

/** A value as confirmed: structured ones are stored as JSON text. */
function confirmedValue(value: string | number | boolean): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new Fault('house.confirmed-unreadable', { value }, 'conflict');
  }
}

/**
 * The house part of the law's input on a date: house values, the office's confirmations of legal
 * values (house values `confirmed.<parameter>`), and the minimum pay tables it entered.
 */
export async function houseInput(tx: Tx, tenant: TenantRuntime, date: string): Promise<HouseInput> {
  const [house, grades] = await Promise.all([
    houseAt(tx, tenant.plugin.tenant, date),
    tx.sql<GradeRow[]>`
      select agreement, grade, per, amount_minor as amount, from_date as "from",
        lead(from_date) over (partition by agreement, grade, per order by from_date) - 1 as until
      from minimum_pay_grade order by agreement, grade, per, from_date`,
  ]);
  const values: Record<string, number | string | boolean> = {};
  const confirmed: Record<string, unknown> = {};
  for (const [key, value] of house) {
    if (key.startsWith(CONFIRMED)) confirmed[key.slice(CONFIRMED.length)] = confirmedValue(value);
    else values[key] = value;
  }
  if (grades.length > 0) {
    confirmed[MINIMUM_PAY_TABLES] = grades.map(
      ({ agreement, grade, per, amount, from, until }) => ({
        agreement,
        grade,
        from,
        to: until,
        [per]: decimal(amount),
      }),
    );
  }
  return { values, confirmed };
}

export interface UnconfirmedDay {
  readonly engagementId: string;
  readonly personId: string;
  readonly title: string;
  readonly date: string;
  readonly minutes: number;
}

/** Work days of a period that nobody confirmed yet, at engagements that count as agreed. */
export async function unconfirmedDays(
  tx: Tx,
  entityId: string,
  period: Period,
): Promise<UnconfirmedDay[]> {
  return tx.sql<UnconfirmedDay[]>`
    select e.id as "engagementId", e.person_id as "personId", e.title, d.on_date as date, d.minutes
    from work_day d join engagement e on e.id = d.engagement_id
    where e.entity_id = ${entityId} and d.state = 'planned'
      and e.state in ('approved', 'ready', 'ended')
      and d.on_date between ${period.from} and ${period.to}
    order by e.person_id, d.on_date`;
}

/** Approved engagements of a period that lack a signature or an accepted start: not to be paid. */
export async function notReady(
  tx: Tx,
  entityId: string,
  period: Period,
): Promise<readonly { engagementId: string; personId: string; title: string; start: string }[]> {
  return tx.sql<{ engagementId: string; personId: string; title: string; start: string }[]>`
    select id as "engagementId", person_id as "personId", title, starts_on as start
    from engagement
    where entity_id = ${entityId} and state = 'approved' and starts_on <= ${period.to}
      and (ends_on is null or ends_on >= ${period.from})
    order by person_id, starts_on`;
}

/** People with engagements to be paid that touch the period or whose pay falls due in it. */
export async function peopleWithWork(tx: Tx, entityId: string, period: Period): Promise<string[]> {
  const rows = await tx.sql<{ person: string }[]>`
    select distinct e.person_id as person from engagement e
    where e.entity_id = ${entityId} and e.state = any(${PAID_STATES as unknown as string[]})
      and ((e.starts_on <= ${period.to} and (e.ends_on is null or e.ends_on >= ${period.from}))
        or exists (select 1 from pay_item p where p.engagement_id = e.id
          and coalesce(p.due_on, p.to_date) between ${period.from} and ${period.to}))
    order by 1`;
  return rows.map((row) => row.person);
}
