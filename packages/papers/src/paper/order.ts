import { z } from 'zod';
import { decimalText, figure, instant, longDate, money, percent, period, sign } from '../format.ts';
import {
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

const line = z.object({
  name: short,
  description: long.optional(),
  quantity: decimal,
  /** UNECE Rec 20 (`HUR`, `DAY`, `C62`). */
  unit: z.string().max(3),
  /** Net price of a unit, decimal. */
  price: decimal,
  net: cents,
});

/** A quote, or the order it became, for the client; with the evidence of its confirmation. */
export const orderSchema = letter.extend({
  kind: z.enum(['quote', 'order']),
  number: short,
  version: z.number().int().min(1),
  currency,
  title: short,
  /** Who does the work, when and where. */
  workers: z.array(short).default([]),
  period: z.object({ from: date, to: date }).optional(),
  place: short.optional(),
  validUntil: date.optional(),
  clientReference: short.optional(),
  clientVatId: short.optional(),
  lines: z.array(line).max(400),
  /** VAT by rate, with the reason where none is charged. */
  vat: z.array(
    z.object({ rate: decimal.nullable(), net: cents, tax: cents, reason: long.optional() }),
  ),
  totals: z.object({ net: cents, vat: cents, gross: cents }),
  payment: long.optional(),
  cancellation: long.optional(),
  notes: z.array(long).default([]),
  confirmation: z
    .object({
      name: short,
      /** Function in the client's company. */
      role: short.optional(),
      email: short.optional(),
      /** Instant, ISO 8601 in UTC. */
      at: z.iso.datetime(),
      means: z.enum(['online', 'paper']),
      address: short.optional(),
      fingerprint: short.optional(),
    })
    .optional(),
});
export type OrderData = z.input<typeof orderSchema>;
type Order = z.output<typeof orderSchema>;

export function order(o: Order): Sheet {
  const writer = writing(o);
  const { w, style } = writer;
  const kind = o.kind === 'quote' ? w.quote : w.order;
  return sheetOf(o, {
    heading: o.title,
    subheading: `${kind} ${o.number} · ${w.version} ${o.version}`,
    running: `${kind} ${o.number} · ${o.title}`,
    info: known([
      [w.number, o.number],
      [w.yourReference, o.clientReference],
      [w.yourVatId, o.clientVatId],
      [w.validUntil, o.validUntil && longDate(o.validUntil, style)],
    ]),
    blocks: [
      ...work(o, writer),
      lines(o, writer),
      ...reasons(o),
      ...conditions(o, writer),
      ...confirmation(o, writer),
    ],
  });
}

function work(o: Order, { w, style }: Writing): Block[] {
  const rows = known([
    [w.worker, o.workers.join(', ')],
    [w.period, o.period && period(o.period.from, o.period.to, style)],
    [w.place, o.place],
  ]);
  return rows.length === 0 ? [] : [{ kind: 'facts', heading: null, rows }];
}

function lines(o: Order, { w, style }: Writing): Block {
  const columns = [
    left(w.description, 1),
    right(w.quantity, 24),
    right(`${w.unitPrice} ${sign(o.currency)}`, 26),
    right(`${w.net} ${sign(o.currency)}`, 26),
  ];
  const money4 = (kind: Row['kind'], label: string, amount: bigint) =>
    row(kind, label, '', '', figure(amount, style));
  const rows = [
    ...o.lines.map((l) =>
      row(
        'line',
        twoLines(l.name, l.description),
        quantityText(w, l.quantity, decimalText(l.quantity, style), l.unit),
        decimalText(withCents(l.price), style),
        figure(l.net, style),
      ),
    ),
    money4('subtotal', w.sumNet, o.totals.net),
    ...o.vat.map((v) => money4('line', vatLabel(v.rate, v.net, w.vat, w.on, style), v.tax)),
    money4('total', w.sumGross, o.totals.gross),
  ];
  return { kind: 'table', heading: null, columns, rows };
}

/** At least two digits after the point, as prices are written. */
export const withCents = (price: string): string => {
  const [whole = '0', fraction = ''] = price.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
};

export const vatLabel = (
  rate: string | null,
  net: bigint,
  vat: string,
  on: string,
  style: Writing['style'],
): string => (rate === null ? vat : `${percent(rate, style)} ${vat} ${on} ${figure(net, style)}`);

const reasons = (o: Order): Block[] => {
  const said = o.vat.flatMap((v) => (v.reason === undefined ? [] : [v.reason]));
  return said.length === 0 ? [] : [prose(said, { small: true })];
};

function conditions(o: Order, { w }: Writing): Block[] {
  const text = (heading: string, paragraphs: readonly (string | undefined)[]): Block[] => {
    const said = paragraphs.filter((p) => p !== undefined && p !== '') as string[];
    return said.length === 0 ? [] : [prose(said, { heading })];
  };
  return [
    ...text(w.terms, [o.payment]),
    ...text(w.cancellation, [o.cancellation]),
    ...text(w.notes, o.notes),
  ];
}

function confirmation(o: Order, { w, style }: Writing): Block[] {
  const c = o.confirmation;
  if (!c) return [];
  const who = [c.name, c.role, c.email].filter(Boolean).join(', ');
  const means = c.means === 'online' ? w.confirmedOnline : w.confirmedOnPaper;
  const lines = [
    `${w.by} ${who}`,
    `${instant(c.at, style)}, ${means}${c.address ? ` (${c.address})` : ''}`,
    `${w.version} ${o.version}, ${money(o.totals.gross, o.currency, style)}`,
    ...(c.fingerprint ? [`${w.fingerprint} ${c.fingerprint}`] : []),
  ];
  return [{ kind: 'notice', heading: w.confirmed, lines }];
}
