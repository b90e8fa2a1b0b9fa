import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { staffIntent } from '../procedure/index.ts';
import { requireOther } from './agree.ts';
import { cancelInput, cancellationOf, cancelShape } from './cancel-figures.ts';
import { tellOrders } from './contracts.ts';
import type { WorkKnown } from './known.ts';
import { reassess } from './reassess.ts';
import { readEngagement, requireState, requireVersion } from './store.ts';

/** Writes days and pay as they stand after calling off. */
async function writeAfter(tx: Tx, id: string, after: WorkKnown, now: string): Promise<void> {
  for (const day of after.days) {
    await tx.sql`
      update work_day set state = ${day.state}, because = ${day.because}, confirmed_at = ${now},
        version = version + 1
      where engagement_id = ${id} and on_date = ${day.date} and state is distinct from ${day.state}`;
  }
  await tx.sql`delete from pay_item where engagement_id = ${id}`;
  const rows = after.pay.map((row) => ({
    id: row.id,
    engagement_id: id,
    kind: row.kind,
    amount_minor: BigInt(row.amount),
    monthly: row.monthly,
    from_date: row.from,
    to_date: row.to,
    due_on: row.due,
    facts: tx.sql.json(row.facts as never),
    source: row.source,
  }));
  if (rows.length > 0) await tx.sql`insert into pay_item ${tx.sql(rows as never)}`;
}

/**
 * Calls an engagement off. What the worker is still owed stays to be paid, what the client owes is
 * in the answer; each linked order's time line says so. Start declarations that are no longer
 * needed are withdrawn. Faults: `engagements.own`, `engagements.wrong-state`, `record.stale`.
 */
export const cancel = staffIntent('adviser', 'admin')
  .input(
    cancelInput.extend({
      version: z.number().int(),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(cancelShape)
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const row = await readEngagement(tx, input.id, 'lock');
    requireState(row, 'approved', 'ready');
    requireVersion(row, input.version);
    requireOther(ctx, row);
    const { figures, after } = await cancellationOf(ctx, row, input);
    const now = ctx.clock.now();
    await writeAfter(tx, row.id, after, now);
    await tx.sql`
      update engagement set state = 'cancelled', cancelled_reason = ${input.reason}
      where id = ${row.id}`;
    await reassess(ctx, { ...row, state: 'cancelled' }, `cancelled: ${input.reason}`);
    await tellOrders(ctx, row.id, 'engagement-cancelled');
    ctx.note({ subject: row.person, engagement: row.id, because: input.because });
    return figures;
  });
