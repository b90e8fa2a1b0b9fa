import { z } from 'zod';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { houseAt, houseText } from '../tenant/index.ts';
import { requireOtherPerson } from './agree.ts';
import { settleReadiness } from './contracts.ts';
import { isLate } from './duty-rules.ts';

interface Row {
  readonly id: string;
  readonly person: string | null;
  readonly engagement: string | null;
  readonly timing: 'before-start' | 'by-date';
  readonly due: string;
  readonly state: 'open' | 'done' | 'superseded';
  readonly version: number;
  readonly startsAt: string | null;
}

/** The instant of a day and time at the office. */
async function instantOf(
  { tx, tenant, today }: Pick<ProcedureContext, 'tx' | 'tenant' | 'today'>,
  on: string,
  at: string,
): Promise<string> {
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const [row] = await tx.sql<{ instant: string }[]>`
    select (${`${on} ${at}`}::text::timestamp at time zone
      ${houseText(house, 'office.time-zone')}::text) as instant`;
  return row!.instant;
}

/**
 * Records that a duty was fulfilled: the authority's reference, the true time, by whom. A start
 * declaration accepted so makes its engagement ready once the contract is signed. Late ones need a
 * reason; dates are never moved. Faults: `duties.unknown`, `duties.not-open`, `record.stale`,
 * `duties.in-the-future`, `duties.late-reason-needed`, `engagements.own`.
 */
export const completeDuty = staffIntent('adviser', 'payroll', 'finance', 'admin')
  .meta({
    sample: {
      id: '00000000-0000-7000-8000-000000000000',
      version: 1,
      reference: 'sample',
      doneOn: '2026-03-16',
      doneAt: '08:00',
    },
  })
  .input(
    z.object({
      id: z.uuid(),
      version: z.number().int(),
      reference: z.string().trim().min(1).max(200),
      /** Day and time of day at the office when it was accepted. */
      doneOn: z.iso.date(),
      doneAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      lateReason: z.string().trim().min(3).max(1000).nullish(),
    }),
  )
  .output(z.object({ state: z.literal('done'), ready: z.boolean() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const [row] = await sql<Row[]>`
      select d.id, d.person_id as person, d.engagement_id as engagement, d.timing, d.due, d.state,
        d.version, (select starts_at from work_day w
          where w.engagement_id = d.engagement_id and w.on_date = d.due) as "startsAt"
      from duty d where d.id = ${input.id} for update of d`;
    if (!row) throw new Fault('duties.unknown', {}, 'not-found');
    if (row.state !== 'open') throw new Fault('duties.not-open', { state: row.state }, 'conflict');
    if (row.version !== input.version) throw new Fault('record.stale', {}, 'conflict', 'version');
    if (row.person !== null) requireOtherPerson(ctx, row.person);
    const doneAt = await instantOf(ctx, input.doneOn, input.doneAt);
    if (doneAt > ctx.clock.now()) {
      throw new Fault('duties.in-the-future', {}, 'invalid', 'doneAt');
    }
    const late = isLate(row, input.doneOn, input.doneAt);
    const lateReason = input.lateReason ?? null;
    if (late && lateReason === null) {
      throw new Fault('duties.late-reason-needed', { due: row.due }, 'conflict', 'lateReason');
    }
    await sql`
      update duty set state = 'done', reference = ${input.reference}, done_at = ${doneAt},
        done_by = ${ctx.person}, late_reason = ${late ? lateReason : null}, version = version + 1
      where id = ${row.id}`;
    const ready = row.engagement !== null && (await settleReadiness(ctx, row.engagement));
    const subject = row.person ?? undefined;
    ctx.note({ ...(subject ? { subject } : {}), duty: row.id, late });
    return { state: 'done' as const, ready };
  });
