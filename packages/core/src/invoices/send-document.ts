/** Mails an invoice or credit note to its client: PDF with UBL inside, and the UBL itself. */
import { formatAmount } from '@smart/money';
import { type NewMail, queueMail } from '../mail/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { knownLanguage, mailWords, writtenDay } from '../words/index.ts';
import { invoiceClient } from './client.ts';
import { pdfOf } from './paper.ts';
import { type InvoiceRow, invoiceRow, modelOf } from './read.ts';
import { storePaper } from './store.ts';

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'>;

/** Parameters every mail about an invoice may use, written in its language. */
export async function mailParams(
  { tx }: Pick<Acting, 'tx'>,
  row: InvoiceRow,
): Promise<Record<string, string>> {
  const model = await modelOf(tx, row.id);
  const language = knownLanguage(row.language);
  return {
    seller: model.seller.name,
    number: row.number,
    gross: formatAmount(row.gross, row.currency, language),
    issued: writtenDay(row.issuedOn, language),
    due: writtenDay(row.dueOn, language),
    order: model.salesOrder ?? model.order ?? '',
    title: model.lines[0]?.name ?? '',
    iban: model.payment?.accounts[0]?.iban ?? '',
    reference: row.reference,
    corrects: model.preceding[0]?.number ?? '',
    reason: row.reason ?? '',
  };
}

async function storedPdf(ctx: Acting, row: InvoiceRow): Promise<string> {
  if (row.pdfFile !== null) return row.pdfFile;
  const content = await pdfOf(ctx, row);
  const of = { person: row.personId, number: row.number, at: ctx.clock.now() };
  return storePaper(ctx.tx, of, { ending: 'pdf', content });
}

/**
 * Sends a document to the client's address of today, in the language it was issued in; a second
 * call sends it again. Answers where it went.
 */
export async function sendDocument(ctx: Acting, id: string): Promise<{ readonly to: string }> {
  const { tx, clock } = ctx;
  const row = await invoiceRow(tx, id);
  const client = await invoiceClient(tx, row.clientId);
  const pdf = await storedPdf(ctx, row);
  const isNote = row.kind === 'credit-note';
  const name = row.number.replace(/[^A-Za-z0-9._-]/g, '-');
  const mail: NewMail = {
    to: client.email,
    language: row.language,
    code: isNote ? 'invoices.credit-note' : 'invoices.invoice',
    words: mailWords(isNote ? 'creditNote' : 'invoice'),
    params: await mailParams(ctx, row),
    attachments: [
      { name: `${name}.pdf`, mediaType: 'application/pdf', file: pdf },
      { name: `${name}.xml`, mediaType: 'application/xml', file: row.ublFile },
    ],
  };
  await queueMail(ctx, mail);
  await tx.sql`
    update invoice set pdf_file_id = ${pdf}, sent_at = ${clock.now()}, sent_to = ${client.email}
    where id = ${id}`;
  const kind = isNote ? 'credit-note-sent' : 'invoice-sent';
  const data = { invoice: id, number: row.number };
  await recordOrderEvent(tx, { order: row.orderId, at: clock.now(), kind, data });
  return { to: client.email };
}
