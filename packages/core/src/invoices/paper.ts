/** An invoice as PDF/A-3 with its UBL inside: the same bytes each time, all of it is stored. */
import type { Invoice } from '@smart/einvoice';
import { type InvoiceData, renderPdf } from '@smart/papers';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { entityValue, type HouseValues, houseAt } from '../tenant/index.ts';
import { knownLanguage } from '../words/index.ts';
import { type InvoiceRow, modelOf } from './read.ts';

type Party = Invoice['seller'];

const linesOf = ({ address }: Party): string[] =>
  [
    address.line1,
    [address.postCode, address.city].filter(Boolean).join(' '),
    address.country,
  ].filter((line): line is string => line !== undefined && line !== '');

const known = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Everything on the paper but the brand comes from the invoice as it was issued. */
export function invoicePaper(
  model: Invoice,
  of: {
    readonly ubl: string;
    readonly language: string;
    readonly brand: InvoiceData['brand'];
    readonly january: string | null;
  },
): InvoiceData {
  const { seller, buyer, payment } = model;
  const account = payment?.accounts[0];
  return {
    language: knownLanguage(of.language),
    date: model.issued,
    brand: of.brand,
    ...(of.january === null ? {} : { january: of.january }),
    sender: {
      name: seller.name,
      lines: linesOf(seller),
      ...known({
        register: seller.registration?.id,
        vatId: seller.vatId,
        iban: account?.iban,
        bic: account?.bic,
        email: seller.contact?.email,
        phone: seller.contact?.phone,
      }),
    },
    recipient: { name: buyer.name, lines: linesOf(buyer) },
    invoice: model as InvoiceData['invoice'],
    ubl: of.ubl,
  };
}

const brandOf = (tenant: TenantRuntime, house: HouseValues): InvoiceData['brand'] => {
  const colour = house.get('brand.colour');
  const name = tenant.plugin.tenant.name;
  return { name, colour: typeof colour === 'string' ? colour : '#1f2937' };
};

/** The stored UBL of an invoice, as issued. */
export async function ublOf(tx: Tx, row: InvoiceRow): Promise<string> {
  const [file] = await tx.sql<{ bytes: Buffer }[]>`
    select bytes from file where id = ${row.ublFile}`;
  if (!file) throw new Fault('invoices.unknown', { id: row.id }, 'not-found');
  return file.bytes.toString('utf8');
}

/** The PDF of an invoice: the one that was sent, else set now. */
export async function pdfOf(
  ctx: { readonly tx: Tx; readonly tenant: TenantRuntime },
  row: InvoiceRow,
): Promise<Buffer> {
  const { tx, tenant } = ctx;
  if (row.pdfFile !== null) {
    const [file] = await tx.sql<{ bytes: Buffer }[]>`
      select bytes from file where id = ${row.pdfFile}`;
    if (file) return file.bytes;
  }
  const model = await modelOf(tx, row.id);
  const house = await houseAt(tx, tenant.plugin.tenant, row.issuedOn);
  const paper = invoicePaper(model, {
    ubl: await ublOf(tx, row),
    language: row.language,
    brand: brandOf(tenant, house),
    january: entityValue(house, row.entityId, 'january'),
  });
  return Buffer.from(renderPdf('invoice', paper));
}
