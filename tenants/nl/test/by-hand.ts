/**
 * The same law once more, as a loop written by hand from the published tables: a salaried month of
 * an employee without end. Rates are in hundredths of a percent or, of credits, in thousandths;
 * amounts in cents, table figures in whole euros. It shares nothing with the plug-in, so that it
 * can be its oracle, and the measure of its speed.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: {
    ceiling: 632_200,
    a2: 38_441,
    a3: 76_817,
    b: [3_582, 3_748, 4_950],
    c2: 13_769,
    c3: 28_152,
    general: { max: 3_068, from: 28_406, zero: 76_817, rate: 6_337 },
    g: [12_169, 26_288, 43_071, 129_078],
    o: [8_053, 30_030, 2_258],
    m: [980, 5_220, 5_599],
    aof: 628,
    zvw: 651,
    hour: 1_406,
  },
  2026: {
    ceiling: 661_741,
    a2: 38_883,
    a3: 78_426,
    b: [3_575, 3_756, 4_950],
    c2: 13_900,
    c3: 28_752,
    general: { max: 3_115, from: 29_736, zero: 78_426, rate: 6_398 },
    g: [11_965, 25_845, 45_592, 132_920],
    o: [8_324, 31_009, 1_950],
    m: [996, 5_300, 5_685],
    aof: 627,
    zvw: 610,
    hour: 1_471,
  },
} as const;

export type Year = keyof typeof YEARS;

/** Rate at which the employed person's credit falls, thousandths of a percent. */
const FALLS = 6_510;
const AWF_LOW = 274;
const WKO = 50;
const HOURS = 32;

/** n ÷ d to the nearest whole, halves up, for n ≥ 0. */
const rounded = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));

const percent = (base: number, rate: number): number => rounded(base * rate, 10_000);

/** Yearly tax before credits, in whole euros. */
function beforeCredits(year: Year, L: number): number {
  const { a2, a3, b, c2, c3 } = YEARS[year];
  if (L > a3) return c3 + Math.floor(((L - a3) * b[2]) / 10_000);
  if (L > a2) return c2 + Math.floor(((L - a2) * b[1]) / 10_000);
  return Math.floor((L * b[0]) / 10_000);
}

function generalCredit(year: Year, L: number): number {
  const { max, from, zero, rate } = YEARS[year].general;
  if (L <= from) return max;
  return L >= zero ? 0 : Math.max(0, Math.ceil((max * 100_000 - (L - from) * rate) / 100_000));
}

/** Employed person's credit, counted in hundred-thousandths of a euro. */
function workCredit(year: Year, L: number): number {
  const { g, o, m } = YEARS[year];
  if (L >= g[3]) return 0;
  let s = Math.min(o[0] * L, m[0] * 100_000);
  if (L > g[0]) s = Math.min(s + o[1] * (L - g[0]), m[1] * 100_000);
  if (L > g[1]) s = Math.min(s + o[2] * (L - g[1]), m[2] * 100_000);
  if (L > g[2]) s -= FALLS * (L - g[2]);
  return Math.max(0, Math.ceil(s / 100_000));
}

/** Cents a month: tax, and the credit used in it. */
export function monthTax(year: Year, gross: number, credit: boolean): readonly [number, number] {
  const L = Math.floor((gross * 12) / 5_400) * 54;
  const X = beforeCredits(year, L);
  if (!credit) return [rounded(X * 100, 12), 0];
  const left = Math.max(0, X - generalCredit(year, L));
  const used = Math.min(workCredit(year, L), left);
  return [rounded((left - used) * 100, 12), rounded(used * 100, 12)];
}

/** A month of one employee: lines, totals and what the tax office gets. */
export function byHand(year: Year, gross: number, credit: boolean, engagement = 'job') {
  const { ceiling, aof, zvw } = YEARS[year];
  const jurisdiction = 'nl';
  const lines: PayslipLine[] = [
    {
      ...{ jurisdiction, line: 'salary', engagement, side: 'earning', group: 'now' },
      ...{ recipient: 'person', amount: gross },
    },
  ];
  const base = Math.min(gross, ceiling);
  let employer = 0;
  const add = (
    line: string,
    of: string | null,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    amount: number,
    on?: number,
  ): void => {
    if (amount === 0 && line !== 'loonheffing') return;
    const head = { jurisdiction, line, engagement: of, side, group, recipient: 'belastingdienst' };
    lines.push(on === undefined ? { ...head, amount } : { ...head, amount, base: on });
    if (side === 'employer') employer += amount;
  };
  add('holiday-reserve', engagement, 'information', 'state', percent(gross, 800), gross);
  add('premium-base', engagement, 'information', 'state', base);
  add('awf-low', engagement, 'employer', 'protection', percent(base, AWF_LOW), base);
  add('aof-low', engagement, 'employer', 'protection', percent(base, aof), base);
  add('wko', engagement, 'employer', 'protection', percent(base, WKO), base);
  add('whk', engagement, 'employer', 'protection', percent(base, 150), base);
  add('zvw-base', engagement, 'information', 'state', base);
  add('zvw-employer', engagement, 'employer', 'protection', percent(base, zvw), base);
  const [tax, used] = monthTax(year, gross, credit);
  add('taxable-wage', null, 'information', 'state', gross);
  add('loonheffing', null, 'employee', 'state', tax, gross);
  add('work-credit', null, 'information', 'state', used);
  const totals = {
    gross,
    employeeContributions: 0,
    taxable: gross,
    withholding: tax,
    net: gross - tax,
    employerContributions: employer,
    employerCost: gross + employer,
  };
  const due = employer + tax;
  const byRecipient: Record<string, number> = due === 0 ? {} : { belastingdienst: due };
  return { lines, totals, byRecipient };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: pay from 1,500 to 9,500 €. */
export function benchInput(i: number): EvaluationInput {
  const gross = 150_000 + ((i * 7_919) % 800_000);
  const job = salaried('2026-03', gross);
  const person = { taxCredit: i % 4 !== 0 };
  return { ...monthOf('2026-03', [job], { person }), entity, house };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const credit = person.facts[0]!.facts.taxCredit === true;
  const month = byHand(year, amount, credit, job!.id);
  const { ceiling, hour } = YEARS[year];
  const base = Math.min(amount, ceiling);
  const counters = {
    [`sv-wage@${year}`]: amount,
    [`sv-ceiling@${year}`]: ceiling,
    [`sv-base@${year}`]: base,
    [`zvw-wage@${year}`]: amount,
    [`zvw-ceiling@${year}`]: ceiling,
    [`zvw-base@${year}`]: base,
  };
  const floor = rounded(hour * HOURS * 52, 12);
  const findings =
    amount < floor
      ? [
          {
            code: 'below-minimum-wage',
            severity: 'refuse',
            blocksIssuing: false,
            params: { amount, floor },
            article: 'art. 7, 8 WML',
            engagement: job!.id,
          } as const,
        ]
      : [];
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings };
}
