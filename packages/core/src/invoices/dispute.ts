import { z } from 'zod';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { invoiceRow } from './read.ts';

/**
 * Notes that the client disputes an invoice (with the reason), or that the dispute is settled
 * (without): while it lasts no reminder goes out and the house guarantees nothing of it. Faults
 * `invoices.unknown`, `invoices.not-an-invoice`, `invoices.dispute-unchanged`.
 */
export const dispute = staffIntent('finance', 'adviser')
  .input(z.object({ invoice: z.uuid(), reason: z.string().trim().min(3).max(500).nullable() }))
  .output(z.object({ disputed: z.boolean() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock } = ctx;
    const row = await invoiceRow(tx, input.invoice);
    if (row.kind !== 'invoice') throw new Fault('invoices.not-an-invoice', {}, 'conflict');
    const disputed = input.reason !== null;
    const at = disputed ? clock.now() : null;
    const changed = await tx.sql`
      update invoice set disputed_at = ${at}, dispute_reason = ${input.reason}
      where id = ${row.id} and (disputed_at is null) = ${disputed}`;
    if (changed.count === 0) throw new Fault('invoices.dispute-unchanged', {}, 'conflict');
    const kind = disputed ? 'invoice-disputed' : 'invoice-dispute-settled';
    const data = { invoice: row.id, number: row.number };
    await recordOrderEvent(tx, { order: row.orderId, at: clock.now(), kind, data });
    ctx.note({ subject: row.personId, invoice: row.id, disputed });
    return { disputed };
  });
