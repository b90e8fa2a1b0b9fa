import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { batchRow, batchRows } from './batch-rows.ts';
import { type PaymentLine, paymentRow } from './due.ts';

/** A payment file with its payments, largest first. Fault `payments.batch-unknown`. */
export const batch = staffProcedure('payroll', 'finance', 'approver')
  .input(
    z.object({
      batch: z.uuid(),
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
  )
  .output(z.object({ batch: batchRow, payments: z.array(paymentRow), more: z.boolean() }))
  .query(async ({ ctx, input }) => {
    const [found] = await batchRows(ctx.tx, ctx.person, { id: input.batch, limit: 1 });
    if (!found) throw new Fault('payments.batch-unknown', {}, 'not-found');
    const { offset, limit } = input;
    const rows = await ctx.tx.sql<PaymentLine[]>`
      select p.id, p.payee_kind as "payeeKind", p.payee_name as payee,
        coalesce(right(p.iban, 4), a.last4, '') as last4, p.amount_minor as "amountMinor",
        p.currency, p.remittance, p.purpose, p.due_on as "dueOn", p.source_kind as source, p.state,
        p.executed_on as "executedOn", p.return_reason as "returnReason"
      from payment p left join person_bank_account a on a.secret = p.iban_secret_id
      where p.batch_id = ${input.batch}
      order by p.amount_minor desc, p.id offset ${offset} limit ${limit + 1}`;
    return { batch: found, payments: rows.slice(0, limit), more: rows.length > limit };
  });
