/**
 * The same law once more, as a loop written by hand from the statutes and the published tables: an
 * employee's whole month in any Land, tax class I, no children, any age and fund. Amounts in cents,
 * rates in hundredths of a percent. It shares nothing with the plug-in, so that it can be its oracle, and the measure of its speed. The tax is
 * the short form of § 39b EStG for this case (annual pay, allowances, provision, § 32a EStG).
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { LAENDER } from '../facts.ts';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: {
    kv: 551_250,
    rv: 805_000,
    limit: 55_600,
    factor: 0.6683,
    free: 1_209_600,
    zones: [17_443, 68_480, 277_825],
    progressive: [93_230n, 17_664n, 101_513n],
    proportional: [1_091_192, 1_924_667],
    surchargeFree: 19_950,
  },
  2026: {
    kv: 581_250,
    rv: 845_000,
    limit: 60_300,
    factor: 0.6619,
    free: 1_234_800,
    zones: [17_799, 69_878, 277_825],
    progressive: [91_451n, 17_310n, 103_487n],
    proportional: [1_113_563, 1_947_038],
    surchargeFree: 20_350,
  },
} as const;

export type Year = keyof typeof YEARS;

/** What of a person and place decides the month. */
export interface Somebody {
  readonly land: string;
  readonly birthDate: string;
  /** Of the health fund: its extra rate and levy for maternity. */
  readonly extra: number;
  readonly u2: number;
}

const UPPER = 200_000;

/** Base × rate in hundredths of a percent, half up. */
const percent = (base: number, rate: number): number => Math.round((base * rate) / 10_000);

/** § 32a Abs 1 EStG: euros in, euros out. The steep zones in whole numbers of BigInt. */
function incomeTax(year: Year, income: number): number {
  const { free, zones, progressive, proportional } = YEARS[year];
  const [a, b, c] = progressive;
  const [first, second, third] = zones;
  if (income <= free / 100) return 0;
  if (income <= first) {
    const y = BigInt(income - free / 100);
    return Number(((a * y + 140_000n * 10_000n) * y) / 10_000_000_000n);
  }
  if (income <= second) {
    const z = BigInt(income - first);
    return Number(((b * z + 239_700n * 10_000n) * z + c * 100_000_000n) / 10_000_000_000n);
  }
  if (income <= third) return Math.floor((income * 42 - proportional[0]) / 100);
  return Math.floor((income * 45 - proportional[1]) / 100);
}

/** Months of age at the beginning of March. */
const ageInMarch = (year: number, birthDate: string): number =>
  12 * (year - Number(birthDate.slice(0, 4))) + 3 - Number(birthDate.slice(5, 7));

/** Care insurance: employee's and employer's rate, surcharge from the month after the 23rd birthday. */
function careRates(year: Year, { land, birthDate }: Somebody): readonly [number, number, number] {
  const surcharge = ageInMarch(year, birthDate) > 12 * 23 ? 60 : 0;
  return land === 'SN' ? [230, 130, surcharge] : [180, 180, surcharge];
}

/** Provision of § 39b Abs 2 Satz 5 Nr 3: cents a year in, whole euros out. */
function provision(year: Year, pay: number, who: Somebody): number {
  const { kv, rv } = YEARS[year];
  const [care, , surcharge] = careRates(year, who);
  const pension = Math.floor((Math.min(pay, rv * 12) * 93) / 1_000);
  const rate = 700 * 10 + who.extra * 5 + (care + surcharge) * 10;
  const health = Math.floor((Math.min(pay, kv * 12) * rate) / 100_000);
  const whole = Math.ceil((pension + health) / 100);
  if (year === 2025) {
    const least = Math.min(Math.floor((Math.min(pay, rv * 12) * 12) / 100), 190_000);
    return Math.max(whole, Math.ceil((pension + least) / 100));
  }
  const unemployment = Math.floor((Math.min(pay, rv * 12) * 13) / 1_000);
  const capped = Math.min(unemployment + health, 190_000);
  return Math.max(whole, Math.ceil((pension + capped) / 100));
}

/** Wage tax and surcharge of a month, class I. */
export function taxOf(
  year: Year,
  gross: number,
  who: Somebody,
): readonly [tax: number, surcharge: number] {
  const pay = gross * 12;
  const expenses = Math.min(Math.ceil(pay / 100), 1_230);
  const taxable = pay - (expenses + 36 + provision(year, pay, who)) * 100;
  const tax = taxable < 100 ? 0 : incomeTax(year, Math.floor(taxable / 100));
  const over = tax - YEARS[year].surchargeFree;
  const surcharge = over <= 0 ? 0 : Math.min(Math.floor(tax * 5.5), Math.floor(over * 11.9));
  return [Math.floor((tax * 100) / 12), Math.floor(surcharge / 12)];
}

type Side = PayslipLine['side'];
type Group = PayslipLine['group'];

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};
  employee = 0;
  employer = 0;
  readonly engagement: string;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  add(
    line: string,
    side: Side,
    group: Group,
    recipient: string,
    amount: number,
    base: number,
  ): void {
    if (amount === 0) return;
    const { engagement } = this;
    this.lines.push({ jurisdiction: 'de', line, engagement, side, group, recipient, amount, base });
    if (side === 'employee') this.employee += amount;
    else if (side === 'employer') this.employer += amount;
    else return;
    this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
  }

  note(line: string, recipient: string, amount: number, base: number): void {
    this.add(line, 'information', 'state', recipient, amount, base);
  }

  own(line: string, group: Group, amount: number, base: number): void {
    this.add(line, 'employee', group, 'krankenkasse', amount, base);
  }

  firm(line: string, group: Group, amount: number, base: number): void {
    this.add(line, 'employer', group, 'krankenkasse', amount, base);
  }
}

/** Both halves of a branch. */
function branch(sheet: Sheet, id: string, group: Group, rate: number, base: number): void {
  const amount = Math.round((base * rate) / 100_000);
  sheet.own(`${id}-an`, group, amount, base);
  sheet.firm(`${id}-ag`, group, amount, base);
}

function ordinary(
  sheet: Sheet,
  year: Year,
  gross: number,
  who: Somebody,
): readonly [kv: number, rv: number] {
  const { kv: kvCap, rv: rvCap } = YEARS[year];
  const [care, firm, surcharge] = careRates(year, who);
  const kv = Math.min(gross, kvCap);
  const rv = Math.min(gross, rvCap);
  sheet.note('kv-base', 'krankenkasse', kv, kv);
  sheet.note('rv-base', 'krankenkasse', rv, rv);
  branch(sheet, 'kv', 'protection', 7_300, kv);
  branch(sheet, 'kvz', 'protection', who.extra * 5, kv);
  sheet.own('pv-an', 'protection', percent(kv, care), kv);
  sheet.own('pvz-an', 'protection', percent(kv, surcharge), kv);
  sheet.firm('pv-ag', 'protection', percent(kv, firm), kv);
  branch(sheet, 'rv', 'later', 9_300, rv);
  branch(sheet, 'av', 'protection', 1_300, rv);
  return [kv, rv];
}

/** Transition zone: § 20 Abs 2a SGB IV, as printed. */
function zone(sheet: Sheet, year: Year, gross: number, who: Somebody): number {
  const { limit, factor } = YEARS[year];
  const [care, , surcharge] = careRates(year, who);
  const f = Math.round(factor * 10_000);
  const over = gross - limit;
  const top = f * limit * (UPPER - limit) + (UPPER * 10_000 - limit * f) * over;
  const whole = Math.round(top / (10_000 * (UPPER - limit)));
  const own = Math.round((over * UPPER) / (UPPER - limit));
  const info = {
    jurisdiction: 'de',
    engagement: null,
    side: 'information',
    group: 'state',
  } as const;
  sheet.lines.push({ ...info, line: 'midi-base', recipient: 'krankenkasse', amount: whole });
  if (own > 0)
    sheet.lines.push({ ...info, line: 'midi-base-an', recipient: 'krankenkasse', amount: own });
  const part = (id: string, group: Group, rate: number, mineRate = rate): void => {
    const mine = Math.round((own * mineRate) / 100_000);
    sheet.own(`${id}-an`, group, mine, own);
    sheet.firm(`${id}-ag`, group, 2 * Math.round((whole * rate) / 100_000) - mine, whole);
  };
  part('kv', 'protection', 7_300);
  part('kvz', 'protection', who.extra * 5);
  part('pv', 'protection', 1_800, care * 10);
  sheet.own('pvz-an', 'protection', percent(whole, surcharge), whole);
  part('rv', 'later', 9_300);
  part('av', 'protection', 1_300);
  return whole;
}

/** Minijob: flat contributions, the employee's own 3.6 % on at least 175 euros. */
function minijob(sheet: Sheet, gross: number): void {
  const base = Math.max(gross, 17_500);
  const flat = percent(gross, 1_500);
  const to = 'minijob-zentrale';
  sheet.add('uv', 'employer', 'protection', 'berufsgenossenschaft', percent(gross, 130), gross);
  sheet.add('rv-an-mini', 'employee', 'later', to, percent(base, 1_860) - flat, base);
  sheet.add('kv-mini', 'employer', 'protection', to, percent(gross, 1_300), gross);
  sheet.add('rv-mini', 'employer', 'later', to, flat, gross);
  sheet.add('u2-mini', 'employer', 'protection', to, percent(gross, 22), gross);
  sheet.add('insolvency-mini', 'employer', 'protection', to, percent(gross, 15), gross);
}

/** A month of one employee: lines, totals and what each recipient gets. */
export function byHand(year: Year, gross: number, who: Somebody, engagement = 'job') {
  const sheet = new Sheet(engagement);
  const { lines, byRecipient } = sheet;
  const head = { jurisdiction: 'de', engagement, side: 'earning', group: 'now' } as const;
  lines.push({ ...head, line: 'salary', recipient: 'person', amount: gross });
  const isMini = gross <= YEARS[year].limit;
  let charged: readonly [number, number] = [0, 0];
  if (isMini) minijob(sheet, gross);
  else {
    let base: number;
    if (gross <= UPPER) {
      base = zone(sheet, year, gross, who);
      charged = [gross, gross];
    } else {
      charged = ordinary(sheet, year, gross, who);
      base = charged[1];
    }
    sheet.firm('u2', 'protection', percent(base, who.u2), base);
    sheet.firm('insolvency', 'protection', percent(base, 15), base);
    sheet.add('uv', 'employer', 'protection', 'berufsgenossenschaft', percent(gross, 130), gross);
  }
  const contributions = sheet.employee;
  let withheld = 0;
  if (isMini)
    sheet.add('tax-mini', 'employer', 'state', 'minijob-zentrale', percent(gross, 200), gross);
  else {
    const [tax, surcharge] = taxOf(year, gross, who);
    withheld = tax + surcharge;
    const state = {
      jurisdiction: 'de',
      engagement: null,
      group: 'state',
      recipient: 'finanzamt',
    } as const;
    lines.push({ ...state, line: 'lst-base', side: 'information', amount: gross });
    lines.push({ ...state, line: 'lst', side: 'employee', amount: tax, base: gross });
    if (surcharge > 0)
      lines.push({ ...state, line: 'solz', side: 'employee', amount: surcharge, base: tax });
    if (withheld > 0) byRecipient.finanzamt = withheld;
  }
  const totals = {
    gross,
    employeeContributions: contributions,
    taxable: isMini ? 0 : gross,
    withholding: withheld,
    net: gross - contributions - withheld,
    employerContributions: sheet.employer,
    employerCost: gross + sheet.employer,
  };
  return { lines, totals, byRecipient, charged, isMini };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: pay from 300 to 9,300 €, every Land. */
export function benchInput(i: number): EvaluationInput {
  const land = LAENDER[i % LAENDER.length]!;
  const gross = 30_000 + ((i * 7_919) % 900_000);
  const person = {
    birthDate: i % 5 === 0 ? '2004-08-01' : '1990-05-15',
    healthFund: i % 3 === 0 ? 'TK' : 'average',
  };
  const job = salaried('2026-03', gross, { land });
  return { ...monthOf('2026-03', [job], { person }), entity, house };
}

interface Notice {
  readonly fund: string;
  readonly from: string;
  readonly to?: string;
  readonly extra: string;
  readonly u2: string;
}

const hundredths = (text: string): number => Math.round(Number.parseFloat(text) * 100);

/** Rates of the person's fund, from the notices the office confirmed. */
export function somebody({
  period,
  person,
  house: { confirmed },
  engagements,
}: EvaluationInput): Somebody {
  const { birthDate, healthFund } = person.facts[0]!.facts as Readonly<Record<string, string>>;
  const notice = (confirmed['sv.funds'] as readonly Notice[]).findLast(
    ({ fund, from, to }) =>
      fund === healthFund && from <= period.to && (to === undefined || to >= period.to),
  )!;
  const { land } = engagements[0]!.facts as { readonly land: string };
  const [extra, u2] = [hundredths(notice.extra), hundredths(notice.u2)];
  return { land, birthDate: birthDate!, extra, u2 };
}

const COUNTERS = {
  2025: ['sv-days@2025', 'kv-base@2025', 'rv-base@2025', 'year-pay@2025'],
  2026: ['sv-days@2026', 'kv-base@2026', 'rv-base@2026', 'year-pay@2026'],
} as const;

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop(input: EvaluationInput) {
  const { period, paidOn, engagements } = input;
  const [job] = engagements;
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const { charged, isMini, ...month } = byHand(year, amount, somebody(input), job!.id);
  const [days, kv, rv, pay] = COUNTERS[year];
  const counters = isMini ? {} : { [days]: 30, [kv]: charged[0], [rv]: charged[1], [pay]: amount };
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings: [] };
}
