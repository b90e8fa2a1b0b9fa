import { z } from 'zod';
import { Fault, memberIntent } from '../procedure/index.ts';
import { assemble } from './assemble.ts';
import { refusals } from './findings.ts';
import { budgetFor } from './ground.ts';
import { draftOf, readEngagement, requireState, requireVersion } from './store.ts';

/**
 * Asks the office to approve. Refused while a finding says that it must not be approved: each says
 * what to change. Faults: `engagements.refused` with the codes, `engagements.wrong-state`,
 * `record.stale`, `engagements.no-pay`.
 */
export const submit = memberIntent
  .meta({ begins: true })
  .input(z.object({ id: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('submitted'), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const { id, version } = input;
    const row = await readEngagement(tx, id, 'lock');
    requireState(row, 'draft', 'returned');
    requireVersion(row, version);
    const budget = await budgetFor(tx, row.budget);
    const draft = draftOf(row);
    if (draft.pay.amount === 0n) {
      throw new Fault('engagements.no-pay', {}, 'invalid', 'pay.amount');
    }
    const { answer, findings } = await assemble(ctx, { budget, draft, id, target: null });
    const codes = refusals(findings);
    if (codes.length > 0) throw new Fault('engagements.refused', { codes }, 'conflict');
    await tx.sql`
      update engagement set state = 'submitted', gross_minor = ${answer.gross},
        estimated_cost_minor = ${answer.hold}, returned_reason = null,
        updated_at = ${ctx.clock.now()}, version = version + 1
      where id = ${id}`;
    ctx.note({ subject: row.person, engagement: id });
    return { state: 'submitted' as const, version: version + 1 };
  });
