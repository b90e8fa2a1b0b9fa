/**
 * The same law once more, as a loop written by hand from the published values: an employee's whole
 * month, with children or under 25. Amounts in forints, rates in permille. It shares nothing with
 * the plug-in, so that it can be its oracle, and the measure of its speed.
 */
import type { EngagementInput, EvaluationInput, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

export const YEARS = {
  2025: { under25: 656_785, child: [66_670, 133_330, 220_000], least: 87_240 },
  2026: { under25: 715_765, child: [133_340, 266_660, 440_000], least: 96_840 },
} as const;

export type Year = keyof typeof YEARS;

export interface Family {
  readonly children: number;
  readonly under25: boolean;
}

/** Half up, for amounts of zero and more. */
const permille = (base: number, rate: number): number => Math.floor((base * rate + 500) / 1_000);

/** Lines under way, in fillér. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  private readonly engagement: string;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  add(
    line: string,
    side: PayslipLine['side'],
    group: PayslipLine['group'],
    amount: number,
    base?: number,
    ofPerson = false,
  ): void {
    if (amount === 0 && line !== 'szja') return;
    const engagement = ofPerson ? null : this.engagement;
    const recipient = side === 'earning' ? 'person' : 'nav';
    const head = { jurisdiction: 'hu', line, engagement, side, group, recipient };
    const one = { ...head, amount: amount * 100 };
    this.lines.push(base === undefined ? one : { ...one, base: base * 100 });
  }
}

/** TB and social tax; the employer bears what the least base exceeds. Returns [TB, employer]. */
function social(sheet: Sheet, year: Year, gross: number): readonly [number, number] {
  const { least } = YEARS[year];
  const tb = permille(gross, 185);
  const base = Math.max(gross, least);
  const szocho = permille(base, 130);
  sheet.add('tb-base', 'information', 'state', gross);
  sheet.add('tb', 'employee', 'protection', tb, gross);
  sheet.add('szocho', 'employer', 'protection', szocho, base);
  if (gross >= least) return [tb, szocho];
  const excess = permille(least, 185) - tb;
  sheet.add('tb-excess', 'employer', 'protection', excess, least - gross);
  return [tb, szocho + excess];
}

/** Lines and totals of a month; gross in forints. */
export function byHand(year: Year, gross: number, family: Family, engagement = 'job') {
  const { under25, child } = YEARS[year];
  const { children } = family;
  const sheet = new Sheet(engagement);
  sheet.add('salary', 'earning', 'now', gross);
  const [tb, employer] = social(sheet, year, gross);
  const young = family.under25 ? Math.min(gross, under25) : 0;
  const entitled = children === 0 ? 0 : children * child[Math.min(children, 3) - 1]!;
  const used = Math.min(gross - young, entitled);
  const relief = Math.min(tb, permille(entitled - used, 150));
  if (relief > 0) sheet.add('tb-relief', 'employee', 'protection', -relief, entitled - used, true);
  sheet.add('allowance-u25', 'information', 'state', young, undefined, true);
  sheet.add('allowance-family', 'information', 'state', used, undefined, true);
  const base = gross - young - used;
  const szja = permille(base, 150);
  sheet.add('szja-base', 'information', 'state', base, undefined, true);
  sheet.add('szja', 'employee', 'state', szja, base, true);
  const net = gross - tb + relief - szja;
  const totals = {
    gross: gross * 100,
    employeeContributions: (tb - relief) * 100,
    taxable: base * 100,
    withholding: szja * 100,
    net: net * 100,
    employerContributions: employer * 100,
    employerCost: (gross + employer) * 100,
  };
  const nav = totals.employerCost - totals.net;
  return { lines: sheet.lines, totals, byRecipient: nav === 0 ? {} : { nav } };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop's input of person `i` for the benchmark: from 330,000 Ft on, up to three children. */
export function benchInput(i: number): EvaluationInput {
  const gross = 330_000 + ((i * 7_919) % 1_200_000);
  const person = { familyChildren: i % 4 };
  const input = monthOf('2026-03', [salaried('2026-03', gross * 100)], { person });
  return { ...input, entity, house };
}

const MINIMUM_WAGE = { 2025: 290_800, 2026: 322_800 } as const;

/** True up to the month of the 25th birthday. */
function isYoung(birthDate: string, month: string): boolean {
  const [bornYear, bornMonth] = [Number(birthDate.slice(0, 4)), Number(birthDate.slice(5, 7))];
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return 12 * (year - bornYear) + at - bornMonth <= 12 * 25;
}

/** Whole forints, the minimum wage by weekly hours: what stands against the pay of a month. */
function objections(year: Year, amount: number, job: EngagementInput) {
  const found = [];
  const head = { severity: 'warn', blocksIssuing: false, engagement: job.id } as const;
  const params = { id: job.pay[0]!.id, amount };
  if (amount % 100 !== 0) found.push({ code: 'pay-not-whole', ...head, params });
  const hours = job.facts.weeklyHours as number;
  const floor = Math.round((MINIMUM_WAGE[year] * 100 * hours) / 40);
  if (amount < floor) {
    const below = { amount, floor, grade: '–' };
    const said = { ...head, severity: 'refuse', article: 'Mt. 153. §', params: below } as const;
    found.push({ code: 'below-floor', ...said });
  }
  return found;
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const year = period.from.startsWith('2026') ? 2026 : 2025;
  const { amount } = job!.pay[0]!;
  const known = person.facts.findLast(({ from }) => from <= period.to)!.facts;
  const children = known.familyChildren as number;
  const under25 = isYoung(known.birthDate as string, period.from);
  const findings = objections(year, amount, job!);
  const month = byHand(year, amount / 100, { children, under25 }, job!.id);
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters: {}, findings };
}
