/**
 * The same law once more, as a loop written by hand from the published tables: an employee's whole
 * month in the middle of a quarter, by household and children. Rates are in hundredths of a percent
 * or per mille of their own, amounts in cents. It shares nothing with the plug-in, so that it can be
 * its oracle, and the measure of its speed.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

/** Months whose tables are written out: May 2025 and October 2026. */
export const MONTHS = {
  '2025-05': {
    days: 22,
    a: { full: 277_783, max: 12_059, zero: 327_148, slope: 2_443 },
    b: { full: 217_525, max: 16_262, zero: 277_783, slope: 2_699 },
    limits: [1_631_000, 2_879_000, 4_982_000],
    tax: [436_293, 970_437, 1_983_032],
    expenses: 593_000,
    exempt: 291_575,
    quotient: 1_346_000,
    children: [0, 61_200, 160_800, 429_600],
    high: 1_123_389,
    low: 708_219,
    lowRate: 4_000,
    asbestos: true,
  },
  '2026-10': {
    days: 22,
    a: { full: 293_793, max: 12_754, zero: 340_362, slope: 2_739 },
    b: { full: 230_062, max: 17_199, zero: 293_793, slope: 2_699 },
    limits: [1_671_000, 2_950_000, 5_105_000],
    tax: [446_993, 994_405, 2_032_038],
    expenses: 607_000,
    exempt: 298_798,
    quotient: 1_379_000,
    children: [0, 62_400, 165_600, 440_400],
    high: 1_168_774,
    low: 973_814,
    lowRate: 1_600,
    asbestos: false,
  },
} as const;

export type Month = keyof typeof MONTHS;
export const HOUSEHOLDS = ['single', 'no-income', 'own-income'] as const;
export type Household = (typeof HOUSEHOLDS)[number];

/** n ÷ d to the nearest whole, halves up, for n ≥ 0. */
const rounded = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));
/** Of hundredths of a percent. */
const percent = (base: number, rate: number): number => rounded(base * rate, 10_000);

interface Component {
  readonly full: number;
  readonly max: number;
  readonly zero: number;
  readonly slope: number;
}

function component({ full, max, zero, slope }: Component, gross: number): number {
  if (gross <= full) return max;
  if (gross >= zero) return 0;
  const left = max - percent(gross - full, slope);
  return Math.max(left, 0);
}

/** Tax of a year, its parts rounded. */
function scale({ limits, tax }: (typeof MONTHS)[Month], income: number): number {
  if (income > limits[2]) return tax[2] + percent(income - limits[2], 5_350);
  if (income > limits[1]) return tax[1] + percent(income - limits[1], 4_815);
  if (income > limits[0]) return tax[0] + percent(income - limits[0], 4_280);
  return percent(income, 2_675);
}

function special(household: Household, base: number): number {
  const single = household === 'single';
  const most = household === 'own-income' ? 5_164 : 6_094;
  let amount = 0;
  if (base > 410_000 && single) amount = 3_961 + percent(base - 410_000, 110);
  else if (base > 373_700 && single) amount = 2_735 + percent(base - 373_700, 338);
  else if (base > 219_018) amount = (single ? 1_033 : 1_444) + percent(base - 219_018, 110);
  else if (base > 194_538) amount = percent(base - 194_538, single ? 422 : 590);
  if (household === 'own-income' && base > 109_509 && amount < 515) amount = 515;
  return Math.min(amount, most);
}

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};

  add(
    line: string,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    recipient: string,
    engagement: string | null,
    amount: number,
    base?: number,
  ): void {
    if (amount === 0 && line !== 'pp') return;
    const head = { jurisdiction: 'be', line, engagement, side, group, recipient, amount };
    this.lines.push(base === undefined ? head : { ...head, base });
    if (side === 'information' || recipient === 'person' || amount === 0) return;
    this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
  }
}

/** Employer lines on the wage; returns their sum and the first of them. */
function employerLines(sheet: Sheet, job: string, gross: number, asbestos: boolean) {
  let sum = 0;
  const add = (
    line: string,
    rate: number,
    group: 'protection' | 'state' = 'protection',
    recipient = 'onss',
  ): number => {
    const amount = percent(gross, rate);
    if (amount > 0) sheet.add(line, 'employer', group, recipient, job, amount, gross);
    sum += amount;
    return amount;
  };
  const due = add('employer', 2_500);
  add('closure-special', 10);
  add('closure', 39);
  add('temporary-unemployment', 10);
  add('accident-special', 2);
  if (asbestos) add('asbestos', 1);
  add('ten-workers', 169, 'state');
  add('accident-insurance', 100, 'protection', 'accident-insurer');
  return { due, sum };
}

/** A third of the quarter the month promises. */
function structural(month: (typeof MONTHS)[Month], gross: number, due: number): number {
  const factor = rounded(65 * 100, month.days);
  const reference = rounded(gross * factor, 100);
  let whole = 0;
  if (reference < month.high) whole += percent(month.high - reference, 1_400);
  if (reference < month.low) whole += percent(month.low - reference, month.lowRate);
  const third = rounded(whole, 3);
  return Math.min(third, due);
}

/** A month of one employee: lines, totals and what each recipient gets. */
export function byHand(
  name: Month,
  household: Household,
  children: number,
  gross: number,
  job = 'job',
) {
  const month = MONTHS[name];
  const sheet = new Sheet();
  sheet.add('salary', 'earning', 'now', 'person', job, gross);
  const nsso = percent(gross, 1_307);
  sheet.add('nsso', 'employee', 'protection', 'onss', job, nsso, gross);
  let a = component(month.a, gross);
  let b = component(month.b, gross);
  if (a > nsso) a = nsso;
  if (b > nsso - a) b = nsso - a;
  if (a > 0) sheet.add('workbonus-a', 'employee', 'protection', 'onss', null, -a);
  if (b > 0) sheet.add('workbonus-b', 'employee', 'protection', 'onss', null, -b);
  const csss = special(household, gross);
  if (csss > 0) sheet.add('csss', 'employee', 'protection', 'onss', null, csss, gross);
  const { due, sum } = employerLines(sheet, job, gross, month.asbestos);
  const reduction = structural(month, gross, due);
  if (reduction > 0) sheet.add('structural', 'employer', 'protection', 'onss', job, -reduction);
  const taxable = gross - nsso + a + b;
  const year = taxable * 12;
  const flat = percent(year, 3_000);
  const net = year - Math.min(flat, month.expenses);
  const couple = household === 'no-income';
  const third = couple ? percent(net, 3_000) : 0;
  const quotient = Math.min(third, month.quotient);
  let tax = scale(month, net - quotient) + scale(month, quotient);
  tax -= month.exempt * (couple ? 2 : 1);
  if (tax < 0) tax = 0;
  tax -= month.children[children]!;
  const before = tax > 0 ? rounded(tax, 12) : 0;
  const credit = percent(a, 3_314) + percent(b, 5_254);
  const pp = before > credit ? before - credit : 0;
  sheet.add('pp-base', 'information', 'state', 'fps-finance', null, taxable);
  sheet.add('pp', 'employee', 'state', 'fps-finance', null, pp, taxable);
  const employee = nsso - a - b + csss;
  const totals = {
    gross,
    employeeContributions: employee,
    taxable,
    withholding: pp,
    net: gross - employee - pp,
    employerContributions: sum - reduction,
    employerCost: gross + sum - reduction,
  };
  return { lines: sheet.lines, totals, byRecipient: sheet.byRecipient, csss, reduction };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-10', []);
const NAME = '2026-10';
const RMMMG = 223_361;

/** The loop's input of person `i` for the benchmark: pay from 2,000 to 9,000 €, all households. */
export function benchInput(i: number): EvaluationInput {
  const household = HOUSEHOLDS[i % HOUSEHOLDS.length]!;
  const gross = 200_000 + ((i * 7_919) % 700_000);
  const person = { household, children: i % 4 };
  return { ...monthOf(NAME, [salaried(NAME, gross)], { person }), entity, house };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const { household, children } = person.facts[0]!.facts as {
    household: Household;
    children: number;
  };
  const gross = job!.pay[0]!.amount;
  const { csss, reduction, ...month } = byHand(NAME, household, children, gross, job!.id);
  const counters = {
    'csss@2026-Q4': csss,
    'base@2026-Q4': gross,
    'wage@2026-Q4': gross,
    'volume@2026-Q4': 22,
    ...(reduction === 0 ? {} : { 'structural@2026-Q4': reduction }),
  };
  const findings = [];
  if (gross < RMMMG)
    findings.push({
      code: 'below-floor',
      severity: 'refuse',
      blocksIssuing: false,
      params: { amount: gross, floor: RMMMG, article: 'CLA 43' },
      article: 'CLA 43',
      engagement: job!.id,
    });
  findings.push({
    code: 'no-floor-known',
    severity: 'warn',
    blocksIssuing: false,
    params: { committee: '–', grade: '–' },
    article: 'CLA of the joint committee',
    engagement: job!.id,
  });
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings };
}
