import { toDecimal } from '@smart/money';
import { encode } from 'uqr';
import { z } from 'zod';
import { decimalText, figure, iban, longDate, money, period, sign } from '../format.ts';
import {
  type Attachment,
  type Block,
  known,
  left,
  prose,
  type Row,
  right,
  row,
  type Sheet,
  twoLines,
} from '../sheet/sheet.ts';
import { quantityText } from '../words.ts';
import {
  cents,
  currency,
  date,
  decimal,
  letter,
  long,
  sheetOf,
  short,
  type Writing,
  writing,
} from './letter.ts';
import { vatLabel, withCents } from './order.ts';

const adjustment = z.object({
  amount: cents,
  reason: long.optional(),
  reasonCode: short.optional(),
});
const vatCase = z.object({ category: z.string(), rate: decimal.nullable() });

/** The part of an EN 16931 invoice that people read; a whole one of `@smart/einvoice` fits. */
const content = z.object({
  kind: z.enum(['invoice', 'credit-note']),
  type: z.string(),
  number: short,
  issued: date,
  due: date.optional(),
  currency,
  order: short.optional(),
  buyerReference: short.optional(),
  contract: short.optional(),
  terms: long.optional(),
  notes: z.array(z.object({ text: long })).default([]),
  preceding: z.array(z.object({ number: short, issued: date.optional() })).default([]),
  buyer: z.object({ vatId: short.optional() }),
  delivery: z.object({ date: date.optional() }).optional(),
  period: z.object({ from: date.optional(), to: date.optional() }).optional(),
  payment: z
    .object({
      means: short,
      reference: short.optional(),
      accounts: z.array(z.object({ iban: short, name: short.optional(), bic: short.optional() })),
    })
    .optional(),
  allowances: z.array(adjustment.extend({ vat: vatCase })),
  charges: z.array(adjustment.extend({ vat: vatCase })),
  lines: z
    .array(
      z.object({
        name: short,
        description: long.optional(),
        note: long.optional(),
        quantity: decimal,
        unit: z.string().max(3),
        price: decimal,
        net: cents,
        vat: vatCase,
        period: z.object({ from: date.optional(), to: date.optional() }).optional(),
      }),
    )
    .max(10_000),
  vatBreakdown: z.array(
    vatCase.extend({
      taxable: cents,
      tax: cents,
      reason: long.optional(),
      reasonCode: short.optional(),
    }),
  ),
  totals: z.object({
    net: cents,
    vat: cents,
    gross: cents,
    prepaid: cents,
    rounding: cents,
    due: cents,
  }),
});

/** An invoice or credit note with, if given, its UBL inside the file and a QR code to pay it. */
export const invoiceSchema = letter.extend({
  invoice: content,
  /** UBL document, embedded with profile `a-3a`. */
  ubl: z.string().max(20_000_000).optional(),
  /** Print the EPC payment QR code (euro transfers only). */
  qr: z.boolean().default(true),
});
export type InvoiceData = z.input<typeof invoiceSchema>;
type Paper = z.output<typeof invoiceSchema>;
type Content = Paper['invoice'];

export function invoice(p: Paper): Sheet {
  const writer = writing(p);
  const { w, style } = writer;
  const i = p.invoice;
  const kind = i.kind === 'credit-note' ? w.creditNote : i.type === '386' ? w.deposit : w.invoice;
  return sheetOf(
    { ...p, date: i.issued },
    {
      heading: `${kind} ${i.number}`,
      running: `${kind} ${i.number} · ${p.recipient.name}`,
      info: known([
        [w.delivered, supplied(i, writer)],
        [w.due, i.due && longDate(i.due, style)],
        [w.yourOrder, i.order],
        [w.yourReference, i.buyerReference],
        [w.contract, i.contract],
        [w.yourVatId, i.buyer.vatId],
        [w.corrects, i.preceding.map((x) => x.number).join(', ')],
      ]),
      blocks: [
        ...notes(i),
        lines(i, writer),
        ...exemptions(i, writer),
        ...payment(p, writer),
        ...(p.ubl === undefined ? [] : [prose([w.embedded], { small: true })]),
      ],
      attachments: p.ubl === undefined ? [] : [embedded(p.ubl, i)],
    },
  );
}

const embedded = (ubl: string, i: Content): Attachment => ({
  name: `${i.number.replace(/[^A-Za-z0-9._-]/g, '-')}.xml`,
  content: ubl,
  mediaType: 'application/xml',
  relationship: 'alternative',
  description: `UBL ${i.kind}`,
});

function supplied(i: Content, { style }: Writing): string | undefined {
  if (i.period?.from && i.period.to) return period(i.period.from, i.period.to, style);
  return i.delivery?.date && longDate(i.delivery.date, style);
}

const notes = (i: Content): Block[] =>
  i.notes.length === 0 ? [] : [prose(i.notes.map((n) => n.text))];

function lines(i: Content, writer: Writing): Block {
  const { w, style } = writer;
  const columns = [
    left(w.description, 1),
    right(w.quantity, 22),
    right(`${w.unitPrice} ${sign(i.currency)}`, 25),
    right(w.vat, 14),
    right(`${w.net} ${sign(i.currency)}`, 25),
  ];
  const plain = (kind: Row['kind'], label: string, amount: bigint, rate = '') =>
    row(kind, label, '', '', rate, figure(amount, style));
  const rate = (v: { rate: string | null }) =>
    v.rate === null ? '–' : `${decimalText(v.rate, style)}\u00a0%`;
  const optional = (label: string, amount: bigint) =>
    amount === 0n ? [] : [plain('line', label, amount)];
  const { totals: t } = i;
  const rows = [
    ...i.lines.map((l) =>
      row(
        'line',
        twoLines(
          l.name,
          l.description,
          l.note,
          l.period?.from && l.period.to && period(l.period.from, l.period.to, style),
        ),
        quantityText(w, l.quantity, decimalText(l.quantity, style), l.unit),
        decimalText(withCents(l.price), style),
        rate(l.vat),
        figure(l.net, style),
      ),
    ),
    ...i.allowances.map((a) => plain('line', a.reason ?? w.allowance, -a.amount, rate(a.vat))),
    ...i.charges.map((c) => plain('line', c.reason ?? w.charge, c.amount, rate(c.vat))),
    plain('subtotal', w.sumNet, t.net),
    ...i.vatBreakdown.map((v) =>
      plain('line', vatLabel(v.rate, v.taxable, w.vat, w.on, style), v.tax),
    ),
    ...(t.prepaid === 0n && t.rounding === 0n ? [] : [plain('subtotal', w.sumGross, t.gross)]),
    ...optional(w.prepaid, -t.prepaid),
    ...optional(w.rounding, t.rounding),
    plain('total', i.kind === 'credit-note' ? w.credited : w.toPay, t.due),
  ];
  return { kind: 'table', heading: null, columns, rows };
}

function exemptions(i: Content, { w }: Writing): Block[] {
  const said = i.vatBreakdown
    .map((v) => [v.reason, v.reasonCode && `(${v.reasonCode})`].filter(Boolean).join(' '))
    .filter((t) => t !== '');
  return said.length === 0 ? [] : [prose(said, { heading: w.vatNote })];
}

function payment(p: Paper, { w, style }: Writing): Block[] {
  const i = p.invoice;
  const account = i.payment?.accounts[0];
  const terms: Block[] = i.terms === undefined ? [] : [prose([i.terms], { heading: w.terms })];
  if (i.kind === 'credit-note' || !account || i.totals.due <= 0n) return terms;
  const said = [
    [
      account.name ?? p.sender.name,
      `IBAN ${iban(account.iban)}`,
      account.bic && `BIC ${account.bic}`,
    ]
      .filter(Boolean)
      .join(', '),
    ...(i.payment?.reference ? [`${w.reference} ${i.payment.reference}`] : []),
    [
      money(i.totals.due, i.currency, style),
      i.due && `${w.due.toLowerCase()} ${longDate(i.due, style)}`,
    ]
      .filter(Boolean)
      .join(', '),
  ];
  const code = p.qr && i.currency === 'EUR' ? epcCode(p) : undefined;
  return [
    ...terms,
    code === undefined
      ? { kind: 'notice', heading: w.payTo, lines: said }
      : { kind: 'code', svg: code, alt: w.scanAlt, heading: w.payTo, lines: [...said, w.scan] },
  ];
}

/** EPC069-12 version 002: a QR code any European bank app reads as a transfer. */
function epcCode(p: Paper): string | undefined {
  const { payment: pay, totals, number } = p.invoice;
  const account = pay?.accounts[0];
  if (!account || totals.due > 99_999_999_999n) return undefined;
  const structured = /^RF\d{2}[0-9A-Z]{1,21}$/.test(pay.reference ?? '') ? pay.reference : '';
  const free = structured ? '' : (pay.reference ?? number).slice(0, 140);
  const name = (account.name ?? p.sender.name).slice(0, 70).replace(/\n/g, ' ');
  const target = account.iban.replace(/\s/g, '');
  const amount = `EUR${toDecimal(totals.due)}`;
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    account.bic ?? '',
    name,
    target,
    amount,
    '',
    structured ?? '',
    free,
  ].join('\n');
  if (new TextEncoder().encode(text).length > 331) return undefined;
  return svg(encode(text, { ecc: 'M', border: 0 }).data);
}

function svg(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  const squares = modules.flatMap((line, y) =>
    line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const path = `<path d="${squares.join('')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${path}</svg>`;
}
