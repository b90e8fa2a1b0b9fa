/** Reads what a portion of a run is computed from; some fifteen queries, whatever its size. */
import { asIssued, type EngagementInput, type PayslipLine } from '@smart/law';
import type { Tx } from '../database/index.ts';
import { engagementInputsOf, personInputsOf } from '../engagements/index.ts';
import { Fault } from '../procedure/index.ts';
import { legalEntity, type TenantRuntime } from '../tenant/index.ts';
import type {
  Account,
  Approved,
  Ground,
  Issued,
  MonthInput,
  OpenDeduction,
  PersonCase,
  Plan,
  RunFacts,
} from './case.ts';
import { HouseBook, knownMonths, standings } from './known.ts';
import { correctionsSince, type Estimate, monthsToCompute, periodOf } from './rules.ts';

/** The run as its jobs need it. Fault `payroll.unknown`. */
export async function runFacts(tx: Tx, id: string): Promise<RunFacts & { readonly state: string }> {
  const [row] = await tx.sql<
    {
      entityId: string;
      year: number;
      number: number;
      from: string;
      to: string;
      payOn: string;
      asOf: string;
      state: string;
    }[]
  >`select entity_id as "entityId", year, number, period_from as "from", period_to as "to",
      pay_on as "payOn", as_of as "asOf", state
    from payroll_run where id = ${id}`;
  if (!row) throw new Fault('payroll.unknown', {}, 'not-found');
  const { from, to, ...rest } = row;
  return { id, period: { from, to }, ...rest };
}

/** What a run stands on, and the house values it uses. Faults `entity.unknown`, `jurisdiction.unknown`. */
export async function groundOf(
  tx: Tx,
  tenant: TenantRuntime,
  run: RunFacts,
): Promise<Omit<Ground, 'approved'> & { readonly book: HouseBook; readonly currency: string }> {
  const { id, jurisdiction, facts, currency } = await legalEntity(tx, run.entityId);
  const registry = tenant.plugin.jurisdictions;
  const law = registry.get(jurisdiction);
  if (!law) throw new Fault('jurisdiction.unknown', { jurisdiction }, 'invalid');
  const book = new HouseBook(tenant, law, run.asOf);
  return { registry, law, entity: { id, jurisdiction, facts }, run, book, currency };
}

export async function accountsInUse(
  tx: Tx,
  persons: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const rows = await tx.sql<(Account & { person: string })[]>`
    select person, secret, effective_on as "effectiveOn" from person_bank_account
    where state = 'in force' and person = any(${persons as string[]}::uuid[])`;
  return new Map(rows.map(({ person, ...account }) => [person, account]));
}

async function lastAccounts(tx: Tx, persons: readonly string[]) {
  const rows = await tx.sql<{ person: string; secret: string }[]>`
    select distinct on (person_id) person_id as person, iban_secret_id as secret from payment
    where person_id = any(${persons as string[]}::uuid[]) and iban_secret_id is not null
      and state in ('prepared', 'sent', 'executed')
    order by person_id, created_at desc, id desc`;
  return new Map(rows.map(({ person, secret }) => [person, secret]));
}

interface DeductionRow extends Omit<OpenDeduction, 'owed'> {
  readonly person: string;
  readonly left: bigint;
  readonly most: bigint | null;
  readonly planFor: string | null;
  readonly booked: string | null;
  readonly total: bigint;
}

/** Approved deductions with something left, and plans no payslip booked yet. */
export async function deductionsOf(
  tx: Tx,
  run: Pick<RunFacts, 'entityId' | 'period' | 'payOn'>,
  persons: readonly string[],
): Promise<{
  readonly open: ReadonlyMap<string, readonly OpenDeduction[]>;
  readonly plans: ReadonlyMap<string, readonly Plan[]>;
}> {
  const rows = await tx.sql<DeductionRow[]>`
    select d.id, d.person_id as person, d.kind, d.rank, d.creditor_name as creditor,
      d.creditor_iban as iban, d.reference, d.dependants, d.version, d.plan_for as "planFor",
      d.booked_by as booked, d.total_minor as total, d.per_payslip_minor as most,
      (d.total_minor - coalesce(sum(t.amount_minor), 0))::bigint as left,
      coalesce(sum(t.amount_minor) filter (where p.period_from = ${run.period.from}), 0)::bigint
        as "takenBefore"
    from pay_deduction d
    left join pay_deduction_taken t on t.deduction_id = d.id
    left join payslip p on p.id = t.payslip_id
    where d.entity_id = ${run.entityId} and d.person_id = any(${persons as string[]}::uuid[])
      and d.state = 'approved' and d.starts_on <= ${run.payOn}
      and (d.ends_on is null or d.ends_on >= ${run.payOn})
    group by d.id order by d.rank, d.starts_on, d.id`;
  const waiting = rows.filter((row) => row.kind === 'recovery' && row.booked === null);
  const live = rows.filter((row) => !waiting.includes(row) && row.left > 0n);
  const open = live.map(({ left, most, ...row }) => ({
    ...row,
    owed: most !== null && most < left ? most : left,
  }));
  const plans = waiting.map(({ id, person, planFor, total }) => ({
    id,
    person,
    month: planFor!,
    total,
  }));
  return {
    open: Map.groupBy(open, ({ person }) => person),
    plans: Map.groupBy(plans, ({ person }) => person),
  };
}

interface IssuedRow {
  readonly id: string;
  readonly person: string;
  readonly month: string;
  readonly lines: readonly PayslipLine[];
}

async function issuedOf(
  tx: Tx,
  entityId: string,
  persons: readonly string[],
  months: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Issued[]>>> {
  if (months.length === 0) return new Map();
  const rows = await tx.sql<IssuedRow[]>`
    select id, person_id as person, period_from as month, payslip->'lines' as lines from payslip
    where entity_id = ${entityId} and person_id = any(${persons as string[]}::uuid[])
      and period_from = any(${months as string[]}::date[])
    order by issued_at, id`;
  const read = rows.map(({ lines, ...row }) => ({ ...row, lines: lines.map(asIssued) }));
  const byPerson = Map.groupBy(read, ({ person }) => person);
  return new Map(
    [...byPerson].map(([person, own]) => [person, Map.groupBy(own, ({ month }) => month)]),
  );
}

/** Days up to the period's end that nobody confirmed, also those of earlier months. */
async function unconfirmedOf(
  tx: Tx,
  { entityId, period }: RunFacts,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.sql<{ person: string; days: string[] }[]>`
    select e.person_id as person, array_agg(d.on_date::text order by d.on_date) as days
    from engagement e join work_day d on d.engagement_id = e.id
    where e.entity_id = ${entityId} and e.person_id = any(${persons as string[]}::uuid[])
      and e.state in ('approved', 'ready', 'ended') and d.state = 'planned'
      and d.on_date between ${correctionsSince(period)} and ${period.to}
    group by e.person_id`;
  return new Map(rows.map(({ person, days }) => [person, days]));
}

/** What approval said about the engagements. */
export async function approvedOf(
  tx: Tx,
  engagements: readonly string[],
): Promise<ReadonlyMap<string, Approved>> {
  if (engagements.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; budget: string; estimates: readonly Estimate[] }[]>`
    select id, budget_id as budget, estimates from engagement
    where id = any(${engagements as string[]}::uuid[])`;
  return new Map(rows.map(({ id, ...approved }) => [id, approved]));
}

/** The people of a portion with everything that is known about them. */
export async function gather(
  tx: Tx,
  tenant: TenantRuntime,
  ground: Omit<Ground, 'approved'> & { readonly book: HouseBook },
  persons: readonly string[],
): Promise<{ readonly cases: readonly PersonCase[]; readonly ground: Ground }> {
  const { run, book } = ground;
  const { entityId, period } = run;
  const since = correctionsSince(period);
  const known = await knownMonths(tx, book, { entityId, persons, since, until: period.to });
  const standing = await standings(tx, entityId, persons);
  const monthsOf = new Map(
    persons.map((id) => [id, monthsToCompute(known.get(id) ?? [], standing.get(id) ?? {}, period)]),
  );
  const months = [...new Set([...monthsOf.values()].flat())].sort();
  const inputs = new Map<string, ReadonlyMap<string, readonly EngagementInput[]>>();
  for (const month of months) {
    const asked = persons.filter((id) => monthsOf.get(id)!.includes(month));
    inputs.set(month, await engagementInputsOf(tx, tenant, entityId, asked, periodOf(month)));
  }
  const houses = new Map<string, MonthInput['house']>();
  for (const month of months) houses.set(month, (await book.of(tx, month)).house);
  const people = await personInputsOf(tx, tenant, persons);
  const issued = await issuedOf(tx, entityId, persons, months);
  const { open, plans } = await deductionsOf(tx, run, persons);
  const accounts = await accountsInUse(tx, persons);
  const last = await lastAccounts(tx, persons);
  const unconfirmed = await unconfirmedOf(tx, run, persons);
  const cases = persons.map(
    (id): PersonCase => ({
      person: people.get(id)!,
      known: known.get(id) ?? [],
      standing: standing.get(id) ?? {},
      months: monthsOf.get(id)!.map((month) => ({
        month,
        engagements: inputs.get(month)?.get(id) ?? [],
        house: houses.get(month)!,
      })),
      issued: issued.get(id) ?? new Map(),
      account: accounts.get(id) ?? null,
      lastAccount: last.get(id) ?? null,
      deductions: open.get(id) ?? [],
      plans: plans.get(id) ?? [],
      unconfirmed: unconfirmed.get(id) ?? [],
    }),
  );
  const engagements = new Set(
    cases.flatMap((one) => one.months.flatMap((month) => month.engagements.map(({ id }) => id))),
  );
  return { cases, ground: { ...ground, approved: await approvedOf(tx, [...engagements]) } };
}
