/** Reading clients with what is known of their VAT number. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

export const clientOutput = z.object({
  id: z.uuid(),
  kind: z.enum(['business', 'public', 'consumer']),
  name: z.string(),
  vatNumber: z.string().nullable(),
  companyNumber: z.string().nullable(),
  street: z.string(),
  postCode: z.string(),
  city: z.string(),
  country: z.string(),
  email: z.string(),
  language: z.string(),
  iban: z.string().nullable(),
  buyerReference: z.string().nullable(),
  state: z.enum(['unchecked', 'checked', 'blocked']),
  stateReason: z.string().nullable(),
  /** Last answer about the number it has now; null when nobody has asked. */
  vatCheck: z
    .object({
      result: z.enum(['valid', 'invalid', 'unavailable', 'override']),
      source: z.string(),
      checkedAt: z.string(),
      reason: z.string().nullable(),
      name: z.string().nullable(),
      problem: z.string().nullable(),
    })
    .nullable(),
  createdBy: z.uuid(),
  version: z.number().int(),
});
export type Client = z.infer<typeof clientOutput>;

/** Columns of `client c` with its last check, as `clientOutput` names them. */
export const clientColumns = (tx: Tx) => tx.sql`
  c.id, c.kind, c.name, c.vat_number as "vatNumber", c.company_number as "companyNumber",
  c.street, c.post_code as "postCode", c.city, c.country, c.email, c.language, c.iban,
  c.buyer_reference as "buyerReference", c.state, c.state_reason as "stateReason",
  c.created_by as "createdBy", c.version,
  (select json_build_object('result', v.result, 'source', v.source,
      'checkedAt', to_char(v.checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'reason', v.reason, 'name', v.answer ->> 'name', 'problem', v.answer ->> 'problem')
    from client_vat_check v
    where v.client_id = c.id and v.vat_number = c.vat_number
    order by v.checked_at desc, v.id desc limit 1) as "vatCheck"`;

/** The client, as far as the caller may see it. Fault `clients.unknown`. */
export async function readClient(tx: Tx, id: string): Promise<Client> {
  const [row] = await tx.sql<Client[]>`
    select ${clientColumns(tx)} from client c where c.id = ${id}`;
  if (!row) throw new Fault('clients.unknown', {}, 'not-found');
  return row;
}

/** How far the number may be relied on for the place of supply. */
export function vatStanding(client: Pick<Client, 'vatNumber' | 'vatCheck'>) {
  if (client.vatNumber === null) return 'none' as const;
  const result = client.vatCheck?.result;
  return result === 'valid' || result === 'override'
    ? ('checked' as const)
    : ('unchecked' as const);
}
