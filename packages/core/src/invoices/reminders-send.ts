import { z } from 'zod';
import { staffIntent } from '../procedure/index.ts';
import { remind } from './reminders.ts';

/**
 * Sends the next reminder of one invoice to its client. `level` is the one the page showed. Faults
 * `invoices.not-overdue`, `invoices.all-reminded`, `invoices.reminder-early`, `record.stale`.
 */
export const send = staffIntent('finance', 'adviser')
  .input(z.object({ invoice: z.uuid(), level: z.number().int().min(1).max(3) }))
  .output(z.object({ level: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { level, person } = await remind(ctx, { ...input, by: ctx.person });
    ctx.note({ subject: person, invoice: input.invoice, level });
    return { level };
  });
