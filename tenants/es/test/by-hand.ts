/**
 * The same law once more, as a loop written by hand from the published tables: an open-ended
 * contract's whole month of March, the first payment of the year, a person without family. Rates
 * are in hundredths of a percent, amounts in cents. It shares nothing with the plug-in, so that it
 * can be its oracle, and the measure of its speed.
 */
import type { EvaluationInput, Finding, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: {
    maximum: 490_950,
    minimums: [192_900, 159_960, 139_170, 138_120],
    general: 138_120,
    mei: [13, 67],
    bands: [540_045, 736_425],
    solidarity: [
      [15, 77],
      [17, 83],
      [19, 98],
    ],
    wage: 1_657_600,
  },
  2026: {
    maximum: 510_120,
    minimums: [198_930, 164_970, 143_520, 142_440],
    general: 142_440,
    mei: [15, 75],
    bands: [561_132, 765_180],
    solidarity: [
      [19, 96],
      [21, 104],
      [24, 122],
    ],
    wage: 1_709_400,
  },
} as const;

export type Year = keyof typeof YEARS;

const LIMITS = [0, 1_245_000, 2_020_000, 3_520_000, 6_000_000, 30_000_000];
const RATES = [19, 24, 30, 37, 45, 47];
/** Months from March to December. */
const MONTHS = 10;
const EXEMPT = 1_587_600;
const MINIMUM = 555_000;

/** n ÷ d to the nearest whole, halves up, for n ≥ 0. */
const rounded = (n: number, d: number): number => Math.round(n / d);
const percent = (base: number, rate: number): number => rounded(base * rate, 10_000);

/** Income tax by the scale, in cents. */
function tariff(income: number): number {
  let tax = 0;
  for (let i = 0; i < LIMITS.length && income > LIMITS[i]!; i += 1) {
    const to = LIMITS[i + 1];
    tax += ((to !== undefined && income > to ? to : income) - LIMITS[i]!) * RATES[i]!;
  }
  return rounded(tax, 100);
}

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly due = { tgss: 0, aeat: 0 };
  readonly engagement: string;
  employee = 0;
  employer = 0;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  note(line: string, recipient: string, amount: number): void {
    const { engagement } = this;
    const [jurisdiction, side, group] = ['es', 'information', 'state'] as const;
    this.lines.push({ jurisdiction, line, engagement, side, group, recipient, amount });
  }

  quota(
    line: string,
    side: 'employee' | 'employer',
    group: PayslipLine['group'],
    amount: number,
    base: number,
  ): void {
    if (amount === 0) return;
    const { engagement } = this;
    const [jurisdiction, recipient] = ['es', 'tgss'];
    this.lines.push({ jurisdiction, line, engagement, side, group, recipient, amount, base });
    this.due.tgss += amount;
    this[side] += amount;
  }
}

function socialSecurity(sheet: Sheet, year: Year, group: number, gross: number): void {
  const { maximum, minimums, general, mei } = YEARS[year];
  const cc = Math.min(maximum, Math.max(gross, minimums[Math.min(group, 4) - 1]!));
  const at = Math.min(maximum, Math.max(gross, general));
  const { quota } = sheet;
  const ee = quota.bind(sheet);
  sheet.note('base-cc', 'tgss', cc);
  sheet.note('base-at', 'tgss', at);
  ee('cc-ee', 'employee', 'later', percent(cc, 470), cc);
  ee('mei-ee', 'employee', 'later', percent(cc, mei[0]), cc);
  ee('des-ee', 'employee', 'protection', percent(at, 155), at);
  ee('fp-ee', 'employee', 'protection', percent(at, 10), at);
  ee('cc-er', 'employer', 'later', percent(cc, 2_360), cc);
  ee('mei-er', 'employer', 'later', percent(cc, mei[1]), cc);
  ee('des-er', 'employer', 'protection', percent(at, 550), at);
  ee('fogasa', 'employer', 'protection', percent(at, 20), at);
  ee('fp-er', 'employer', 'protection', percent(at, 60), at);
  ee('at-it', 'employer', 'protection', percent(at, 80), at);
  ee('at-ims', 'employer', 'protection', percent(at, 70), at);
  if (gross > maximum) solidarity(sheet, year, gross);
}

function solidarity(sheet: Sheet, year: Year, gross: number): void {
  const { maximum, bands, solidarity: rates } = YEARS[year];
  const widths = [
    Math.min(gross, bands[0]) - maximum,
    Math.max(0, Math.min(gross, bands[1]) - bands[0]),
    Math.max(0, gross - bands[1]),
  ];
  const of = (side: 0 | 1): number =>
    rounded(
      widths.reduce((sum, width, i) => sum + width * rates[i]![side], 0),
      10_000,
    );
  sheet.quota('sol-ee', 'employee', 'later', of(0), gross - maximum);
  sheet.quota('sol-er', 'employer', 'later', of(1), gross - maximum);
}

/** RIRPF art. 83.3.d, net work income in cents. */
function reduction(net: number): number {
  if (net <= 1_485_200) return Math.min(net, 730_200);
  if (net <= 1_767_352) return rounded(73_020_000 - (net - 1_485_200) * 175, 100);
  if (net < 1_974_750) return rounded(23_643_400 - (net - 1_767_352) * 114, 100);
  return 0;
}

/** Tax of the ten months expected, and its part of the pay, in hundredths of a percent. */
function quotaOf(gross: number, contributions: number) {
  const pay = gross * MONTHS;
  if (pay <= EXEMPT) return { pay, quota: 0, rate: 0 };
  const net = pay - contributions * MONTHS;
  const base = Math.max(0, net - Math.min(net, 200_000) - reduction(net));
  const full = base <= MINIMUM ? 0 : Math.max(0, tariff(base) - tariff(MINIMUM));
  const quota = pay > 3_520_000 ? full : Math.min(full, rounded((pay - EXEMPT) * 43, 100));
  return { pay, quota, rate: Math.trunc((quota * 10_000) / pay) };
}

function findingsOf(year: Year, gross: number, engagement: string): Finding[] {
  const found: Finding[] = [];
  const floor = rounded(YEARS[year].wage, 12);
  const head = { blocksIssuing: false, engagement } as const;
  if (gross < floor)
    found.push({
      ...{ code: 'below-minimum-wage', severity: 'refuse', ...head },
      ...{ article: 'ET art. 27; RD 126/2026', params: { amount: gross, floor } },
    });
  const params = { agreement: '–', grade: '–' };
  found.push({ code: 'no-floor-known', severity: 'warn', ...head, article: 'ET art. 82', params });
  return found;
}

/** A month of one employee: lines, totals, counters, findings and what each recipient gets. */
export function byHand(year: Year, group: number, gross: number, engagement = 'job') {
  const sheet = new Sheet(engagement);
  const head = { jurisdiction: 'es', engagement } as const;
  sheet.lines.push({
    ...{ ...head, line: 'salary', side: 'earning', group: 'now', recipient: 'person' },
    amount: gross,
  });
  socialSecurity(sheet, year, group, gross);
  const { employee, employer } = sheet;
  const { pay, quota, rate } = quotaOf(gross, employee);
  const tax = percent(gross, rate);
  sheet.note('irpf-base', 'aeat', gross);
  sheet.lines.push({
    ...{ ...head, line: 'irpf', side: 'employee', group: 'state', recipient: 'aeat' },
    ...{ amount: tax, base: gross },
  });
  const totals = {
    gross,
    employeeContributions: employee,
    taxable: gross,
    withholding: tax,
    net: gross - employee - tax,
    employerContributions: employer,
    employerCost: gross + employer,
  };
  const byRecipient = { tgss: sheet.due.tgss, ...(tax === 0 ? {} : { aeat: tax }) };
  const counters = {
    [`irpf-pay@${year}`]: gross,
    [`irpf-withheld@${year}`]: tax,
    [`ss-employee@${year}`]: employee,
    [`irpf-expected@${year}`]: pay,
    [`irpf-quota@${year}`]: quota,
    [`irpf-rate@${year}`]: rate,
  };
  const findings = findingsOf(year, gross, engagement);
  return { lines: sheet.lines, totals, byRecipient, counters, findings };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: pay from 300 to 9,300 €, groups 1 to 7. */
export function benchInput(i: number): EvaluationInput {
  const gross = 30_000 + ((i * 7_919) % 900_000);
  const job = salaried('2026-03', gross, { group: 1 + (i % 7) });
  return { ...monthOf('2026-03', [job]), entity, house };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, engagements: [job] }: EvaluationInput) {
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const { lines, totals, byRecipient, counters, findings } = byHand(
    year,
    job!.facts.group as number,
    amount,
    job!.id,
  );
  const payslip = { period, paidOn, kind: 'regular', lines, totals, byRecipient } as const;
  return { payslips: [payslip], counters, findings };
}
