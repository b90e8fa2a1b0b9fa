/**
 * The same law once more, as a loop written by hand from the published values: March of somebody
 * with an open-ended full-time job in Milan. Rates are in thousandths of a percent, amounts in
 * cents. It shares nothing with the plug-in, so that it can be its oracle, and the measure of its
 * speed.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: { middle: 35, ceiling: 12_060_700, band: 462_100, floor: 149_032 },
  2026: { middle: 33, ceiling: 12_229_500, band: 468_500, floor: 151_138 },
} as const;
export type Year = keyof typeof YEARS;

/** n ÷ d to the nearest whole, halves up, for n ≥ 0 (a quotient of such n is exact at halves). */
const rounded = (n: number, d: number): number => Math.floor((n * 2 + d) / (d * 2));

const thousandths = (base: number, rate: number): number => rounded(base * rate, 100_000);

const DAYS = 31;
const DAYS_OF_YEAR = 365;
/** From March to December. */
const DAYS_EMPLOYED = 306;

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};
  employee = 0;
  employer = 0;
  withheld = 0;

  add(
    line: string,
    engagement: string | null,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    recipient: string,
    amount: number,
    base?: number,
  ): void {
    const jurisdiction = 'it';
    this.lines.push(
      base === undefined
        ? { jurisdiction, line, engagement, side, group, recipient, amount }
        : { jurisdiction, line, engagement, side, group, recipient, amount, base },
    );
    if (side === 'information' || side === 'earning' || amount === 0) return;
    this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
  }
}

type Share = readonly [line: string, rate: number, pensionable: boolean];
const EMPLOYER: readonly Share[] = [
  ['ivs-d', 23_810, true],
  ['naspi-d', 1_610, false],
  ['malattia-d', 2_440, false],
  ['maternita-d', 240, false],
  ['cuaf-d', 680, false],
  ['garanzia-tfr-d', 200, false],
];

function contributions(sheet: Sheet, year: Year, job: string, gross: number) {
  const { ceiling, band, floor } = YEARS[year];
  const base = gross > 0 && gross < floor ? floor : gross;
  const pensionable = Math.min(base, ceiling);
  if (base > 0) sheet.add('imponibile', job, 'information', 'state', 'inps', base);
  const keep = (line: string, of: number, rate: number, group: 'later' | 'protection'): void => {
    const amount = thousandths(of, rate);
    if (amount > 0) sheet.add(line, job, 'employee', group, 'inps', amount, of);
    sheet.employee += amount;
  };
  const owe = (line: string, to: string, of: number, rate: number): void => {
    const amount = thousandths(of, rate);
    const group = line === 'ivs-d' ? 'later' : 'protection';
    if (amount > 0) sheet.add(line, job, 'employer', group, to, amount, of);
    sheet.employer += amount;
  };
  keep('ivs-l', pensionable, 9_190, 'later');
  for (const [line, rate, isPensionable] of EMPLOYER)
    owe(line, 'inps', isPensionable ? pensionable : base, rate);
  keep('fis-l', base, 267, 'protection');
  owe('fis-d', 'inps', base, 533);
  owe('inail', 'inail', base, 650);
  const over = pensionable > band ? pensionable - band : 0;
  const additional = thousandths(over, 1_000);
  if (additional > 0) sheet.add('ivs-1', null, 'employee', 'later', 'inps', additional, over);
  sheet.employee += additional;
  return { pensionable, over };
}

/** A year's severance pay: a 13.5th less half a percent, rounded once. */
function severance(sheet: Sheet, job: string, gross: number): number {
  const amount = rounded(gross * (10_000 - 675), 135_000);
  if (amount > 0) sheet.add('tfr', job, 'employer', 'later', 'fondo-tfr', amount, gross);
  sheet.employer += amount;
  return amount;
}

/** Tax of a month by brackets of a twelfth. */
function grossTax(taxable: number, middle: number): number {
  const wide = taxable * 12;
  if (wide <= 2_800_000) return rounded(wide * 23, 1_200);
  if (wide <= 5_000_000) return rounded(64_400_000 + (wide - 2_800_000) * middle, 1_200);
  return rounded(64_400_000 + 2_200_000 * middle + (wide - 5_000_000) * 43, 1_200);
}

function workDeduction(income: number): number {
  let fine = 0;
  if (income <= 1_500_000) fine = 195_500 * 10_000;
  else if (income <= 2_800_000)
    fine = 191_000 * 10_000 + 119_000 * Math.floor(((2_800_000 - income) * 10_000) / 1_300_000);
  else if (income <= 5_000_000)
    fine = 191_000 * Math.floor(((5_000_000 - income) * 10_000) / 2_200_000);
  if (income > 2_500_000 && income <= 3_500_000) fine += 6_500 * 10_000;
  return rounded(fine * DAYS, 10_000 * DAYS_OF_YEAR);
}

function furtherDeduction(income: number): number {
  if (income <= 2_000_000 || income > 4_000_000) return 0;
  const left = income <= 3_200_000 ? 800_000 : 4_000_000 - income;
  return rounded(100_000 * left * DAYS, 800_000 * DAYS_OF_YEAR);
}

function integrationOf(income: number, gross: number, work: number): number {
  const full = rounded(120_000 * DAYS, DAYS_OF_YEAR);
  if (income > 2_800_000) return 0;
  if (income > 1_500_000) return Math.max(0, Math.min(full, work - gross));
  return gross > work - rounded(7_500 * DAYS, DAYS_OF_YEAR) ? full : 0;
}

function freeSum(income: number, taxable: number): number {
  if (income > 2_000_000) return 0;
  const yearly = rounded(income * DAYS_OF_YEAR, DAYS_EMPLOYED);
  const rate = yearly <= 850_000 ? 7_100 : yearly <= 1_500_000 ? 5_300 : 4_800;
  return thousandths(taxable, rate);
}

/** Ten months and a 13th are still to come: the year is eleven times this month. */
function incomeTax(sheet: Sheet, year: Year, taxable: number) {
  const income = taxable * 11;
  const gross = grossTax(taxable, YEARS[year].middle);
  const work = workDeduction(income);
  const net = Math.max(0, gross - work - furtherDeduction(income));
  if (taxable > 0) sheet.add('irpef-base', null, 'information', 'state', 'erario', taxable);
  sheet.add('irpef', null, 'employee', 'state', 'erario', net, taxable);
  const sum = freeSum(income, taxable);
  if (sum > 0) sheet.add('somma', null, 'employee', 'state', 'erario', -sum, taxable);
  const more = integrationOf(income, gross, work);
  if (more > 0) sheet.add('integrativo', null, 'employee', 'state', 'erario', -more);
  sheet.withheld = net - sum - more;
  return { net, sum, more };
}

/** A March of one employee: lines, totals, what each recipient gets, running totals. */
export function byHand(year: Year, gross: number, job = 'job') {
  const sheet = new Sheet();
  if (gross > 0) sheet.add('retribuzione', job, 'earning', 'now', 'person', gross);
  const { pensionable, over } = contributions(sheet, year, job, gross);
  const tfr = severance(sheet, job, gross);
  const taxable = Math.max(0, gross - sheet.employee);
  const { net, sum, more } = incomeTax(sheet, year, taxable);
  const totals = {
    gross,
    employeeContributions: sheet.employee,
    taxable,
    withholding: sheet.withheld,
    net: gross - sheet.employee - sheet.withheld,
    employerContributions: sheet.employer,
    employerCost: gross + sheet.employer,
  };
  const counters = {
    [`pensionable@${year}`]: pensionable,
    [`over-band@${year}`]: over,
    [`tfr-pay@${year}`]: gross,
    tfr,
    [`tfr-held@${year}`]: tfr,
    [`taxable@${year}`]: taxable,
    [`days@${year}`]: DAYS,
    [`special@${year}`]: 0,
    [`irpef@${year}`]: net,
    [`free-sum@${year}`]: sum,
    [`integration@${year}`]: more,
  };
  return { lines: sheet.lines, totals, byRecipient: sheet.byRecipient, counters };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: pay from 1,550 to 9,550 €. */
export function benchInput(i: number): EvaluationInput {
  const gross = 155_000 + ((i * 7_919) % 800_000);
  return { ...monthOf('2026-03', [salaried('2026-03', gross)]), entity, house };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, engagements: [job] }: EvaluationInput) {
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { counters, ...month } = byHand(year, job!.pay[0]!.amount, job!.id);
  const floor = {
    code: 'no-floor-known',
    severity: 'warn',
    blocksIssuing: false,
    params: { agreement: '–', grade: '–' },
    article: 'CCNL',
    engagement: job!.id,
  } as const;
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings: [floor] };
}
