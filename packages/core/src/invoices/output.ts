/** Shapes in which invoices leave the house. */
import { z } from 'zod';
import { INVOICE_STATES } from './state.ts';

export const standing = z.enum(INVOICE_STATES);

/** A line of a list of invoices. Amounts in minor units. */
export const invoiceLine = z.object({
  id: z.uuid(),
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  order: z.uuid(),
  orderNumber: z.string(),
  client: z.string(),
  person: z.string(),
  issuedOn: z.string(),
  dueOn: z.string(),
  currency: z.string(),
  netMinor: z.bigint(),
  grossMinor: z.bigint(),
  openMinor: z.bigint(),
  state: standing,
  sentAt: z.string().nullable(),
  reminders: z.number().int(),
});
export type InvoiceListRow = z.infer<typeof invoiceLine>;

export const paper = z.object({
  name: z.string(),
  mediaType: z.string(),
  /** Base64. */
  content: z.string(),
});
export type Paper = z.infer<typeof paper>;
