import '$app/server';
import type { Typed } from '@smart/ui';
import { z } from 'zod';
import { emailField, textField } from './fields.ts';

/** Everything `parts/ClientFields.svelte` asks. */
export const clientFields = z.object({
  kind: z.enum(['business', 'public', 'consumer']),
  name: textField(200),
  vatNumber: z.string().trim().max(30).optional(),
  companyNumber: z.string().trim().max(40).optional(),
  street: textField(200),
  postCode: textField(20),
  city: textField(100),
  country: textField(2),
  email: emailField(),
  language: textField(2),
  iban: z.string().trim().max(50).optional(),
  buyerReference: z.string().trim().max(100).optional(),
});

type Known = { readonly [Field in keyof z.output<typeof clientFields>]?: string | null };

/** What stands in the fields of a client that exists already. */
export const typedOfClient = (client: Known): Typed =>
  Object.fromEntries(
    Object.keys(clientFields.shape).map((name) => [name, client[name as keyof Known] ?? '']),
  );
