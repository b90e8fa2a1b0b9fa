import { z } from 'zod';
import { Fault, requireStepUp, staffIntent } from '../procedure/index.ts';

/**
 * A second person approves a payment file, naming its hash. Faults: `payments.batch-not-draft`,
 * `payments.other-content`, `payments.same-person`, `auth.step-up-needed`.
 */
export const approveBatch = staffIntent('approver', 'finance')
  .input(z.object({ batch: z.uuid(), hash: z.string().length(64) }))
  .output(z.object({ state: z.literal('approved') }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    await requireStepUp(ctx);
    const [batch] = await sql<{ hash: string; preparedBy: string }[]>`
      select file_hash as hash, prepared_by as "preparedBy" from payment_batch
      where id = ${input.batch} and state = 'draft' for update`;
    if (!batch) throw new Fault('payments.batch-not-draft', {}, 'conflict');
    if (batch.hash !== input.hash)
      throw new Fault('payments.other-content', {}, 'conflict', 'hash');
    if (batch.preparedBy === ctx.person) throw new Fault('payments.same-person', {}, 'forbidden');
    await sql`
      update payment_batch set state = 'approved', approved_by = ${ctx.person},
        approved_at = ${ctx.clock.now()}, version = version + 1
      where id = ${input.batch}`;
    ctx.note({ batch: input.batch });
    return { state: 'approved' as const };
  });
