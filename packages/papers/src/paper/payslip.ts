import { allocate } from '@smart/money';
import { z } from 'zod';
import { PaperFault } from '../fault.ts';
import { figure, iban, longDate, money, percent, period, sign } from '../format.ts';
import {
  type Block,
  type Column,
  type Group,
  left,
  type Row,
  right,
  row,
  type Sheet,
  twoLines,
} from '../sheet/sheet.ts';
import {
  cents,
  currency,
  date,
  decimal,
  inLanguage,
  type Localised,
  language,
  letter,
  localised,
  sheetOf,
  short,
  type Writing,
  writing,
} from './letter.ts';

const line = z.object({
  side: z.enum(['earning', 'employee', 'employer', 'information']),
  label: localised,
  base: cents.optional(),
  /** Percent. */
  rate: decimal.optional(),
  /** Positive on every side; what is kept is shown with a minus. */
  amount: cents,
  /** Why it is so much, for the person. */
  explanation: localised.optional(),
  article: short.optional(),
});
const named = z.object({ label: localised, amount: cents, note: localised.optional() });

/**
 * A payslip. Amounts in minor units. The paper refuses figures that do not add up: gross = Σ
 * earnings, net = gross − Σ employee lines, employer cost = gross + Σ employer lines, amount to pay
 * = net − Σ deductions + Σ reimbursements.
 */
export const payslipSchema = letter.extend({
  number: short,
  kind: z.enum(['regular', 'correction']),
  currency,
  period: z.object({ from: date, to: date }),
  paidOn: date,
  iban: short.optional(),
  /** Also print every label in this language. */
  gloss: language.nullable().default(null),
  /** National facts in the head: insurance number, status, grade … */
  facts: z.array(z.object({ label: localised, value: short })).default([]),
  lines: z.array(line).max(400),
  totals: z.object({ gross: cents, net: cents, employerCost: cents, amountToPay: cents }),
  deductions: z.array(named).default([]),
  reimbursements: z.array(named).default([]),
  yearToDate: z.array(named).default([]),
  /** Everything the client paid, by where it goes; groups may repeat. */
  hundred: z
    .array(
      z.object({
        group: z.enum(['now', 'later', 'protection', 'state', 'cooperative']),
        amount: cents,
      }),
    )
    .default([]),
  remarks: z.array(localised).default([]),
});
export type PayslipData = z.input<typeof payslipSchema>;
type Payslip = z.output<typeof payslipSchema>;
type Line = Payslip['lines'][number];

const total = (items: readonly { amount: bigint }[]): bigint =>
  items.reduce((sum, item) => sum + item.amount, 0n);
const on = (p: Payslip, side: Line['side']): Line[] => p.lines.filter((l) => l.side === side);

function requireSums(p: Payslip): void {
  const { gross, net, employerCost, amountToPay } = p.totals;
  const checks: readonly (readonly [string, boolean])[] = [
    ['gross', gross === total(on(p, 'earning'))],
    ['net', net === gross - total(on(p, 'employee'))],
    ['employerCost', employerCost === gross + total(on(p, 'employer'))],
    ['amountToPay', amountToPay === net - total(p.deductions) + total(p.reimbursements)],
  ];
  const wrong = checks.find(([, holds]) => !holds);
  if (wrong) throw new PaperFault('papers.does-not-add-up', { what: wrong[0] });
}

export function payslip(p: Payslip): Sheet {
  requireSums(p);
  const writer = writing(p);
  const { w, style } = writer;
  const kind = p.kind === 'regular' ? w.payslip : w.correction;
  const heading = `${kind} ${period(p.period.from, p.period.to, style)}`;
  return sheetOf(p, {
    heading,
    running: `${heading} · ${p.recipient.name}`,
    subheading: p.gloss ? otherWords(p, p.gloss) : null,
    info: [
      [w.number, p.number],
      ...p.facts.map((f) => [inLanguage(f.label, p.language), f.value] as const),
    ],
    blocks: [
      answer(p, writer),
      payTable(p, writer),
      ...remarks(p),
      ...hundred(p, writer),
      ...employerTable(p, writer),
      ...sideTable(p, writer),
      ...yearToDate(p, writer),
    ],
  });
}

function otherWords(p: Payslip, second: string): string {
  const glossed = writing({ ...p, language: second });
  const name = p.kind === 'regular' ? glossed.w.payslip : glossed.w.correction;
  return `${name} ${period(p.period.from, p.period.to, glossed.style)}`;
}

function answer(p: Payslip, { w, style }: Writing): Block {
  const owed = p.totals.amountToPay < 0n;
  const to = p.iban === undefined ? '' : ` ${w.paidTo} ${iban(p.iban)}`;
  return {
    kind: 'answer',
    label: owed ? w.amountToRecover : w.amountToPay,
    value: money(p.totals.amountToPay, p.currency, style),
    note: owed ? null : `${w.paidOn} ${longDate(p.paidOn, style)}${to}`,
  };
}

const gloss = (p: Payslip, label: Localised): string | null => {
  const second = p.gloss === null ? undefined : label[p.gloss];
  return second !== undefined && second !== inLanguage(label, p.language) ? second : null;
};

const columns = (p: Payslip, { w }: Writing): Column[] => [
  left(w.description, 1),
  right(w.base, 22),
  right(w.rate, 17),
  right(`${w.amount} ${sign(p.currency)}`, 24),
];

function lineRow(p: Payslip, l: Line, { style }: Writing): Row {
  const shown = l.side === 'employee' ? -l.amount : l.amount;
  return row(
    'line',
    twoLines(
      inLanguage(l.label, p.language),
      gloss(p, l.label),
      l.explanation && inLanguage(l.explanation, p.language),
      l.article,
    ),
    l.base === undefined ? '' : figure(l.base, style),
    l.rate === undefined ? '' : percent(l.rate, style),
    figure(shown, style),
  );
}

const sumRow = (
  kind: 'subtotal' | 'total',
  label: string,
  amount: bigint,
  { style }: Writing,
): Row => row(kind, label, '', '', figure(amount, style));

function payTable(p: Payslip, writer: Writing): Block {
  const { w } = writer;
  const extra = (label: string, items: Payslip['deductions'], signed: bigint): Row[] =>
    items.length === 0
      ? []
      : [
          row('group', label),
          ...items.map((i) =>
            row(
              'line',
              twoLines(
                inLanguage(i.label, p.language),
                gloss(p, i.label),
                i.note && inLanguage(i.note, p.language),
              ),
              '',
              '',
              figure(i.amount * signed, writer.style),
            ),
          ),
        ];
  const rows = [
    ...(on(p, 'earning').length > 0 ? [row('group', w.yourPay)] : []),
    ...on(p, 'earning').map((l) => lineRow(p, l, writer)),
    sumRow('subtotal', w.sumPay, p.totals.gross, writer),
    ...(on(p, 'employee').length > 0 ? [row('group', w.kept)] : []),
    ...on(p, 'employee').map((l) => lineRow(p, l, writer)),
    sumRow('subtotal', w.netPay, p.totals.net, writer),
    ...extra(w.deductions, p.deductions, -1n),
    ...extra(w.reimbursements, p.reimbursements, 1n),
    sumRow(
      'total',
      p.totals.amountToPay < 0n ? w.amountToRecover : w.amountToPay,
      p.totals.amountToPay,
      writer,
    ),
  ];
  return { kind: 'table', heading: null, columns: columns(p, writer), rows };
}

function employerTable(p: Payslip, writer: Writing): Block[] {
  const { w } = writer;
  const lines = on(p, 'employer');
  if (lines.length === 0) return [];
  const rows = [
    sumRow('subtotal', w.sumPay, p.totals.gross, writer),
    ...lines.map((l) => lineRow(p, l, writer)),
    sumRow('total', w.employerCost, p.totals.employerCost, writer),
  ];
  return [{ kind: 'table', heading: w.employerSide, columns: columns(p, writer), rows }];
}

function sideTable(p: Payslip, writer: Writing): Block[] {
  const lines = on(p, 'information');
  if (lines.length === 0) return [];
  const rows = lines.map((l) => lineRow(p, l, writer));
  return [{ kind: 'table', heading: writer.w.information, columns: columns(p, writer), rows }];
}

function yearToDate(p: Payslip, { w, style }: Writing): Block[] {
  if (p.yearToDate.length === 0) return [];
  const rows = p.yearToDate.map((i) =>
    row(
      'line',
      twoLines(inLanguage(i.label, p.language), gloss(p, i.label)),
      figure(i.amount, style),
    ),
  );
  const table = [left(w.description, 1), right(`${w.amount} ${sign(p.currency)}`, 30)];
  return [{ kind: 'table', heading: w.yearToDate, columns: table, rows }];
}

const remarks = (p: Payslip): Block[] =>
  p.remarks.length === 0
    ? []
    : [{ kind: 'notice', heading: null, lines: p.remarks.map((r) => inLanguage(r, p.language)) }];

const GROUPS: readonly Group[] = ['now', 'later', 'protection', 'state', 'cooperative'];

/** The picture: parts of 100 that sum exactly to 100.00. Only for a positive whole. */
function hundred(p: Payslip, { w, style }: Writing): Block[] {
  const amounts = GROUPS.map((g) => total(p.hundred.filter((part) => part.group === g)));
  if (total(p.hundred) <= 0n || amounts.some((a) => a < 0n)) return [];
  const shares = allocate(10_000n, amounts);
  const parts = GROUPS.map((group, k) => ({
    group,
    label: w[group],
    share: Number(shares[k] ?? 0n),
    hundred: figure(shares[k] ?? 0n, style),
    amount: figure(amounts[k] ?? 0n, style),
  })).filter((part) => part.share > 0);
  const heads = [w.ofHundred, `${w.amount} ${sign(p.currency)}`] as const;
  return [{ kind: 'bar', heading: w.hundred, columns: heads, parts }];
}
