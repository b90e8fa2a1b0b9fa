/** What is entered about a client, checked and put into the form it is stored in. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { checkedIban } from '../people/index.ts';
import { Fault } from '../procedure/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { checkedVatNumber } from './vat-number.ts';

export const clientInput = z.object({
  kind: z.enum(['business', 'public', 'consumer']),
  name: z.string().trim().min(1).max(200),
  vatNumber: z.string().trim().max(30).nullish(),
  companyNumber: z.string().trim().max(40).nullish(),
  street: z.string().trim().min(1).max(200),
  postCode: z.string().trim().min(1).max(20),
  city: z.string().trim().min(1).max(100),
  country: z.string().regex(/^[A-Z]{2}$/),
  email: z.email().max(254),
  language: z.string().regex(/^[a-z]{2}$/),
  iban: z.string().trim().max(50).nullish(),
  /** What a public buyer wants to read on invoices (EN 16931, BT-10). */
  buyerReference: z.string().trim().max(100).nullish(),
});
export type ClientInput = z.output<typeof clientInput>;

export type EnteredClient = Omit<
  ClientInput,
  'vatNumber' | 'companyNumber' | 'iban' | 'buyerReference'
> & {
  readonly vatNumber: string | null;
  readonly companyNumber: string | null;
  readonly iban: string | null;
  readonly buyerReference: string | null;
};

const given = (text: string | null | undefined): string | null => text || null;

/**
 * Faults: those of `checkedVatNumber`, `iban.invalid`, `clients.language-unknown`,
 * `clients.vat-country` (the number's letters name another country).
 */
export function enteredClient(tenant: TenantRuntime, input: ClientInput): EnteredClient {
  const { languages } = tenant.plugin.tenant;
  if (!languages.includes(input.language)) {
    throw new Fault(
      'clients.language-unknown',
      { languages: [...languages] },
      'invalid',
      'language',
    );
  }
  const vatNumber = given(input.vatNumber) && checkedVatNumber(input.vatNumber!, 'vatNumber');
  const country = input.country === 'GR' ? 'EL' : input.country;
  // A business may be registered for VAT elsewhere, but its number here must be its seat's.
  if (vatNumber && vatNumber.slice(0, 2) !== country) {
    throw new Fault('clients.vat-country', { country: input.country }, 'invalid', 'vatNumber');
  }
  return {
    ...input,
    vatNumber,
    companyNumber: given(input.companyNumber),
    iban: given(input.iban) && checkedIban(input.iban!, 'iban'),
    buyerReference: given(input.buyerReference),
  };
}

/** Refuses a VAT number that another client has. Fault `clients.vat-taken`. System's rights. */
export async function requireFreeNumber(
  system: Tx,
  vatNumber: string | null,
  except: string | null,
): Promise<void> {
  if (vatNumber === null) return;
  const [taken] = await system.sql`
    select 1 from client where vat_number = ${vatNumber} and id is distinct from ${except}`;
  if (taken) throw new Fault('clients.vat-taken', {}, 'conflict', 'vatNumber');
}
