import { z } from 'zod';
import { PaperFault } from '../fault.ts';
import { figure, money, period, shortDate, sign } from '../format.ts';
import { type Block, left, prose, right, row, type Sheet, twoLines } from '../sheet/sheet.ts';
import { cents, currency, date, letter, sheetOf, short, writing } from './letter.ts';

/** The account statement of a budget: opening + Σ entries = closing, or it is refused. */
export const statementSchema = letter.extend({
  number: short,
  currency,
  budget: short,
  period: z.object({ from: date, to: date }),
  opening: cents,
  entries: z
    .array(z.object({ date, text: short, detail: z.string().max(2000).optional(), amount: cents }))
    .max(5000),
  closing: cents,
  /** Of the closing balance. */
  free: cents,
  held: cents,
  guaranteed: cents,
});
export type StatementData = z.input<typeof statementSchema>;
type Statement = z.output<typeof statementSchema>;

export function statement(s: Statement): Sheet {
  const { w, style } = writing(s);
  let balance = s.opening;
  const rows = s.entries.map((e) => {
    balance += e.amount;
    return row(
      'line',
      shortDate(e.date, style),
      twoLines(e.text, e.detail),
      figure(e.amount, style),
      figure(balance, style),
    );
  });
  if (balance !== s.closing) throw new PaperFault('papers.does-not-add-up', { what: 'closing' });
  const columns = [
    left(w.date, null, 22),
    left(w.booking, 1),
    right(`${w.amount} ${sign(s.currency)}`, 28),
    right(`${w.balance} ${sign(s.currency)}`, 28),
  ];
  const empty: Block[] = rows.length === 0 ? [prose([w.none])] : [];
  return sheetOf(s, {
    heading: w.statement,
    subheading: `${w.budget} ${s.budget} · ${period(s.period.from, s.period.to, style)}`,
    running: `${w.statement} · ${s.budget}`,
    info: [[w.number, s.number]],
    blocks: [
      {
        kind: 'answer',
        label: w.free,
        value: money(s.free, s.currency, style),
        note: [
          `${w.held} ${money(s.held, s.currency, style)}`,
          `${w.guaranteed} ${money(s.guaranteed, s.currency, style)}`,
        ].join(' · '),
      },
      {
        kind: 'table',
        heading: null,
        columns,
        rows: [
          row('subtotal', '', w.opening, '', figure(s.opening, style)),
          ...rows,
          row('total', '', w.closing, '', figure(s.closing, style)),
        ],
      },
      ...empty,
    ],
  });
}
