/** Recording how work days went, for the person and for staff. */
import type { Tx } from '../database/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { settleReadiness } from './contracts.ts';
import { reassess } from './reassess.ts';
import { type EngagementRow, requireState } from './store.ts';

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'today' | 'clock'> & {
  readonly person: string;
};

export interface DayChange {
  readonly date: string;
  readonly state: 'worked' | 'changed' | 'cancelled' | 'sick' | 'holiday';
  /** Default: as planned. */
  readonly minutes?: number | undefined;
  readonly because?: 'client' | 'worker' | undefined;
  readonly note?: string | undefined;
}

interface StoredDay {
  readonly id: string;
  readonly date: string;
  readonly minutes: number;
  readonly planned: number;
  readonly state: string;
}

async function dayRows(tx: Tx, engagement: string): Promise<ReadonlyMap<string, StoredDay>> {
  const rows = await tx.sql<StoredDay[]>`
    select id, on_date as date, minutes, planned_minutes as planned, state from work_day
    where engagement_id = ${engagement} for update`;
  return new Map(rows.map((row) => [row.date, row]));
}

/** What happened can be told; what is to come can only be called off. */
function refuseFuture(change: DayChange, today: string): void {
  const happened = change.state === 'worked' || change.state === 'changed';
  if (happened && change.date > today) {
    throw new Fault('engagements.day-in-future', { date: change.date }, 'invalid', 'date');
  }
}

/**
 * Records days of an agreed engagement. When pay or hours differ from what was agreed, the former
 * state is kept as a version, and figures, hold and declarations follow. Faults:
 * `engagements.wrong-state`, `engagements.no-such-day`, `engagements.day-in-future`,
 * `ledger.budget-short`.
 */
export async function setDays(
  ctx: Acting,
  row: EngagementRow,
  changes: readonly DayChange[],
): Promise<{ readonly changed: number }> {
  const { tx, today, clock } = ctx;
  requireState(row, 'ready', 'ended');
  const days = await dayRows(tx, row.id);
  let differs = false;
  for (const change of changes) {
    const day = days.get(change.date);
    if (!day) throw new Fault('engagements.no-such-day', { date: change.date }, 'invalid', 'date');
    refuseFuture(change, today);
    const minutes = change.state === 'changed' ? (change.minutes ?? day.planned) : day.planned;
    const before = day.state === 'planned' ? 'worked' : day.state;
    differs ||= change.state !== before || minutes !== day.minutes;
    await tx.sql`
      update work_day set state = ${change.state}, minutes = ${minutes},
        because = ${change.because ?? null}, note = coalesce(${change.note ?? null}, note),
        confirmed_at = ${clock.now()}, confirmed_by = ${ctx.person}, version = version + 1
      where id = ${day.id}`;
  }
  if (differs) {
    await reassess(ctx, row, 'days');
    await settleReadiness(ctx, row.id);
  }
  return { changed: changes.length };
}
