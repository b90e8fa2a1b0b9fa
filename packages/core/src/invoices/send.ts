import { z } from 'zod';
import { staffIntent } from '../procedure/index.ts';
import { invoiceRow } from './read.ts';
import { sendDocument } from './send-document.ts';

/** Mails an invoice or credit note to the client, again if need be. Fault `invoices.unknown`. */
export const send = staffIntent('finance', 'adviser')
  .input(z.object({ invoice: z.uuid() }))
  .output(z.object({ to: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { personId } = await invoiceRow(ctx.tx, input.invoice);
    ctx.note({ subject: personId, invoice: input.invoice });
    return sendDocument(ctx, input.invoice);
  });
