import type { ZodType } from 'zod';
import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';
import { requireOther } from './agree.ts';
import { lawOf } from './ground.ts';
import { reassess } from './reassess.ts';
import { readEngagement, requireState, requireVersion } from './store.ts';

/**
 * Ends an engagement on a day: what falls due at the end by its law (untaken leave, pro-rata special
 * payments) becomes pay, and the declaration of the end a duty. `facts` corrects what the law must
 * know for it, e.g. leave taken. Faults: `engagements.own`, `engagements.wrong-state`,
 * `record.stale`, `engagements.ends-before-start`, `engagements.worked-later`,
 * `engagements.bad-facts`, `ledger.budget-short`.
 */
export const end = staffIntent('adviser', 'payroll', 'admin')
  .input(
    z.object({
      id: z.uuid(),
      version: z.number().int(),
      on: z.iso.date(),
      facts: z.record(z.string().max(100), z.unknown()).default({}),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(z.object({ state: z.literal('ended') }))
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    const row = await readEngagement(tx, input.id, 'lock');
    requireState(row, 'approved', 'ready');
    requireVersion(row, input.version);
    requireOther(ctx, row);
    const { on } = input;
    if (on < row.startsOn) throw new Fault('engagements.ends-before-start', {}, 'invalid', 'on');
    const [later] = await tx.sql<{ date: string }[]>`
      select on_date as date from work_day where engagement_id = ${row.id} and on_date > ${on}
        and state not in ('planned', 'cancelled') order by on_date desc limit 1`;
    if (later) {
      throw new Fault('engagements.worked-later', { date: later.date }, 'conflict', 'on');
    }
    const law = lawOf(tenant, row.jurisdiction);
    const checked = (law.facts.engagement as ZodType).safeParse({ ...row.facts, ...input.facts });
    if (!checked.success) throw new Fault('engagements.bad-facts', {}, 'invalid', 'facts');
    const facts = { ...row.facts, ...input.facts };
    await tx.sql`
      update engagement set state = 'ended', ends_on = ${on}, facts = ${tx.sql.json(facts as never)}
      where id = ${row.id}`;
    await tx.sql`delete from pay_item where engagement_id = ${row.id} and from_date > ${on}`;
    await tx.sql`
      update pay_item set to_date = ${on}
      where engagement_id = ${row.id} and monthly and (to_date is null or to_date > ${on})`;
    await tx.sql`delete from work_day where engagement_id = ${row.id} and on_date > ${on}`;
    await reassess(ctx, { ...row, state: 'ended', endsOn: on, facts }, `ended: ${input.reason}`);
    ctx.note({ subject: row.person, engagement: row.id, on });
    return { state: 'ended' as const };
  });
