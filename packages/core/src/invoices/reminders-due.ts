import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { overdueInvoices, rulesOn } from './reminders.ts';

const row = z.object({
  invoice: z.uuid(),
  number: z.string(),
  order: z.uuid(),
  orderNumber: z.string(),
  client: z.string(),
  clientId: z.uuid(),
  person: z.string(),
  issuedOn: z.string(),
  dueOn: z.string(),
  currency: z.string(),
  openMinor: z.bigint(),
  level: z.number().int(),
  lastOn: z.string().nullable(),
  next: z.object({ level: z.number().int(), on: z.string() }).nullable(),
  due: z.boolean(),
});

/** Overdue invoices with the reminder that is next, and the house's rules for reminders. */
export const due = staffProcedure()
  .input(z.object({}))
  .output(
    z.object({
      rows: z.array(row),
      days: z.array(z.number().int()),
      automatic: z.number().int(),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, today } = ctx;
    const rules = await rulesOn(ctx, today);
    const rows = await overdueInvoices(tx, { today, rules });
    return { rows, days: Object.values(rules.days), automatic: rules.automatic };
  });
