import type { Tx } from '../database/index.ts';
import type { EnteredClient } from './entered.ts';

/** Writes what was entered over the version seen; false when it had changed meanwhile. */
export async function saveClient(
  tx: Tx,
  id: string,
  version: number,
  entered: EnteredClient,
): Promise<boolean> {
  const changed = await tx.sql`
    update client set kind = ${entered.kind}, name = ${entered.name},
      vat_number = ${entered.vatNumber}, company_number = ${entered.companyNumber},
      street = ${entered.street}, post_code = ${entered.postCode}, city = ${entered.city},
      country = ${entered.country}, email = ${entered.email}, language = ${entered.language},
      iban = ${entered.iban}, buyer_reference = ${entered.buyerReference}, version = version + 1
    where id = ${id} and version = ${version}`;
  return changed.count === 1;
}
