import { z } from 'zod';
import { figure, instant, money, percent, period, shortDate, sign } from '../format.ts';
import { left, right, row, type Sheet, twoLines } from '../sheet/sheet.ts';
import { cents, currency, date, decimal, letter, sheetOf, short, writing } from './letter.ts';

/** Receipts a person is reimbursed for, tax-free, from their budget. */
export const receiptsSchema = letter.extend({
  number: short,
  currency,
  budget: short.optional(),
  period: z.object({ from: date, to: date }),
  receipts: z
    .array(
      z.object({
        id: short,
        date,
        supplier: short,
        purpose: z.string().max(2000),
        vatRate: decimal.nullable(),
        net: cents,
        vat: cents,
        gross: cents,
      }),
    )
    .max(2000),
  approved: z.object({ by: short, at: z.iso.datetime() }).optional(),
});
export type ReceiptsData = z.input<typeof receiptsSchema>;
type Receipts = z.output<typeof receiptsSchema>;

export function receipts(r: Receipts): Sheet {
  const { w, style } = writing(r);
  const c = sign(r.currency);
  const total = (key: 'net' | 'vat' | 'gross') => r.receipts.reduce((s, x) => s + x[key], 0n);
  const rows = r.receipts.map((x) =>
    row(
      'line',
      shortDate(x.date, style),
      twoLines(x.supplier, x.purpose, `${w.receipt} ${x.id}`),
      x.vatRate === null ? '–' : percent(x.vatRate, style),
      figure(x.net, style),
      figure(x.vat, style),
      figure(x.gross, style),
    ),
  );
  const sums = (['net', 'vat', 'gross'] as const).map((key) => figure(total(key), style));
  const columns = [
    left(w.date, null, 20),
    left(w.supplier, 1),
    right(w.rate, 15),
    right(`${w.net} ${c}`, 22),
    right(`${w.vat} ${c}`, 19),
    right(`${w.gross} ${c}`, 23),
  ];
  return sheetOf(r, {
    heading: w.receipts,
    subheading: [period(r.period.from, r.period.to, style), r.budget && `${w.budget} ${r.budget}`]
      .filter(Boolean)
      .join(' · '),
    running: `${w.receipts} ${r.number} · ${r.recipient.name}`,
    info: [[w.number, r.number]],
    blocks: [
      {
        kind: 'answer',
        label: w.reimbursed,
        value: money(total('gross'), r.currency, style),
        note: null,
      },
      {
        kind: 'table',
        heading: null,
        columns,
        rows: [...rows, row('total', w.total, '', '', ...sums)],
      },
      ...(r.approved
        ? [
            {
              kind: 'notice',
              heading: w.approved,
              lines: [`${w.by} ${r.approved.by}, ${instant(r.approved.at, style)}`],
            } as const,
          ]
        : []),
    ],
  });
}
