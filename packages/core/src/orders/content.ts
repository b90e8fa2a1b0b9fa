/** What an order says: its lines, price, dates, terms. Pure; amounts are minor units, `bigint`. */
import type { VatCase, VatCategory } from '@smart/einvoice';
import { z } from 'zod';

/** How VAT falls on a group of lines. `rate`: percent as text, `null` outside the scope of VAT. */
export interface LineVat {
  readonly category: VatCategory;
  readonly rate: string | null;
}

/** Units of UN/ECE recommendation 20 that orders use: piece, hour, day. */
export const UNITS = ['C62', 'HUR', 'DAY'] as const;
export type Unit = (typeof UNITS)[number];

export interface OrderLine {
  readonly id: string;
  readonly text: string;
  /** Exact decimal. */
  readonly quantity: string;
  readonly unit: Unit;
  readonly unitPrice: bigint;
  /** Name of the VAT rate this line bears at home, as the country calls it (`standard`). */
  readonly rate: string;
  readonly net: bigint;
  readonly vat: LineVat;
}

export interface InstalmentGroup {
  readonly vat: LineVat;
  readonly net: bigint;
  readonly tax: bigint;
}

/** One invoice to come. */
export interface OrderInstalment {
  readonly id: string;
  readonly kind: 'deposit' | 'part' | 'final';
  /** Percent of the order's net; of the final one it is what the others leave. */
  readonly share: string;
  readonly on: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
  readonly groups: readonly InstalmentGroup[];
}

/** Cancelled fewer than `daysBefore` days before the start, the client owes `share` percent. */
export interface CancellationTerm {
  readonly daysBefore: number;
  readonly share: string;
}

/** Kinds of service the VAT rules tell apart (`@smart/einvoice`). */
export const SERVICES = [
  'general',
  'intellectual',
  'event-activity',
  'event-admission',
  'immovable-property',
  'passenger-transport',
  'catering',
  'short-term-vehicle-hire',
  'work-on-goods',
  'electronic',
  'goods',
] as const;

/** The VAT case of an order: what was asked, what the rules proposed, what holds. */
export interface OrderVatCase {
  readonly service: (typeof SERVICES)[number];
  readonly online: boolean;
  readonly proposal: VatCase;
  /** `null`: nobody has decided yet, and our own rates do not answer. */
  readonly category: VatCategory | null;
  readonly article: string;
  readonly reason: string;
  readonly reasonCode: string | null;
  /** Why staff fixed it otherwise than proposed. */
  readonly note: string | null;
}

/** One version of an order. Once it has a `contentHash` it never changes. */
export interface OrderVersion {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly placeCountry: string;
  readonly language: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly lines: readonly OrderLine[];
  readonly currency: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
  readonly vatCase: OrderVatCase;
  readonly vatFixedBy: string | null;
  readonly paymentDays: number;
  readonly cancellation: readonly CancellationTerm[];
  readonly instalments: readonly OrderInstalment[];
  readonly parties: OrderParties | null;
  readonly contentHash: string | null;
  readonly sentAt: string | null;
}

/** Who the order binds, as they were when it was sent. */
export interface OrderParties {
  readonly seller: { readonly entity: string; readonly name: string };
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly vatNumber: string | null;
    readonly street: string;
    readonly postCode: string;
    readonly city: string;
    readonly country: string;
  };
  readonly worker: { readonly id: string; readonly name: string };
}

const percentText = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/);

/** What a person enters for an order. */
export const orderInput = z.object({
  title: z.string().trim().min(1).max(160),
  description: z.string().trim().max(4000).default(''),
  place: z.string().trim().min(1).max(160),
  placeCountry: z.string().regex(/^[A-Z]{2}$/),
  /** Of the client's page, mails and papers. */
  language: z.string().regex(/^[a-z]{2}$/),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  service: z.enum(SERVICES).default('general'),
  online: z.boolean().default(false),
  lines: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(300),
        quantity: z.string().regex(/^\d{1,8}(\.\d{1,4})?$/),
        unit: z.enum(UNITS).default('C62'),
        unitPrice: z.bigint(),
        rate: z.string().min(1).max(40),
      }),
    )
    .min(1)
    .max(100),
  paymentDays: z.number().int().min(0).max(120).optional(),
  cancellation: z
    .array(z.object({ daysBefore: z.number().int().min(1).max(365), share: percentText }))
    .max(6)
    .default([]),
  /** Invoices before the final one. */
  instalments: z
    .array(z.object({ kind: z.enum(['deposit', 'part']), share: percentText, on: z.iso.date() }))
    .max(12)
    .default([]),
  /** Day of the final invoice; else the last day of the work. */
  finalOn: z.iso.date().optional(),
});
export type OrderInput = z.output<typeof orderInput>;
