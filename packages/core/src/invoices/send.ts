import { z } from 'zod';
import { staffIntent } from '../procedure/index.ts';
import { invoiceClient } from './client.ts';
import { invoiceRow } from './read.ts';
import { sendSoon } from './send-job.ts';

/**
 * Lets an invoice or credit note be mailed to the client, again if need be: its PDF is set and the
 * mail written in the background. Answers where it goes. Fault `invoices.unknown`.
 */
export const send = staffIntent('finance', 'adviser')
  .input(z.object({ invoice: z.uuid() }))
  .output(z.object({ to: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { personId, clientId } = await invoiceRow(ctx.tx, input.invoice);
    const { email } = await invoiceClient(ctx.tx, clientId);
    await sendSoon(ctx, input.invoice);
    ctx.note({ subject: personId, invoice: input.invoice });
    return { to: email };
  });
