/**
 * The job that posts an approved run. A portion is one transaction: payslips, ledger entries,
 * payments, holds, duties and standings, all or nothing, once. A person whose inputs changed since
 * the draft was computed is left out of it, with the reason.
 */
import { bookOf, foldEntries, holdsOf, moveHolds, postEntries } from '@smart/ledger/store';
import { newId, systemActor, type Tx } from '../database/index.ts';
import { recordPeriodDuties } from '../engagements/index.ts';
import { budgetViewsOf } from '../orders/index.ts';
import { preparePayments } from '../payments/index.ts';
import { legalEntity, type TenantRuntime } from '../tenant/index.ts';
import { knownOf } from './compute.ts';
import { accountsInUse, deductionsOf, groundOf, runFacts } from './gather.ts';
import { type HouseBook, knownMonths } from './known.ts';
import { insertPayslips, noteStandings } from './post-rows.ts';
import {
  type Books,
  entryOfItem,
  type HeldEngagement,
  holdMoves,
  paymentsOfItem,
  type StoredItem,
} from './posting.ts';
import { correctionsSince } from './rules.ts';
import { storeTotals } from './totals.ts';

export const POST_JOB = 'payroll.post';

type Base = Omit<Books, 'free' | 'now' | 'closedThrough'> & { readonly book: HouseBook };

/** Posts what of the run is not posted yet. Harmless when run twice. */
export async function postRun(tenant: TenantRuntime, id: string): Promise<void> {
  const actor = systemActor('payroll');
  const { inTransaction } = tenant.database;
  const open = await inTransaction(actor, async (tx) => {
    const run = await runFacts(tx, id);
    if (run.state !== 'posting') return null;
    const { book, currency, law, registry } = await groundOf(tx, tenant, run);
    const { name: entityName } = await legalEntity(tx, run.entityId);
    const base: Base = { run, book, currency, law, registry, entityName };
    const chunks = await tx.sql<{ number: number }[]>`
      select number from payroll_chunk where run_id = ${id} and posted_at is null order by number`;
    return { base, chunks: chunks.map(({ number }) => number) };
  });
  if (!open) return;
  for (const number of open.chunks) {
    await inTransaction(actor, (tx) => postChunk(tx, tenant, open.base, number));
    // Balances are read for each portion: unfolded, every one would cost more than the one before.
    await inTransaction(actor, (tx) => foldEntries(tx.sql, open.base.run.entityId));
  }
  await inTransaction(actor, (tx) => finish(tx, tenant, id));
}

async function postChunk(tx: Tx, tenant: TenantRuntime, base: Base, number: number): Promise<void> {
  const { run } = base;
  const [chunk] = await tx.sql<{ persons: string[]; posted: string | null; state: string }[]>`
    select c.persons, c.posted_at as posted, r.state
    from payroll_chunk c join payroll_run r on r.id = c.run_id
    where c.run_id = ${run.id} and c.number = ${number} for update of c`;
  if (!chunk || chunk.posted !== null || chunk.state !== 'posting') return;
  await lockStandings(tx, run.entityId, chunk.persons);
  await leaveOutChanged(tx, base, number, chunk.persons);
  const items = await readItems(tx, run.id, number);
  const computed = items.filter(({ state }) => state === 'computed');
  const now = tenant.clock.now();
  if (computed.length > 0) {
    await insertPayslips(tx, { run, currency: base.currency, chunk: number, now });
    await postMoney(tx, base, computed, now);
    await recordPeriodDuties(
      tx,
      { entityId: run.entityId, today: tenant.clock.today(), now },
      computed.map(({ person, result }) => ({
        personId: person,
        duties: result.duties,
        byRecipient: result.payslip!.byRecipient,
      })),
    );
  }
  await noteStandings(tx, base, items);
  await tx.sql`
    update payroll_item set state = 'posted'
    where run_id = ${run.id} and chunk = ${number} and state = 'computed'`;
  await tx.sql`
    update payroll_chunk set posted_at = ${now} where run_id = ${run.id} and number = ${number}`;
}

/** Two runs for one person post one after the other. */
async function lockStandings(tx: Tx, entity: string, persons: readonly string[]): Promise<void> {
  const sorted = [...persons].sort();
  await tx.sql`
    insert into payroll_standing (entity_id, person_id)
    select ${entity}, unnest(${sorted}::uuid[]) on conflict do nothing`;
  await tx.sql`
    select 1 from payroll_standing where entity_id = ${entity}
      and person_id = any(${sorted}::uuid[]) order by person_id for update`;
}

/** Compares what is known of each person now with what their items were computed from. */
async function leaveOutChanged(
  tx: Tx,
  base: Base,
  chunk: number,
  persons: readonly string[],
): Promise<void> {
  const { run, book } = base;
  const changed = await changedPersons(tx, { run, book }, persons, chunk);
  if (changed.length === 0) return;
  const reason = { code: 'changed-since', params: {} };
  await tx.sql`
    update payroll_item set state = 'excluded', excluded_reason = ${tx.sql.json(reason)}
    where run_id = ${run.id} and chunk = ${chunk} and state in ('computed', 'nothing')
      and person_id = any(${changed}::uuid[])`;
  await storeTotals(tx, run.id);
}

/** People of a portion (of the whole run: null) whose inputs are not those their items name. */
export async function changedPersons(
  tx: Tx,
  { run, book }: Pick<Base, 'run' | 'book'>,
  persons: readonly string[],
  chunk: number | null,
): Promise<string[]> {
  const { entityId, period } = run;
  const since = correctionsSince(period);
  const known = await knownMonths(tx, book, { entityId, persons, since, until: period.to });
  const accounts = await accountsInUse(tx, persons);
  const { open, plans } = await deductionsOf(tx, run, persons);
  const stored = await tx.sql<{ person: string; known: string }[]>`
    select distinct person_id as person, known from payroll_item
    where run_id = ${run.id} and (${chunk}::int is null or chunk = ${chunk})`;
  return stored
    .filter(({ person, known: before }) => {
      const now = knownOf({
        known: known.get(person) ?? [],
        account: accounts.get(person) ?? null,
        deductions: open.get(person) ?? [],
        plans: plans.get(person) ?? [],
      });
      return now !== before;
    })
    .map(({ person }) => person);
}

async function readItems(tx: Tx, run: string, chunk: number): Promise<StoredItem[]> {
  return tx.sql<StoredItem[]>`
    select id, person_id as person, chunk, position, period_from as month, corrects,
      to_pay_minor as "toPay", known, state, result
    from payroll_item where run_id = ${run} and chunk = ${chunk} order by position`;
}

/** Ledger entries, payments and holds of a portion. */
async function postMoney(
  tx: Tx,
  base: Base,
  items: readonly StoredItem[],
  now: string,
): Promise<void> {
  const { entityId } = base.run;
  const budgets = [...new Set(items.flatMap(({ result }) => result.charges.map((c) => c.budget)))];
  const views = await budgetViewsOf(tx, entityId, budgets);
  const { closedThrough } = await bookOf(tx.sql, entityId);
  const free = new Map(views.map((view) => [view.budget, view.free]));
  const books: Books = { ...base, closedThrough, free, now };
  const recorded = { at: now, by: tx.actor.name };
  const entries = items.flatMap((item) => entryOfItem(books, item) ?? []);
  await postEntries(tx.sql, entries, recorded);
  await preparePayments(
    tx,
    items.flatMap((item) => paymentsOfItem(books, item)),
  );
  const engagements = await heldEngagements(tx, items);
  const holds = await holdsOf(tx.sql, entityId, budgets);
  const held = new Map(holds.map(({ hold, amount }) => [hold, amount]));
  await moveHolds(tx.sql, holdMoves(books, items, engagements, held), recorded);
  await takeDeductions(tx, items);
}

async function heldEngagements(
  tx: Tx,
  items: readonly StoredItem[],
): Promise<ReadonlyMap<string, HeldEngagement>> {
  const ids = items.flatMap(({ result }) => result.charges.map(({ engagement }) => engagement));
  const rows = await tx.sql<HeldEngagement[]>`
    select e.id, e.budget_id as budget, e.hold_id as hold, e.ends_on as "endsOn",
      exists (select 1 from work_day d
        where d.engagement_id = e.id and d.state = 'planned') as waiting
    from engagement e where e.id = any(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function takeDeductions(tx: Tx, items: readonly StoredItem[]): Promise<void> {
  const rows = items.flatMap(({ id, person, result }) =>
    result.deductions.map((taken) => ({
      id: newId(),
      deduction_id: taken.id,
      payslip_id: id,
      person_id: person,
      amount_minor: BigInt(taken.amountMinor),
    })),
  );
  if (rows.length > 0) await tx.sql`insert into pay_deduction_taken ${tx.sql(rows as never)}`;
  for (const { id, result } of items)
    if (result.plan !== null)
      await tx.sql`
        update pay_deduction set booked_by = ${id}, version = version + 1
        where id = ${result.plan} and booked_by is null`;
}

async function finish(tx: Tx, tenant: TenantRuntime, id: string): Promise<void> {
  await tx.sql`
    update payroll_run set state = 'posted', posted_at = ${tenant.clock.now()},
      version = version + 1
    where id = ${id} and state = 'posting' and not exists (
      select 1 from payroll_chunk where run_id = ${id} and posted_at is null)`;
}
