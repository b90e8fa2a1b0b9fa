/** The files of an invoice, for whoever may see it. */
import type { Tx } from '../database/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import type { Paper } from './output.ts';
import { pdfOf, ublOf } from './paper.ts';
import { invoiceRow } from './read.ts';

const nameOf = (number: string): string => number.replace(/[^A-Za-z0-9._-]/g, '-');

type Reading = { readonly tx: Tx; readonly tenant: TenantRuntime };

/** PDF/A-3 with the UBL inside. Fault `invoices.unknown`. */
export async function pdfPaper(ctx: Reading, invoice: string): Promise<Paper> {
  const row = await invoiceRow(ctx.tx, invoice);
  const content = (await pdfOf(ctx, row)).toString('base64');
  return { name: `${nameOf(row.number)}.pdf`, mediaType: 'application/pdf', content };
}

/** UBL as issued. Fault `invoices.unknown`. */
export async function ublPaper(ctx: Reading, invoice: string): Promise<Paper> {
  const row = await invoiceRow(ctx.tx, invoice);
  const content = Buffer.from(await ublOf(ctx.tx, row), 'utf8').toString('base64');
  return { name: `${nameOf(row.number)}.xml`, mediaType: 'application/xml', content };
}
