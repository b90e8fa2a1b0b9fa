/**
 * The same law once more, as a loop written by hand from the published description: a month's
 * salary with the main employer by tax table. Kronor and floating point, checked against whole
 * numbers of the plug-in; amounts are öre. It shares nothing with the plug-in, so that it can be
 * its oracle, and the measure of its speed.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { main, monthOf, salaried } from './support.ts';

export type Year = 2025 | 2026;

interface YearOf {
  readonly p: number;
  readonly ibb: number;
  readonly threshold: number;
  readonly slope: number;
  readonly top: number;
  readonly serviceFactor: number;
  /** Parts of the employer contribution in hundredths of a percent, in the order of the lines. */
  readonly parts: readonly number[];
}

const YEARS: Readonly<Record<Year, YearOf>> = {
  2025: {
    p: 58_800,
    ibb: 80_600,
    threshold: 625_800,
    slope: 199,
    top: 2_776,
    serviceFactor: 155,
    parts: [1021, 60, 355, 260, 20, 264, 1162],
  },
  2026: {
    p: 59_200,
    ibb: 83_400,
    threshold: 643_000,
    slope: 251,
    top: 3_027,
    serviceFactor: 142,
    parts: [1021, 30, 355, 200, 10, 264, 1262],
  },
};

const NAMES = [
  ['alderspension', 'later'],
  ['efterlevandepension', 'protection'],
  ['sjukforsakring', 'protection'],
  ['foraldraforsakring', 'protection'],
  ['arbetsskada', 'protection'],
  ['arbetsmarknad', 'protection'],
  ['loneavgift', 'state'],
] as const;

/** Basic allowance in whole hundreds; thousandths of a krona inside. */
function allowanceOf(x: number, p: number): number {
  let thousandths: number;
  if (x * 100 <= 99 * p) thousandths = 423 * p;
  else if (x * 100 <= 272 * p) thousandths = 225 * p + 200 * x;
  else if (x * 100 <= 311 * p) thousandths = 770 * p;
  else if (x * 100 <= 788 * p) thousandths = 1081 * p - 100 * x;
  else thousandths = 293 * p;
  return Math.min(x, Math.ceil(thousandths / 100_000) * 100);
}

/** What the credit for work starts from, in ten-millionths of a krona. */
function workBase(x: number, { p, slope, top }: YearOf): number {
  if (x * 100 <= 91 * p) return x * 10_000_000;
  if (x * 100 <= 324 * p) return 9_100_000 * p + 3_874 * (x * 1000 - 910 * p);
  if (x * 100 <= 808 * p) return 18_130_000 * p + slope * (x * 10_000 - 32_400 * p);
  return top * 10_000 * p;
}

/** Yearly tax of wages under 66 by the table's rate, whole kronor. */
function yearly(income: number, table: number, of: YearOf): number {
  const x = income - (income % 100);
  const allowance = allowanceOf(x, of.p);
  const taxable = x - allowance;
  const rate = table * 100 - 116;
  const municipal = Math.floor((taxable * rate) / 10_000);
  const church = Math.floor((taxable * 116) / 10_000);
  const state = taxable > of.threshold ? Math.floor((taxable - of.threshold) / 5) : 0;
  const cap = (of.ibb * 807) / 100;
  const fee = x * 1000 < 423 * of.p ? 0 : Math.ceil((Math.min(x, cap) * 7) / 10_000 - 0.5) * 100;
  const feeBack = Math.min(fee, municipal + state);
  let left = Math.max(0, municipal - feeBack);
  const credit = BigInt(workBase(x, of) - allowance * 10_000_000) * BigInt(rate);
  const work = Math.min(left, credit > 0n ? Number(credit / 100_000_000_000n) : 0);
  left -= work;
  const earned = taxable <= 40_000 ? 0 : Math.floor(((taxable - 40_000) * 75) / 10_000);
  const forEarned = Math.min(earned, 1_500, left);
  const service = Math.floor(Math.min(taxable * 100, of.serviceFactor * of.ibb) / 10_000);
  return municipal + church + state + fee - feeBack - work - forEarned + service;
}

/** Tops of the bands: 2,000, then hundreds, then two hundreds. */
const topOf = (pay: number): number =>
  pay <= 2_000 ? 2_000 : pay <= 20_000 ? Math.ceil(pay / 100) * 100 : Math.ceil(pay / 200) * 200;

/** Monthly tax by year, table and top of the band; a percentage above 80,000. Filled once. */
const cells = new Map<Year, Map<number, Int32Array>>();
const WIDTH = 100;
const LARGEST = 1_200_000;

function cellsOf(year: Year, table: number): Int32Array {
  let tables = cells.get(year);
  if (!tables) {
    tables = new Map();
    cells.set(year, tables);
  }
  let found = tables.get(table);
  if (!found) {
    found = new Int32Array(LARGEST / WIDTH + 1).fill(-1);
    tables.set(table, found);
  }
  return found;
}

/** The month's tax in kronor. */
export function tableTax(year: Year, table: number, pay: number): number {
  const top = topOf(pay);
  const known = cellsOf(year, table);
  let cell = known[top / WIDTH]!;
  if (cell < 0) {
    const month = Math.floor(yearly(top * 12, table, YEARS[year]) / 12);
    cell = pay > 80_000 ? Math.round((month / top) * 100) : month;
    known[top / WIDTH] = cell;
  }
  return pay > 80_000 ? Math.floor((pay * cell) / 100) : cell;
}

/** A month of one employee: lines, totals and what each recipient gets. */
export function byHand(year: Year, table: number, gross: number, engagement = 'job') {
  const lines: PayslipLine[] = [];
  const line = (
    id: string,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    amount: number,
    of: string | null,
    base?: number,
  ): void => {
    const recipient = side === 'earning' ? 'person' : 'skatteverket';
    const head = { jurisdiction: 'se', line: id, engagement: of, side, group, recipient, amount };
    lines.push(base === undefined ? head : { ...head, base });
  };
  line('salary', 'earning', 'now', gross, engagement);
  let fees = 0;
  if (gross >= 100_000) {
    line('fee-base', 'information', 'state', gross, engagement);
    let upTo = 0;
    const { parts } = YEARS[year];
    for (let i = 0; i < parts.length; i += 1) {
      upTo += parts[i]!;
      const sum = Math.round((gross * upTo) / 10_000);
      const [id, group] = NAMES[i]!;
      if (sum !== fees) line(id, 'employer', group, sum - fees, engagement, gross);
      fees = sum;
    }
  }
  line('tax-base', 'information', 'state', gross, null);
  const tax = gross < 100_000 ? 0 : tableTax(year, table, Math.floor(gross / 100)) * 100;
  line(gross < 100_000 ? 'tax-side' : 'tax-table', 'employee', 'state', tax, null, gross);
  const totals = {
    gross,
    employeeContributions: 0,
    taxable: gross,
    withholding: tax,
    net: gross - tax,
    employerContributions: fees,
    employerCost: gross + fees,
  };
  const due = tax + fees;
  const byRecipient: Record<string, number> = due === 0 ? {} : { skatteverket: due };
  return { lines, totals, byRecipient };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);
const FIRST_TABLE = 29;
const TABLES = 14;

/** The loop's input of person `i` for the benchmark: pay from 3,000 to 93,000 kr, every table. */
export function benchInput(i: number): EvaluationInput {
  const gross = 300_000 + ((i * 79_193) % 9_000_000);
  const job = salaried('2026-03', gross);
  const person = main(FIRST_TABLE + (i % TABLES));
  return { ...monthOf('2026-03', [job], { person }), entity, house };
}

const COUNTERS = {
  2025: ['fee-pay@2025', 'fee-base@2025', 'tax-pay@2025'],
  2026: ['fee-pay@2026', 'fee-base@2026', 'tax-pay@2026'],
} as const;

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const year: Year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const month = byHand(year, Number(person.facts[0]!.facts.taxTable), amount, job!.id);
  const [feePay, feeBase, taxPay] = COUNTERS[year];
  const counters = { [feePay]: amount, [feeBase]: amount, [taxPay]: amount };
  const floor = {
    code: 'no-floor-known',
    severity: 'warn',
    blocksIssuing: false,
    params: { agreement: '–', grade: '–' },
    article: 'kollektivavtal',
    engagement: job!.id,
  } as const;
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings: [floor] };
}
