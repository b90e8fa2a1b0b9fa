/**
 * After days or terms of an agreed engagement changed: figures, hold and start declarations follow.
 * Months a payslip already paid keep what they were; payroll corrects them by itself.
 */

import type { Duty, Finding } from '@smart/law';
import { moveHolds, placeHold } from '@smart/ledger/store';
import { budgetViewOf } from '../orders/index.ts';
import { asSystem, type ProcedureContext } from '../procedure/index.ts';
import { houseFlag, houseNumber } from '../tenant/index.ts';
import { estimatesOf, keepVersion } from './agree.ts';
import {
  effectOn,
  endPay,
  findingsOf,
  forecast,
  forecastIfKnown,
  knownMonths,
  monthsTouched,
  withPay,
} from './forecast.ts';
import { standingFor } from './ground.ts';
import { heldFor } from './hold.ts';
import { inputOf, knownEngagement } from './known.ts';
import { type MonthFigures, monthFigures } from './outlook.ts';
import { recordOwnDuties, syncStartDuties } from './record-duties.ts';
import { draftOf, type EngagementRow, insertPay } from './store.ts';

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'today' | 'clock'> & {
  readonly person: string;
};

interface Reassessed {
  readonly gross: bigint;
  readonly months: readonly MonthFigures[];
  readonly duties: readonly Duty[];
  readonly mayExceed: boolean;
  readonly findings: readonly Finding[];
}

/** The engagement as stored now, computed month by month. */
async function compute(ctx: Acting, row: EngagementRow): Promise<Reassessed> {
  const { tx, tenant, today } = ctx;
  await tx.sql`delete from pay_item where engagement_id = ${row.id} and source = 'at-end'`;
  const known = (await knownEngagement(tx, row.id))!;
  const { entity, person, id } = row;
  const { from, to } = known.engagement;
  const draft = { ...draftOf(row), startsOn: from, endsOn: to };
  const standing = await standingFor(tx, tenant, { entity, person, draft, today, except: id });
  const { ground, house } = standing;
  const touched = monthsTouched(from, to, houseNumber(house, 'engagement.hold-months'));
  const periods = knownMonths(ground, touched);
  const until = to ?? touched.at(-1)!.to;
  const input = inputOf(known, { planned: true, until, house });
  const ends = row.state !== 'cancelled' && to !== null && input.pay.length > 0;
  const due = ends ? endPay(ground, input, periods, until).atEnd : [];
  await insertPay(tx, row.id, due, 'at-end');
  const months =
    forecastIfKnown(ground, withPay(input, due), periods) ?? forecast(ground, input, periods);
  return {
    gross: BigInt(Math.max(0, effectOn(months).gross)),
    months: months.map(monthFigures),
    duties: months.flatMap((month) => month.with.duties),
    mayExceed: houseFlag(house, 'engagement.may-exceed-budget'),
    findings: findingsOf(months, id),
  };
}

/** Declarations of the end: dated, of the engagement itself and of no period. */
const endDuties = (duties: readonly Duty[], engagement: string): readonly Duty[] =>
  duties.filter(
    (duty) => duty.engagement === engagement && duty.period === null && duty.timing === 'by-date',
  );

/** Months whose payslip already carries the engagement, by their first day. */
async function paidMonths(ctx: Acting, row: EngagementRow): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx.sql<{ first: string }[]>`
    select distinct p.period_from as first
    from payslip p, jsonb_array_elements(p.payslip->'lines') l
    where p.person_id = ${row.person} and p.entity_id = ${row.entity}
      and l->>'engagement' = ${row.id}`;
  return new Set(rows.map(({ first }) => first));
}

/** Moves the hold to what is still to be paid. Fault `ledger.budget-short`. */
async function moveHold(
  ctx: Acting,
  row: EngagementRow,
  target: bigint,
  options: { readonly key: string; readonly mayExceed: boolean },
): Promise<void> {
  if (row.hold === null) return;
  await asSystem(ctx.tx, 'hold of a changed engagement', async (tx) => {
    const amount = target - (await heldFor(tx, row.id));
    if (amount === 0n) return;
    const { entity, budget, id } = row;
    const move = { entity, budget, hold: id, engagement: id, key: options.key, amount };
    const recorded = { at: ctx.clock.now(), by: ctx.person };
    if (amount < 0n || options.mayExceed) {
      await moveHolds(tx.sql, [move], recorded);
      return;
    }
    const { guaranteed } = await budgetViewOf(tx, budget);
    await placeHold(tx.sql, { ...move, guaranteed }, recorded);
  });
}

/**
 * Keeps the former state as a version, then lets figures, hold and start declarations follow.
 * Returns the number of the new version and what the law now says of the engagement.
 */
export async function reassess(
  ctx: Acting,
  row: EngagementRow,
  reason: string,
): Promise<{ readonly number: number; readonly findings: readonly Finding[] }> {
  const { tx, clock, today } = ctx;
  const it = await compute(ctx, row);
  const paid = await paidMonths(ctx, row);
  const number = await keepVersion(ctx, row, reason);
  const open = it.months.filter(({ from }) => !paid.has(from));
  const target = open.reduce((sum, { cost }) => sum + BigInt(Math.max(0, cost)), 0n);
  const key = `version:${row.id}:${number}`;
  await moveHold(ctx, row, target, { key, mayExceed: it.mayExceed });
  const total = it.months.reduce((sum, { cost }) => sum + BigInt(Math.max(0, cost)), 0n);
  const estimates = estimatesOf(it.months);
  await tx.sql`
    update engagement set gross_minor = ${it.gross}, estimated_cost_minor = ${total},
      estimates = ${tx.sql.json(estimates)}, updated_at = ${clock.now()}, version = version + 1
    where id = ${row.id}`;
  const owner = { entityId: row.entity, personId: row.person, today, now: clock.now() };
  await syncStartDuties(tx, { ...owner, engagementId: row.id }, it.duties);
  if (row.state === 'ended') await recordOwnDuties(tx, owner, endDuties(it.duties, row.id));
  return { number, findings: it.findings };
}
