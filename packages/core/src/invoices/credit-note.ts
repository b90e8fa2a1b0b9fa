import { EN16931, type Invoice, parseInvoice, writeUbl } from '@smart/einvoice';
import { creditNoteIssued } from '@smart/ledger';
import { lockInvoices, postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { newId } from '../database/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, type ProcedureContext, staffIntent, wire } from '../procedure/index.ts';
import { houseAt } from '../tenant/index.ts';
import { creditAmounts, creditedGroups, invoiceAmounts, splitAmount } from './amounts.ts';
import { composeCreditNote, requireIssuable } from './compose.ts';
import { type DocumentNumber, takeNumber } from './number.ts';
import { type InvoiceRow, invoiceKey, invoiceRow, modelOf } from './read.ts';
import { sendSoon } from './send-job.ts';
import { insertDocument } from './store.ts';

type Acting = ProcedureContext & { readonly person: string };

async function notesOf(ctx: Acting, invoice: string): Promise<Invoice[]> {
  const rows = await ctx.tx.sql<{ model: unknown }[]>`
    select model from invoice where corrects = ${invoice} order by sequence`;
  return rows.map(({ model }) => parseInvoice(wire.deserialize(model)));
}

/** Nothing is credited that was written off: that is already a loss, with its VAT corrected. */
async function refuseUncreditable(ctx: Acting, row: InvoiceRow): Promise<void> {
  if (row.kind !== 'invoice') throw new Fault('invoices.not-an-invoice', {}, 'conflict');
  const [claim] = await ctx.tx.sql<{ state: string }[]>`
    select state from guarantee_claim where invoice_id = ${row.id} and state <> 'refused'`;
  if (claim) throw new Fault('invoices.has-claim', { state: claim.state }, 'conflict');
}

interface Credited {
  readonly row: InvoiceRow;
  readonly net: bigint | null;
  readonly reason: string;
}

async function issueNote(
  ctx: Acting,
  { row, net, reason }: Credited,
): Promise<{ readonly id: string; readonly number: string; readonly net: bigint }> {
  const { tx, tenant, today, clock } = ctx;
  const states = await lockInvoices(tx.sql, row.entityId, [row.id]);
  const before = states.get(row.id);
  const invoice = await modelOf(tx, row.id);
  const earlier = await notesOf(ctx, row.id);
  const credited = earlier.reduce((sum, note) => sum + note.totals.net, 0n);
  const wanted = net ?? row.net - credited;
  const groups = creditedGroups(invoice, earlier, wanted);
  const whole = wanted === row.net;
  const compose = ({ number }: Pick<DocumentNumber, 'number'>) =>
    composeCreditNote(
      { number, issuedOn: today },
      { invoice, groups, whole, reason, language: row.language },
    );
  requireIssuable(compose({ number: 'X' }), EN16931);
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const series = { entityId: row.entityId, kind: 'credit-note' as const, on: today, house };
  const numbered = await takeNumber(tx, series);
  const model = compose(numbered);
  const id = newId();
  const ids = { id: row.id, client: row.clientId, budget: row.budgetId, order: row.orderId };
  const rates = { feeRate: row.feeRate, guaranteeRate: row.guaranteeRate };
  const amounts = creditAmounts(invoiceAmounts(invoice, { ...ids, ...rates }), credited, groups);
  const { entityId, orderId, orderVersion, clientId, budgetId, personId, language } = row;
  await insertDocument(
    tx,
    {
      ...{ id, kind: 'credit-note', entityId, orderId, orderVersion, clientId, budgetId, personId },
      ...{ instalmentId: null, corrects: row.id, reason, language, ...rates },
      ...{ issuedOn: today, dueOn: today },
      fee: splitAmount(amounts, 'cooperative-fee'),
      guarantee: splitAmount(amounts, 'guarantee-fund'),
    },
    { numbered, model, ubl: writeUbl(model), by: ctx.person, at: clock.now() },
  );
  await tx.sql`
    update invoice set credited_minor = credited_minor + ${wanted} where id = ${row.id}`;
  const head = { entity: entityId, currency: row.currency, key: invoiceKey(id), date: today };
  if (!before) throw new Error(`invoice ${row.id} is not in the books`);
  const entry = creditNoteIssued(head, { ...amounts, corrects: invoiceKey(row.id), before });
  await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
  const { number } = numbered;
  const data = { invoice: row.id, note: id, number, net: wanted.toString(), entry: entry.key };
  const event = { order: orderId, at: clock.now(), kind: 'credit-note-issued', data };
  await recordOrderEvent(tx, event);
  return { id, number, net: wanted };
}

/**
 * Credits an invoice: the whole rest of it, or `net` of it, with its own number and a reason; fee
 * and fund part are reversed in proportion. Issued in one transaction, mailed unless `send` is
 * false. Faults `invoices.unknown`, `invoices.not-an-invoice`, `invoices.has-claim`,
 * `invoices.more-than-invoiced`, `invoices.rules-broken`, `house.missing`, `ledger.period-closed`.
 */
export const creditNote = staffIntent('finance')
  .input(
    z.object({
      invoice: z.uuid(),
      /** Minor units; absent: all that is left of the invoice. */
      net: z.bigint().positive().optional(),
      reason: z.string().trim().min(3).max(500),
      send: z.boolean().default(true),
    }),
  )
  .output(z.object({ id: z.uuid(), number: z.string(), net: z.bigint() }))
  .mutation(async ({ ctx, input }) => {
    const row = await invoiceRow(ctx.tx, input.invoice);
    await refuseUncreditable(ctx, row);
    const { net = null, reason } = input;
    const issued = await issueNote(ctx, { row, net, reason });
    ctx.note({ subject: row.personId, invoice: row.id, note: issued.id, number: issued.number });
    if (input.send) await sendSoon(ctx, issued.id);
    return issued;
  });
