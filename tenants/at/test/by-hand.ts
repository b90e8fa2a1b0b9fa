/**
 * The same law once more, as a loop written by hand from the published tables: an employee's whole
 * month in one Land. Rates are in hundredths of a percent, amounts in cents. It shares nothing with
 * the plug-in, so that it can be its oracle, and the measure of its speed.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { LAENDER } from '../facts.ts';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: {
    ceiling: 645_000,
    steps: [207_400, 226_200, 245_100],
    limits: [1_330_800, 2_161_700, 3_583_600, 6_916_600, 10_307_200, 100_000_000],
    credit: 48_700,
    dz: { B: 40, K: 37, N: 34, O: 31, S: 36, ST: 34, T: 39, V: 33, W: 36 },
    housingWien: 50,
  },
  2026: {
    ceiling: 693_000,
    steps: [222_500, 242_700, 263_000],
    limits: [1_353_900, 2_199_200, 3_645_800, 7_036_500, 10_485_900, 100_000_000],
    credit: 49_600,
    dz: { B: 40, K: 37, N: 33, O: 31, S: 35, ST: 34, T: 39, V: 33, W: 36 },
    housingWien: 75,
  },
} as const;

export type Year = keyof typeof YEARS;
export type Land = (typeof LAENDER)[number];

const MARGINAL_UP_TO = 55_110;
const TAX_RATES = [20, 30, 40, 48, 50, 55];
const STEP_RATES = [0, 100, 200, 295];

/** n ÷ d to the nearest whole, halves up, for n ≥ 0 (a quotient of such n is exact at halves). */
const rounded = (n: number, d: number): number => Math.round(n / d);

const percent = (base: number, rate: number): number => rounded(base * rate, 10_000);

/** Income tax of a year, in hundredths of a cent. */
function tariff(income: number, limits: readonly number[]): number {
  let tax = 0;
  for (let i = 0; i < limits.length && income > limits[i]!; i += 1) {
    const to = limits[i + 1];
    const top = to !== undefined && income > to ? to : income;
    tax += (top - limits[i]!) * TAX_RATES[i]!;
  }
  return tax;
}

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};
  readonly engagement: string;
  private upTo = 0;
  private before = 0;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  add(
    line: string,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    recipient: string,
    amount: number,
    base: number,
  ): void {
    const { engagement } = this;
    this.lines.push({ jurisdiction: 'at', line, engagement, side, group, recipient, amount, base });
    if (side !== 'information' && amount !== 0) this.pay(recipient, amount);
  }

  note(line: string, recipient: string, amount: number, engagement: string | null): void {
    const [side, group] = ['information', 'state'] as const;
    this.lines.push({ jurisdiction: 'at', line, engagement, side, group, recipient, amount });
  }

  pay(recipient: string, amount: number): void {
    this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
  }

  /** A branch is the step between two rounded sums, so that a side's branches add up to it. */
  branch(
    line: string,
    side: 'employee' | 'employer',
    group: PayslipLine['group'],
    rate: number,
    base: number,
  ): void {
    if (rate === 0) return;
    this.upTo += rate;
    const sum = percent(base, this.upTo);
    this.add(line, side, group, 'oegk', sum - this.before, base);
    this.before = sum;
  }

  /** What the branches of a side came to. */
  endOfSide(): number {
    const sum = this.before;
    this.upTo = this.before = 0;
    return sum;
  }
}

/** Full insurance: the employee's branches, then the employer's; returns what each side pays. */
function insured(sheet: Sheet, year: Year, land: Land, gross: number): readonly [number, number] {
  const { ceiling, steps, housingWien } = YEARS[year];
  const base = Math.min(gross, ceiling);
  const housing = land === 'W' ? housingWien : 50;
  let step = 0;
  for (const limit of steps) if (gross > limit) step += 1;
  const av = STEP_RATES[step]!;
  sheet.note('sv-base', 'oegk', base, sheet.engagement);
  sheet.branch('kv-dn', 'employee', 'protection', 387, base);
  sheet.branch('pv-dn', 'employee', 'later', 1_025, base);
  sheet.branch('av-dn', 'employee', 'protection', av, base);
  sheet.branch('ak-dn', 'employee', 'protection', 50, base);
  sheet.branch('wf-dn', 'employee', 'state', housing, base);
  const employee = sheet.endOfSide();
  sheet.branch('kv-dg', 'employer', 'protection', 378, base);
  sheet.branch('pv-dg', 'employer', 'later', 1_255, base);
  sheet.branch('uv-dg', 'employer', 'protection', 110, base);
  sheet.branch('av-dg', 'employer', 'protection', 295, base);
  sheet.branch('ie-dg', 'employer', 'protection', 10, base);
  sheet.branch('wf-dg', 'employer', 'state', housing, base);
  const employer = sheet.endOfSide();
  const whole = percent(base, 387 + 1_025 + av + 50 + 378 + 1_255 + 110 + 295 + 10 + 2 * housing);
  sheet.add('mbgm-total', 'information', 'state', 'oegk', whole, base);
  return [employee, employer];
}

/** Marginal: accident insurance only. */
function marginal(sheet: Sheet, gross: number): readonly [number, number] {
  const accident = percent(gross, 110);
  sheet.note('uv-base', 'oegk', gross, sheet.engagement);
  if (accident > 0) sheet.add('uv-dg', 'employer', 'protection', 'oegk', accident, gross);
  if (accident > 0) sheet.add('mbgm-total', 'information', 'state', 'oegk', accident, gross);
  return [0, accident];
}

/** Severance fund, family levy with the chamber's addition, municipal tax. */
function levies(sheet: Sheet, year: Year, land: Land, gross: number): number {
  let sum = 0;
  const levy = (line: string, group: 'later' | 'state', recipient: string, rate: number): void => {
    const amount = percent(gross, rate);
    if (amount > 0) sheet.add(line, 'employer', group, recipient, amount, gross);
    sum += amount;
  };
  levy('bv', 'later', 'oegk', 153);
  levy('db', 'state', 'finanzamt', 370);
  levy('dz', 'state', 'finanzamt', YEARS[year].dz[land]);
  levy('kommst', 'state', 'gemeinde', 300);
  return sum;
}

function incomeTax(sheet: Sheet, year: Year, taxable: number): number {
  const { limits, credit } = YEARS[year];
  const due = tariff(taxable * 12 - 13_200, limits) - credit * 100;
  const amount = due > 0 ? rounded(due, 1_200) : 0;
  const head = { jurisdiction: 'at', line: 'lst', engagement: null, side: 'employee' } as const;
  sheet.note('lst-base', 'finanzamt', taxable, null);
  sheet.lines.push({ ...head, group: 'state', recipient: 'finanzamt', amount, base: taxable });
  if (amount > 0) sheet.pay('finanzamt', amount);
  return amount;
}

/** A month of one employee: lines, totals and what each recipient gets. */
export function byHand(year: Year, land: Land, gross: number, engagement = 'job') {
  const sheet = new Sheet(engagement);
  const head = { jurisdiction: 'at', line: 'salary', engagement, side: 'earning' } as const;
  sheet.lines.push({ ...head, group: 'now', recipient: 'person', amount: gross });
  const isMarginal = gross <= MARGINAL_UP_TO;
  const [employee, insurance] = isMarginal
    ? marginal(sheet, gross)
    : insured(sheet, year, land, gross);
  const employer = insurance + levies(sheet, year, land, gross);
  const taxable = gross - employee;
  const tax = incomeTax(sheet, year, taxable);
  const totals = {
    gross,
    employeeContributions: employee,
    taxable,
    withholding: tax,
    net: taxable - tax,
    employerContributions: employer,
    employerCost: gross + employer,
  };
  return { lines: sheet.lines, totals, byRecipient: sheet.byRecipient };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: pay from 300 to 9,300 €, every Land. */
export function benchInput(i: number): EvaluationInput {
  const land = LAENDER[i % LAENDER.length]!;
  const gross = 30_000 + ((i * 7_919) % 900_000);
  const job = salaried('2026-03', gross, { land, bv: 'from-start' });
  return { ...monthOf('2026-03', [job]), entity, house };
}

const COUNTERS = {
  2025: ['current-pay@2025', 'paid-months@2025', 'first-month@2025'],
  2026: ['current-pay@2026', 'paid-months@2026', 'first-month@2026'],
} as const;

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, engagements: [job] }: EvaluationInput) {
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const month = byHand(year, job!.facts.land as Land, amount, job!.id);
  const [paid, months, first] = COUNTERS[year];
  const counters = { [paid]: amount, [months]: 1, [first]: Number(period.from.slice(5, 7)) };
  const floor = {
    code: 'no-floor-known',
    severity: 'warn',
    blocksIssuing: false,
    params: { agreement: '–', grade: '–' },
    article: 'Kollektivvertrag',
    engagement: job!.id,
  } as const;
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings: [floor] };
}
