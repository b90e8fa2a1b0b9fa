/**
 * Our model of an invoice or credit note of EN 16931-1:2017. Each field names its business term
 * (BT) or group (BG). Amounts are `bigint` minor units of the document currency (two digits: the
 * standard allows no more, BR-DEC); quantities, prices and percentages are exact decimal strings.
 *
 * A *draft* holds what people decide; `calculate` adds line amounts, VAT breakdown and totals.
 */
import { isIsoDate } from '@smart/calendar';
import { z } from 'zod';

/** True for text an XML 1.0 document can hold: no control characters, no half surrogates. */
function writable(value: string): boolean {
  if (!value.isWellFormed()) return false;
  for (const char of value) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x20 && point !== 0x09 && point !== 0x0a && point !== 0x0d) return false;
    if (point === 0xfffe || point === 0xffff) return false;
  }
  return true;
}

const words = (max: number) =>
  z.string().trim().max(max).refine(writable, 'holds characters no document may hold');
const text = (max: number) => words(max).min(1);
const date = z.string().refine(isIsoDate, 'not a calendar date');
const code = z.string().regex(/^[0-9A-Z.-]{1,40}$/);
const scheme = z.string().regex(/^[0-9A-Z]{2,4}$/);
const amount = z.bigint();
/** Exact decimal, at most 12 digits before and 10 after the point. */
const exact = z.string().regex(/^-?\d{1,12}(\.\d{1,10})?$/);
const percent = z.string().regex(/^\d{1,3}(\.\d{1,10})?$/);

/** VAT categories (UNTDID 5305): S standard and reduced, Z zero, E exempt, AE reverse charge,
 * K intra-community supply of goods, G export, O outside the scope of VAT. */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
const vatCategory = z.enum(VAT_CATEGORIES);

/** An identifier with its scheme (ISO 6523 or an electronic address scheme). */
const identifier = z.object({ id: text(200), scheme: scheme.optional() });

/** BG-5, BG-8, BG-12, BG-15. */
const address = z.object({
  /** BT-35, BT-50, BT-75 */ line1: text(300).optional(),
  /** BT-36, BT-51, BT-76 */ line2: text(300).optional(),
  /** BT-162, BT-163, BT-165 */ line3: text(300).optional(),
  /** BT-37, BT-52, BT-77 */ city: text(200).optional(),
  /** BT-38, BT-53, BT-78 */ postCode: text(40).optional(),
  /** BT-39, BT-54, BT-79 */ region: text(200).optional(),
  /** BT-40, BT-55, BT-80: ISO 3166-1 */ country: z.string(),
});

/** BG-6, BG-9. */
const contact = z.object({
  /** BT-41, BT-56 */ name: text(200).optional(),
  /** BT-42, BT-57 */ phone: text(100).optional(),
  /** BT-43, BT-58 */ email: text(250).optional(),
});

/** Seller (BG-4) or buyer (BG-7). */
const party = z.object({
  /** BT-27, BT-44: registered name */ name: words(300),
  /** BT-28, BT-45 */ tradingName: text(300).optional(),
  /** BT-29, BT-46 */ ids: z.array(identifier).default([]),
  /** BT-30, BT-47 */ registration: identifier.optional(),
  /** BT-31, BT-48 */ vatId: text(40).optional(),
  /** BT-32, seller only: local tax number */ taxNumber: text(60).optional(),
  /** BT-33, seller only: legal form, court, capital */ legalInfo: text(1000).optional(),
  /** BT-34, BT-49 */ electronicAddress: identifier.optional(),
  address,
  contact: contact.optional(),
});

/** BG-10: who is paid, when not the seller. */
const payee = z.object({
  /** BT-59 */ name: text(300),
  /** BT-60 */ id: identifier.optional(),
  /** BT-61 */ registration: identifier.optional(),
});

/** BG-11. */
const taxRepresentative = z.object({
  /** BT-62 */ name: text(300),
  /** BT-63 */ vatId: text(40),
  /** BG-12 */ address,
});

/** Category (BT-95, 102, 118, 151) and percentage (BT-96, 103, 119, 152); `null` only with O. */
const vat = z.object({ category: vatCategory, rate: percent.nullable() });

/** Allowance or charge of a line (BG-27, BG-28). */
const lineAdjustment = z.object({
  /** BT-136, BT-141 */ amount,
  /** BT-137, BT-142 */ base: amount.optional(),
  /** BT-138, BT-143 */ percent: percent.optional(),
  /** BT-139, BT-144 */ reason: text(1000).optional(),
  /** BT-140, BT-145 */ reasonCode: code.optional(),
});
/** Allowance or charge of the document (BG-20, BG-21). */
const adjustment = lineAdjustment.extend({ vat });

/** BG-14, BG-26. */
const period = z.object({ from: date.optional(), to: date.optional() });

/** BG-25 without its net amount. */
const draftLine = z.object({
  /** BT-126 */ id: text(50),
  /** BT-127 */ note: text(2000).optional(),
  /** BT-132 */ orderLine: text(100).optional(),
  /** BT-133 */ accountingReference: text(100).optional(),
  /** BT-129 */ quantity: exact,
  /** BT-130: UNECE Rec 20 */ unit: z.string().regex(/^[0-9A-Z]{2,3}$/),
  /** BT-146: net of price discounts, at most ten digits */ price: exact,
  /** BT-149 */ baseQuantity: exact.default('1'),
  /** BG-26 */ period: period.optional(),
  allowances: z.array(lineAdjustment).default([]),
  charges: z.array(lineAdjustment).default([]),
  vat,
  /** BT-153 */ name: words(1000),
  /** BT-154 */ description: text(4000).optional(),
  /** BT-155 */ sellerItemId: text(100).optional(),
  /** BT-156 */ buyerItemId: text(100).optional(),
});
/** BG-25. */
const line = draftLine.extend({ /** BT-131 */ net: amount });

/** BG-23. */
const vatGroup = vat.extend({
  /** BT-116 */ taxable: amount,
  /** BT-117 */ tax: amount,
  /** BT-120 */ reason: text(1000).optional(),
  /** BT-121: VATEX */ reasonCode: code.optional(),
});

/** BG-22. */
const totals = z.object({
  /** BT-106 */ lines: amount,
  /** BT-107 */ allowances: amount,
  /** BT-108 */ charges: amount,
  /** BT-109 */ net: amount,
  /** BT-110 */ vat: amount,
  /** BT-112 */ gross: amount,
  /** BT-113 */ prepaid: amount,
  /** BT-114 */ rounding: amount,
  /** BT-115 */ due: amount,
});

/** BG-17: where to pay. */
const account = z.object({
  /** BT-84 */ iban: text(40),
  /** BT-85 */ name: text(200).optional(),
  /** BT-86 */ bic: text(15).optional(),
});

/** BG-16. */
const payment = z.object({
  /** BT-81: UNTDID 4461; 58 SEPA credit transfer, 59 SEPA direct debit */ means: code,
  /** BT-82 */ meansText: text(200).optional(),
  /** BT-83: e.g. an RF creditor reference (ISO 11649) */ reference: text(140).optional(),
  accounts: z.array(account).default([]),
  /** BG-19: BT-89 mandate, BT-91 account debited; BT-90 stands with the seller in UBL */
  directDebit: z.object({ mandate: text(35).optional(), debited: text(40).optional() }).optional(),
});

/** BG-24. */
const attachment = z.object({
  /** BT-122 */ id: text(200),
  /** BT-123 */ description: text(500).optional(),
  /** BT-124 */ url: text(2000).optional(),
  /** BT-125 */
  file: z
    .object({ name: text(200), mediaType: text(100), base64: z.base64().max(14_000_000) })
    .optional(),
});

const header = z.object({
  kind: z.enum(['invoice', 'credit-note']),
  /** BT-3: UNTDID 1001; 380 invoice, 386 prepayment, 381 credit note */ type: code,
  /** BT-1 */ number: words(100),
  /** BT-2 */ issued: date,
  /** BT-9 */ due: date.optional(),
  /** BT-7 */ taxPoint: date.optional(),
  /** BT-5 */ currency: z.string(),
  /** BT-6 and BT-111: VAT in the currency of the accounts */
  vatAccounting: z.object({ currency: z.string(), tax: amount }).optional(),
  /** BT-10 */ buyerReference: text(200).optional(),
  /** BT-11 */ project: text(200).optional(),
  /** BT-12 */ contract: text(200).optional(),
  /** BT-13 */ order: text(200).optional(),
  /** BT-14 */ salesOrder: text(200).optional(),
  /** BT-15 */ receivingAdvice: text(200).optional(),
  /** BT-16 */ despatchAdvice: text(200).optional(),
  /** BT-17 */ tender: text(200).optional(),
  /** BT-19 */ buyerAccounting: text(200).optional(),
  /** BT-20 */ terms: text(2000).optional(),
  /** BG-1: BT-22 with BT-21 */
  notes: z.array(z.object({ subject: code.optional(), text: text(5000) })).default([]),
  /** BT-24 */ specification: text(300).optional(),
  /** BT-23 */ process: text(300).optional(),
  /** BG-3: BT-25, BT-26 */
  preceding: z.array(z.object({ number: text(100), issued: date.optional() })).default([]),
  seller: party,
  buyer: party,
  payee: payee.optional(),
  taxRepresentative: taxRepresentative.optional(),
  /** BG-13: BT-70, BT-71, BT-72, BG-15 */
  delivery: z
    .object({
      name: text(300).optional(),
      location: identifier.optional(),
      date: date.optional(),
      address: address.optional(),
    })
    .optional(),
  /** BG-14 */ period: period.optional(),
  /** BG-16 */ payment: payment.optional(),
  allowances: z.array(adjustment).default([]),
  charges: z.array(adjustment).default([]),
  /** BG-24 */ attachments: z.array(attachment).default([]),
});

/** Why a category bears no VAT, stated once a category (BT-120, BT-121). */
const exemption = z.object({
  category: vatCategory,
  reason: text(1000).optional(),
  reasonCode: code.optional(),
});

/** What people decide; `calculate` does the rest. */
export const draftSchema = header.extend({
  lines: z.array(draftLine).max(10_000),
  exemptions: z.array(exemption).default([]),
  /** VAT a category and rate as an instalment plan fixed it, at most a cent off (see there). */
  plannedVat: z.array(vat.extend({ tax: amount })).default([]),
  /** BT-113 */ prepaid: amount.default(0n),
  /** BT-114 */ rounding: amount.default(0n),
});

/** A complete invoice or credit note. */
export const invoiceSchema = header.extend({
  lines: z.array(line).max(10_000),
  vatBreakdown: z.array(vatGroup),
  totals,
});

export type Draft = z.input<typeof draftSchema>;
export type Invoice = z.output<typeof invoiceSchema>;
export type InvoiceLine = z.output<typeof line>;
export type Party = z.output<typeof party>;
export type Address = z.output<typeof address>;
export type Adjustment = z.output<typeof adjustment>;
export type LineAdjustment = z.output<typeof lineAdjustment>;
export type Vat = z.output<typeof vat>;
export type VatGroup = z.output<typeof vatGroup>;
export type VatCategory = z.output<typeof vatCategory>;
export type Identifier = z.output<typeof identifier>;
export type Payment = z.output<typeof payment>;
export type Totals = z.output<typeof totals>;
