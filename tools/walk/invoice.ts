/** Invoices: issued from the order, sent, taken home as PDF and as UBL. */
import { checkInvoice, readUbl } from '@smart/einvoice';
import { idOf, type Taken, type Visitor } from './visitor.ts';

export interface IssuedInvoice {
  readonly id: string;
  readonly number: string;
  readonly pdf: Taken;
  readonly ubl: Taken;
}

/** Issues the oldest part that is due, and takes both papers. */
export async function issueInvoice(finance: Visitor, name: string): Promise<IssuedInvoice> {
  await finance.open('/desk/invoices/issue');
  await finance.look(`${name}-to-issue`);
  await finance.press('invoices_issue_one');
  await finance.sees('invoices_issued_done');
  await finance.follow('invoices_see_invoice');
  await finance.look(`${name}-issued`);
  const number = /AR-\d{4}-\d+/.exec(await finance.read())?.[0] ?? '';
  const pdf = await finance.take('invoices_pdf');
  const ubl = await finance.take('invoices_ubl');
  return { id: idOf(new URL(finance.page.url()).pathname), number, pdf, ubl };
}

/** What the invoice says to the buyer's machine, and which rules of EN 16931 it breaks. */
export function readInvoice({ ubl }: IssuedInvoice) {
  const invoice = readUbl(ubl.bytes.toString('utf8'));
  return { invoice, broken: checkInvoice(invoice) };
}
