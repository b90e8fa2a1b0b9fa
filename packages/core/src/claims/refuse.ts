import { z } from 'zod';
import { invoiceRow } from '../invoices/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { staffIntent } from '../procedure/index.ts';
import { claimToDecide, requireAnother } from './store.ts';

/**
 * Another person refuses a proposed claim, with a reason the order's time line shows. Faults
 * `claims.unknown`, `claims.wrong-state`, `claims.same-person`, `record.stale`.
 */
export const refuse = staffIntent('approver')
  .input(
    z.object({
      claim: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(z.object({ state: z.literal('refused') }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock } = ctx;
    const { reason } = input;
    const claim = await claimToDecide(tx, { ...input, state: 'proposed' });
    requireAnother(claim.proposedBy, ctx.person);
    await tx.sql`
      update guarantee_claim set state = 'refused', refused_by = ${ctx.person},
        refused_at = ${clock.now()}, refused_reason = ${reason}, version = version + 1
      where id = ${claim.id}`;
    const { number } = await invoiceRow(tx, claim.invoiceId);
    const data = { invoice: claim.invoiceId, number, claim: claim.id, reason };
    const event = { order: claim.orderId, at: clock.now(), kind: 'claim-refused', data };
    await recordOrderEvent(tx, event);
    ctx.note({ subject: claim.personId, claim: claim.id });
    return { state: 'refused' as const };
  });
