/** The client of an invoice, as the office knows it today. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { InvoiceClient } from './compose.ts';

export type KnownClient = InvoiceClient & {
  readonly language: string;
  readonly state: 'unchecked' | 'checked' | 'blocked';
};

/** Fault `clients.unknown`. */
export async function invoiceClient(tx: Tx, id: string): Promise<KnownClient> {
  const [row] = await tx.sql<KnownClient[]>`
    select id, kind, name, vat_number as "vatNumber", company_number as "companyNumber", street,
      post_code as "postCode", city, country, email, iban, buyer_reference as "buyerReference",
      language, state
    from client where id = ${id}`;
  if (!row) throw new Fault('clients.unknown', {}, 'not-found');
  return row;
}
