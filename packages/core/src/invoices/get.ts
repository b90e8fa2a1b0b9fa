import type { Invoice } from '@smart/einvoice';
import { readStatement } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { noteLook } from '../people/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { listed, shownLine } from './lines.ts';
import { type InvoiceListRow, invoiceLine } from './output.ts';
import { type InvoiceRow, invoiceRow, modelOf } from './read.ts';
import { openLists } from './state.ts';

const vat = z.object({ category: z.string(), rate: z.string().nullable() });

const output = invoiceLine.extend({
  entity: z.string(),
  personId: z.uuid(),
  clientId: z.uuid(),
  budget: z.uuid(),
  instalment: z.string().nullable(),
  language: z.string(),
  reference: z.string(),
  reason: z.string().nullable(),
  vatMinor: z.bigint(),
  feeRate: z.string(),
  feeMinor: z.bigint(),
  guaranteeRate: z.string(),
  guaranteeMinor: z.bigint(),
  creditedMinor: z.bigint(),
  sentTo: z.string().nullable(),
  ublFile: z.uuid(),
  disputedAt: z.string().nullable(),
  disputeReason: z.string().nullable(),
  buyer: z.object({ name: z.string(), vatId: z.string().nullable() }),
  iban: z.string().nullable(),
  lines: z.array(
    z.object({
      name: z.string(),
      quantity: z.string(),
      unit: z.string(),
      price: z.string(),
      netMinor: z.bigint(),
      vat,
    }),
  ),
  vatGroups: z.array(
    vat.extend({ taxableMinor: z.bigint(), taxMinor: z.bigint(), reason: z.string().nullable() }),
  ),
  /** The invoice a credit note takes back, or the notes on an invoice. */
  related: z.array(invoiceLine),
  claim: z.object({ id: z.uuid(), state: z.string() }).nullable(),
  reminded: z.array(
    z.object({ level: z.number().int(), sentOn: z.string(), by: z.string().nullable() }),
  ),
  /** What happened to the client's debt, oldest first. Debit positive. */
  movements: z.array(
    z.object({
      entry: z.string(),
      event: z.string(),
      on: z.string(),
      rule: z.string(),
      amountMinor: z.bigint(),
    }),
  ),
});
type Output = z.infer<typeof output>;

function contentOf(model: Invoice): Pick<Output, 'buyer' | 'iban' | 'lines' | 'vatGroups'> {
  return {
    buyer: { name: model.buyer.name, vatId: model.buyer.vatId ?? null },
    iban: model.payment?.accounts[0]?.iban ?? null,
    lines: model.lines.map((line) => ({
      name: line.name,
      quantity: line.quantity,
      unit: line.unit,
      price: line.price,
      netMinor: line.net,
      vat: line.vat,
    })),
    vatGroups: model.vatBreakdown.map(({ category, rate, taxable, tax, reason }) => ({
      category,
      rate,
      taxableMinor: taxable,
      taxMinor: tax,
      reason: reason ?? null,
    })),
  };
}

interface Around {
  readonly claim: Output['claim'];
  readonly reminded: Output['reminded'];
}

async function aroundOf(tx: Tx, id: string): Promise<Around> {
  const [row] = await tx.sql<Around[]>`
    select
      (select json_build_object('id', c.id, 'state', c.state) from guarantee_claim c
        where c.invoice_id = ${id} and c.state <> 'refused') as claim,
      coalesce((select json_agg(json_build_object('level', r.level, 'sentOn', r.sent_on,
          'by', nullif(trim(p.given_name || ' ' || p.family_name), '')) order by r.level)
        from reminder r left join person p on p.id = r.sent_by
        where r.invoice_id = ${id}), '[]') as reminded`;
  return row!;
}

/** Movements of the client's account that concern one invoice. */
async function movementsOf(tx: Tx, row: InvoiceRow): Promise<Output['movements']> {
  const item = row.corrects ?? row.id;
  const of = { account: 'receivable' as const, subject: row.clientId, limit: 5000 };
  const lines = await readStatement(tx.sql, row.entityId, of);
  return lines
    .filter((line) => line.item === item)
    .map(({ key, event, date, rule, amount }) => ({
      entry: key,
      event,
      on: date,
      rule,
      amountMinor: amount,
    }));
}

/**
 * An invoice or credit note for staff, with what happened to it; its person sees that it was read.
 * Fault `invoices.unknown`.
 */
export const get = staffProcedure()
  .input(z.object({ invoice: z.uuid() }))
  .output(output)
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const row = await invoiceRow(tx, input.invoice);
    await noteLook(ctx, row.personId, 'invoices');
    const open = await openLists(tx, [row.clientId]);
    const family = row.corrects ?? row.id;
    const lines = await tx.sql<InvoiceListRow[]>`
      ${listed(tx, today, open)} where i.id = ${family} or i.corrects = ${family}
      order by i.issued_at, i.id`;
    const own = lines.find(({ id }) => id === row.id);
    if (!own) throw new Fault('invoices.unknown', {}, 'not-found');
    return {
      ...shownLine(own),
      entity: row.entityId,
      personId: row.personId,
      clientId: row.clientId,
      budget: row.budgetId,
      instalment: row.instalmentId,
      language: row.language,
      reference: row.reference,
      reason: row.reason,
      vatMinor: row.vat,
      feeRate: row.feeRate,
      feeMinor: row.fee,
      guaranteeRate: row.guaranteeRate,
      guaranteeMinor: row.guarantee,
      creditedMinor: row.credited,
      sentTo: row.sentTo,
      ublFile: row.ublFile,
      disputedAt: row.disputedAt,
      disputeReason: row.disputeReason,
      ...contentOf(await modelOf(tx, row.id)),
      ...(await aroundOf(tx, family)),
      related: lines.filter(({ id }) => id !== row.id).map(shownLine),
      movements: await movementsOf(tx, row),
    };
  });
