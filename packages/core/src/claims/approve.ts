import { guaranteeClaimed } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { claimKey } from '../guarantee/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { claimFigures } from './figures.ts';
import { claimToDecide, requireAnother } from './store.ts';

/**
 * Another person approves a claim: the fund bears what was proposed, in the books of today. Refused
 * when the figures have changed since, because the client paid or more pay was posted: then it is
 * refused and proposed anew. Faults `claims.unknown`, `claims.wrong-state`, `claims.same-person`,
 * `claims.figures-changed`, `record.stale`, `ledger.period-closed`.
 */
export const approve = staffIntent('approver')
  .input(z.object({ claim: z.uuid(), version: z.number().int() }))
  .output(z.object({ borneMinor: z.bigint() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock, today } = ctx;
    const claim = await claimToDecide(tx, { ...input, state: 'proposed' });
    requireAnother(claim.proposedBy, ctx.person);
    const { row, open, borne } = await claimFigures(tx, claim.invoiceId);
    if (open !== claim.open || borne !== claim.borne) {
      const before = { open: claim.open.toString(), borne: claim.borne.toString() };
      const params = { ...before, openNow: open.toString(), borneNow: borne.toString() };
      throw new Fault('claims.figures-changed', params, 'conflict');
    }
    const key = claimKey(claim.id);
    if (borne > 0n) {
      const head = { entity: row.entityId, currency: row.currency, key, date: today };
      const ref = { claim: claim.id, budget: claim.budgetId, invoice: row.id };
      const entry = guaranteeClaimed(head, { ...ref, amount: borne });
      await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
    }
    await tx.sql`
      update guarantee_claim set state = 'approved', approved_by = ${ctx.person},
        approved_at = ${clock.now()}, version = version + 1 where id = ${claim.id}`;
    const data = { invoice: row.id, number: row.number, claim: claim.id, entry: key };
    const amount = borne.toString();
    await recordOrderEvent(tx, {
      order: row.orderId,
      at: clock.now(),
      kind: 'claim-approved',
      data: { ...data, amount },
    });
    ctx.note({ subject: row.personId, claim: claim.id });
    return { borneMinor: borne };
  });
