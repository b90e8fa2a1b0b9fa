import { addDays } from '@smart/calendar';
import { type Invoice, writeUbl } from '@smart/einvoice';
import { invoiceIssued } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { newId } from '../database/index.ts';
import {
  type ConfirmedOrder,
  confirmedOrder,
  type OrderInstalment,
  recordOrderEvent,
} from '../orders/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { houseAt, type Letterhead, letterheadOf } from '../tenant/index.ts';
import { invoiceAmounts, splitAmount } from './amounts.ts';
import { invoiceClient, type KnownClient } from './client.ts';
import { composeInvoice, profileFor, requireIssuable } from './compose.ts';
import { type DocumentNumber, takeNumber } from './number.ts';
import { invoiceKey } from './read.ts';
import { sendSoon } from './send-job.ts';
import { insertDocument } from './store.ts';

type Acting = ProcedureContext & { readonly person: string };

/** What may not be invoiced, before a number is taken. */
function refuseUnready(order: ConfirmedOrder, client: KnownClient, currency: string): void {
  const { version, number } = order;
  if (order.state === 'cancelled' || order.state === 'declined')
    throw new Fault('invoices.order-cancelled', { number }, 'conflict', 'order');
  if (client.state === 'blocked') throw new Fault('invoices.client-blocked', {}, 'conflict');
  if (version.vatCase.category === null)
    throw new Fault('invoices.vat-undecided', { order: number }, 'conflict');
  if (version.currency !== currency) {
    const params = { currency: version.currency, book: currency };
    throw new Fault('invoices.foreign-currency', params, 'conflict');
  }
}

async function refuseIssued(ctx: Acting, order: string, instalment: string): Promise<void> {
  const [known] = await ctx.tx.sql<{ number: string }[]>`
    select number from invoice where order_id = ${order} and instalment_id = ${instalment}
      and kind = 'invoice' and credited_minor < net_minor`;
  if (known)
    throw new Fault('invoices.already-issued', { number: known.number }, 'conflict', 'instalment');
}

interface Parts {
  readonly order: ConfirmedOrder;
  readonly instalment: OrderInstalment;
  readonly client: KnownClient;
  readonly from: Letterhead;
}

/** Everything an invoice is made of, refused where something is missing. */
async function partsOf(
  ctx: Acting,
  of: { readonly order: string; readonly instalment: string },
): Promise<Parts> {
  const { tx, today } = ctx;
  // Two people issuing for one order wait for each other here.
  await tx.sql`select id from client_order where id = ${of.order} for update`;
  const order = await confirmedOrder(tx, of.order);
  const instalment = order.version.instalments.find(({ id }) => id === of.instalment);
  if (!instalment) throw new Fault('invoices.unknown-instalment', {}, 'not-found', 'instalment');
  await refuseIssued(ctx, order.id, instalment.id);
  const client = await invoiceClient(tx, order.clientId);
  const from = await letterheadOf(ctx, order.entityId, today);
  refuseUnready(order, client, from.entity.currency);
  return { order, instalment, client, from };
}

/** The model under its own number. Judged under another first: what is refused takes none. */
async function numberedModel(
  { tx, tenant, today }: Acting,
  parts: Parts,
): Promise<{ readonly numbered: DocumentNumber; readonly model: Invoice; readonly dueOn: string }> {
  const { order, client } = parts;
  const dueOn = addDays(today, order.version.paymentDays);
  const compose = (number: string, reference: string) =>
    composeInvoice({ number, reference, issuedOn: today, dueOn }, parts);
  requireIssuable(compose('X', 'X'), profileFor(client));
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const series = { entityId: order.entityId, kind: 'invoice' as const, on: today, house };
  const numbered = await takeNumber(tx, series);
  return { numbered, model: compose(numbered.number, numbered.reference), dueOn };
}

/** Issues one invoice of a confirmed order: numbered, valid, stored, posted, told. */
async function issueInvoice(
  ctx: Acting,
  of: { readonly order: string; readonly instalment: string },
): Promise<{ readonly id: string; readonly number: string }> {
  const { tx, today, clock } = ctx;
  const parts = await partsOf(ctx, of);
  const { order, instalment, client } = parts;
  const { entityId, budgetId, personId, version, feeRate, guaranteeRate } = order;
  const { numbered, model, dueOn } = await numberedModel(ctx, parts);
  const { number } = numbered;
  const id = newId();
  const rates = { feeRate, guaranteeRate };
  const ids = { id, client: client.id, budget: budgetId, order: order.id };
  const amounts = invoiceAmounts(model, { ...ids, ...rates });
  await insertDocument(
    tx,
    {
      ...{ id, kind: 'invoice', entityId, orderId: order.id, orderVersion: version.number },
      ...{ clientId: client.id, budgetId, personId, instalmentId: instalment.id },
      ...{ corrects: null, reason: null, language: version.language, ...rates },
      ...{ issuedOn: today, dueOn },
      fee: splitAmount(amounts, 'cooperative-fee'),
      guarantee: splitAmount(amounts, 'guarantee-fund'),
    },
    { numbered, model, ubl: writeUbl(model, profileFor(client)), by: ctx.person, at: clock.now() },
  );
  const head = { entity: entityId, currency: model.currency, key: invoiceKey(id), date: today };
  const entry = invoiceIssued(head, amounts);
  await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
  const data = { invoice: id, number, gross: model.totals.gross.toString(), entry: entry.key };
  await recordOrderEvent(tx, { order: order.id, at: clock.now(), kind: 'invoice-issued', data });
  ctx.note({ subject: personId, invoice: id, number });
  return { id, number };
}

/**
 * Issues the invoice of one instalment of a confirmed order, dated today, and lets it be mailed to
 * the client (in the background) unless `send` is false. Number, EN 16931 check, UBL, posting with
 * fee and fund part and the order's time line come in one transaction. Faults `orders.unknown`, `orders.not-confirmed`,
 * `invoices.order-cancelled`, `invoices.unknown-instalment`, `invoices.already-issued`, `invoices.client-blocked`,
 * `invoices.vat-undecided`, `invoices.foreign-currency`, `invoices.rules-broken`, `house.missing`,
 * `ledger.period-closed`.
 */
export const issue = staffIntent('finance', 'adviser')
  .input(
    z.object({
      order: z.uuid(),
      instalment: z.string().min(1).max(60),
      send: z.boolean().default(true),
    }),
  )
  .output(z.object({ id: z.uuid(), number: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const issued = await issueInvoice(ctx, input);
    if (input.send) await sendSoon(ctx, issued.id);
    return issued;
  });
