import { isIsoDate, lastOfMonth } from '@smart/calendar';
import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { peopleWithWork } from '../engagements/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { legalEntity } from '../tenant/index.ts';
import type { RunFacts } from './case.ts';
import { COMPUTE_JOB } from './compute-run.ts';
import { groundOf } from './gather.ts';
import { knownMonths, standings } from './known.ts';
import { chunksOf, correctionsSince, monthsToCompute, periodOf } from './rules.ts';

/** A day within three months of the period: beyond it is a typing error. */
function checkPayDay(payOn: string, today: string): void {
  if (!isIsoDate(payOn) || payOn < today)
    throw new Fault('payroll.pay-day-past', { today }, 'invalid', 'payOn');
}

/** People without work in the period whose former months changed since they were paid. */
async function peopleToCorrect(
  tx: Tx,
  tenant: TenantRuntime,
  run: RunFacts,
  besides: ReadonlySet<string>,
): Promise<string[]> {
  const { entityId, period } = run;
  const since = correctionsSince(period);
  const rows = await tx.sql<{ person: string }[]>`
    select person_id as person from engagement
    where entity_id = ${entityId} and state in ('ready', 'ended', 'cancelled')
      and starts_on <= ${period.to} and coalesce(ends_on, ${period.to}::date) >= ${since}
    union
    select person_id from payslip where entity_id = ${entityId} and period_from >= ${since}`;
  const persons = rows.map(({ person }) => person).filter((person) => !besides.has(person));
  if (persons.length === 0) return [];
  const { book } = await groundOf(tx, tenant, run);
  const known = await knownMonths(tx, book, { entityId, persons, since, until: period.to });
  const standing = await standings(tx, entityId, persons);
  return persons.filter(
    (id) => monthsToCompute(known.get(id) ?? [], standing.get(id) ?? {}, period).length > 0,
  );
}

async function nextNumber(tx: Tx, entityId: string, year: number): Promise<number> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`payroll:${entityId}`}, 0))`;
  const [row] = await tx.sql<{ next: number }[]>`
    select coalesce(max(number), 0)::int + 1 as next from payroll_run
    where entity_id = ${entityId} and year = ${year}`;
  return row!.next;
}

/**
 * Prepares a payroll run: a draft, computed in the background in portions. People: those named, or
 * everyone with work in the month and everyone whose former months changed since they were paid.
 * Faults: `entity.unknown`, `payroll.pay-day-past`, `payroll.nobody`, `payroll.person-without-work`.
 */
export const prepare = staffIntent('payroll')
  .input(
    z.object({
      entityId: z.string().min(1).max(60),
      /** Any day of the month to pay. */
      month: z.iso.date(),
      payOn: z.iso.date(),
      people: z.array(z.uuid()).min(1).max(5000).optional(),
    }),
  )
  .output(z.object({ id: z.uuid(), people: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant, today, clock } = ctx;
    const entity = await legalEntity(tx, input.entityId);
    checkPayDay(input.payOn, today);
    const period = periodOf(input.month);
    if (period.from > lastOfMonth(today))
      throw new Fault('payroll.month-to-come', { today }, 'invalid', 'month');
    const year = Number(input.payOn.slice(0, 4));
    const number = await nextNumber(tx, entity.id, year);
    const id = newId();
    const facts = {
      id,
      entityId: entity.id,
      year,
      number,
      period,
      payOn: input.payOn,
      asOf: today,
    };
    const working = new Set(await peopleWithWork(tx, entity.id, period));
    const all = [...working, ...(await peopleToCorrect(tx, tenant, facts, working))].sort();
    const named = input.people ? new Set(input.people) : null;
    const stranger = input.people?.find((person) => !all.includes(person));
    if (stranger) throw new Fault('payroll.person-without-work', { person: stranger }, 'conflict');
    const persons = named ? all.filter((person) => named.has(person)) : all;
    if (persons.length === 0) throw new Fault('payroll.nobody', {}, 'conflict');
    await tx.sql`
      insert into payroll_run (id, entity_id, year, number, period_from, period_to, pay_on, as_of,
        state, total_people, prepared_by, prepared_at)
      values (${id}, ${entity.id}, ${year}, ${number}, ${period.from}, ${period.to},
        ${input.payOn}, ${today}, 'computing', ${persons.length}, ${ctx.person}, ${clock.now()})`;
    const chunks = chunksOf(persons);
    await tx.sql`
      insert into payroll_chunk (run_id, number, persons)
      select ${id}, n, (select array_agg(p::uuid) from jsonb_array_elements_text(c) p)
      from jsonb_array_elements(${tx.sql.json(chunks)}) with ordinality as t(c, n)`;
    await tenant.jobs.enqueue(tx, COMPUTE_JOB, { run: id });
    ctx.note({ run: id, people: persons.length });
    return { id, people: persons.length };
  });
