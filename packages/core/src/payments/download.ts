import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { type BatchFacts, batchOf, type PaymentRow, paymentColumns, writeBatch } from './file.ts';

interface Row extends BatchFacts {
  readonly state: string;
  readonly hash: string;
}

/**
 * The payment file for the bank (`pain.001.001.09`), once a second person approved it: written anew
 * from its rows, the same bytes and ids each time. Faults: `payments.batch-unknown`,
 * `payments.batch-not-approved`, `payments.file-changed` (the rows do not give the approved file).
 */
export const file = staffProcedure('payroll', 'finance', 'approver')
  .input(z.object({ batch: z.uuid() }))
  .output(
    z.object({ name: z.string(), mediaType: z.literal('application/xml'), content: z.string() }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    const [row] = await tx.sql<Row[]>`
      select message_id as "messageId", execute_on as "executeOn", prepared_at as "preparedAt",
        header, state, file_hash as hash
      from payment_batch where id = ${input.batch}`;
    if (!row) throw new Fault('payments.batch-unknown', {}, 'not-found');
    if (row.state !== 'approved' && row.state !== 'sent')
      throw new Fault('payments.batch-not-approved', {}, 'conflict');
    const payments = await tx.sql<PaymentRow[]>`
      select ${paymentColumns(tx)} from payment where batch_id = ${input.batch} order by id`;
    const written = writeBatch(await batchOf(tx, tenant.vault, row, payments), row.executeOn);
    if (written.hash !== row.hash) throw new Fault('payments.file-changed', {}, 'conflict');
    const name = `${row.executeOn}-${row.messageId}.xml`;
    return { name, mediaType: 'application/xml' as const, content: written.xml };
  });
