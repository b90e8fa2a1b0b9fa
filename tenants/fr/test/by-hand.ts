/**
 * The same law once more, as a loop written by hand from the published tables: a non-managerial
 * employee’s whole month, the first of the year for them. Rates are in hundred-thousandths, amounts
 * in cents, the coefficient of the reduction in floating point. It shares nothing with the plug-in,
 * so that it can be its oracle, and the measure of its speed.
 */
import type { Evaluation, EvaluationInput, PayslipLine } from '@smart/law';
import { monthOf, salaried } from './support.ts';

const NEUTRAL = [
  ...[1620, 1683, 1791, 1911, 2042, 2151, 2294, 2714, 3107, 3539, 3983, 4648, 5574, 6974, 8711],
  ...[12091, 16376, 25706, 55062],
];
const NEUTRAL_2024 = [
  ...[1591, 1653, 1759, 1877, 2006, 2113, 2253, 2666, 3052, 3476, 3913, 4566, 5475, 6851, 8557],
  ...[11877, 16086, 25251, 54088],
];
const PERMILLE = [
  ...[0, 5, 13, 21, 29, 35, 41, 53, 75, 99, 119, 138, 158, 179, 200, 240, 280, 330, 380, 430],
];

/** March of each year. */
export const YEARS = {
  2025: { pss: 392_500, smic: 180_180, vd: 2_020, chomage: 4_050, grid: NEUTRAL_2024 },
  2026: { pss: 400_500, smic: (1202 * 1820) / 12, vd: 2_110, chomage: 4_000, grid: NEUTRAL },
} as const;
export type Year = keyof typeof YEARS;

/** n ÷ d to the nearest whole, halves away from zero. */
const rounded = (n: number, d: number): number => Math.sign(n) * Math.round(Math.abs(n) / d);
const part = (base: number, rate: number): number => rounded(base * rate, 100_000);

type Side = PayslipLine['side'];
type Group = PayslipLine['group'];

/** Lines under way, with what they add up to. */
class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};
  readonly engagement: string;
  employee = 0;
  employer = 0;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  note(line: string, recipient: string, amount: number, engagement: string | null): void {
    if (amount === 0) return;
    const [jurisdiction, side, group] = ['fr', 'information', 'state'] as const;
    this.lines.push({ jurisdiction, line, engagement, side, group, recipient, amount });
  }

  add(line: string, side: Side, group: Group, recipient: string, amount: number, base: number) {
    if (amount === 0) return;
    const { engagement } = this;
    this.lines.push({ jurisdiction: 'fr', line, engagement, side, group, recipient, amount, base });
    this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
    if (side === 'employee') this.employee += amount;
    else this.employer += amount;
  }

  lot(line: string, side: Side, group: Group, recipient: string, rate: number, base: number) {
    this.add(line, side, group, recipient, part(base, rate), base);
  }
}

/** Coefficient of the general reduction, ten-thousandths. */
function coefficient(year: Year, large: boolean, gross: number): number {
  const { smic } = YEARS[year];
  if (gross === 0) return 0;
  if (year === 2025) {
    const top = large ? 3_234 : 3_194;
    const n = 1.6 * smic - gross;
    return n <= 0 ? 0 : Math.min(top, Math.floor((top * n) / (0.6 * gross) + 0.5 + 1e-9));
  }
  const delta = large ? 3_821 : 3_781;
  const x = (3 * smic - gross) / (2 * gross);
  if (x <= 0) return 0;
  return x >= 1 ? delta + 200 : Math.round(200 + delta * x ** 1.75);
}

const URSSAF = 'urssaf';
const PENSION = 'agirc-arrco';

/** The employee’s side; returns what is added back for tax. */
function employee(sheet: Sheet, year: Year, gross: number, plan: number): number {
  const { pss } = YEARS[year];
  const t1 = Math.min(gross, pss);
  const t2 = Math.min(gross, 8 * pss) - t1;
  const over = gross > pss ? t1 + t2 : 0;
  sheet.note('ceiling-base', URSSAF, t1, sheet.engagement);
  sheet.lot('vp-ee', 'employee', 'later', URSSAF, 6_900, t1);
  sheet.lot('vd-ee', 'employee', 'later', URSSAF, 400, gross);
  sheet.lot('agirc1-ee', 'employee', 'later', PENSION, 3_150, t1);
  sheet.lot('agirc2-ee', 'employee', 'later', PENSION, 8_640, t2);
  sheet.lot('ceg1-ee', 'employee', 'later', PENSION, 860, t1);
  sheet.lot('ceg2-ee', 'employee', 'later', PENSION, 1_080, t2);
  sheet.lot('cet-ee', 'employee', 'later', PENSION, 140, over);
  sheet.add('sante-ee', 'employee', 'protection', 'assureur', plan / 2, plan);
  const upper = Math.min(gross, 4 * pss);
  const base = part(upper, 98_250) + gross - upper + plan / 2;
  sheet.note('csg-base', URSSAF, base, sheet.engagement);
  sheet.lot('csg-d', 'employee', 'state', URSSAF, 6_800, base);
  sheet.lot('csg-nd', 'employee', 'state', URSSAF, 2_400, base);
  sheet.lot('crds', 'employee', 'state', URSSAF, 500, base);
  return part(base, 2_400) + part(base, 500) + plan / 2;
}

/** The employer’s side, before the reduction. */
function employer(sheet: Sheet, year: Year, large: boolean, gross: number, plan: number): void {
  const { pss, smic, vd, chomage } = YEARS[year];
  const t1 = Math.min(gross, pss);
  const t2 = Math.min(gross, 8 * pss) - t1;
  const upper = Math.min(gross, 4 * pss);
  const low = (times: number): boolean => year === 2025 && gross <= times * smic + 1e-6;
  const lot = (line: string, group: Group, rate: number, base: number, to = URSSAF): void =>
    sheet.lot(line, 'employer', group, to, rate, base);
  lot('maladie', 'protection', low(2.25) ? 7_000 : 13_000, gross);
  lot('famille', 'state', low(3.3) ? 3_450 : 5_250, gross);
  lot('vp', 'later', 8_550, t1);
  lot('vd', 'later', vd, gross);
  lot('csa', 'state', 300, gross);
  lot('dialogue', 'state', 16, gross);
  lot('chomage', 'protection', chomage, upper);
  lot('ags', 'protection', 250, upper);
  lot('agirc1', 'later', 4_720, t1, PENSION);
  lot('agirc2', 'later', 12_950, t2, PENSION);
  lot('ceg1', 'later', 1_290, t1, PENSION);
  lot('ceg2', 'later', 1_620, t2, PENSION);
  lot('cet', 'later', 210, gross > pss ? t1 + t2 : 0, PENSION);
  lot('fnal', 'state', large ? 500 : 100, large ? gross : t1);
  lot('formation', 'state', large ? 1_000 : 550, gross);
  if (large) lot('peec', 'state', 450, gross, 'action-logement');
  sheet.add('sante', 'employer', 'protection', 'assureur', plan / 2, plan);
  lot('atmp', 'protection', 2_080, gross);
  lot('apprentissage', 'state', 680, gross);
  if (large) lot('forfait', 'state', 8_000, plan / 2);
}

/** The reduction, split between Urssaf and the pension funds; in cents. */
function reduction(sheet: Sheet, year: Year, large: boolean, gross: number): number {
  const top = year === 2025 ? 3_194 + (large ? 40 : 0) : 3_981 + (large ? 40 : 0);
  const due = rounded(gross * coefficient(year, large, gross), 10_000);
  const pension = rounded(due * 601, top);
  sheet.add('reduction', 'employer', 'state', URSSAF, pension - due, gross);
  sheet.add('reduction-pension', 'employer', 'later', PENSION, -pension, gross);
  return due;
}

/** A month of one employee: lines, totals, what each recipient gets, and the year so far. */
export function byHand(year: Year, gross: number, large: boolean, pasRate: number | null) {
  const plan = 4_000;
  const sheet = new Sheet('job');
  const head = { jurisdiction: 'fr', line: 'salary', engagement: 'job', side: 'earning' } as const;
  sheet.lines.push({ ...head, group: 'now', recipient: 'person', amount: gross });
  const back = employee(sheet, year, gross, plan);
  employer(sheet, year, large, gross, plan);
  const reduced = reduction(sheet, year, large, gross);
  const taxable = gross - sheet.employee + back;
  sheet.note('net-taxable', 'dgfip', taxable, null);
  let band = 0;
  const { grid } = YEARS[year];
  while (band < grid.length && taxable >= grid[band]! * 100) band += 1;
  const tax = rounded(Math.max(0, taxable) * (pasRate ?? PERMILLE[band]! * 10), 10_000);
  const line = { jurisdiction: 'fr', line: 'pas', engagement: null, side: 'employee' } as const;
  const rest = { group: 'state', recipient: 'dgfip', amount: tax, base: taxable } as const;
  sheet.lines.push({ ...line, ...rest });
  if (tax > 0) sheet.byRecipient.dgfip = tax;
  const totals = {
    gross,
    employeeContributions: sheet.employee,
    taxable,
    withholding: tax,
    net: gross - sheet.employee - tax,
    employerContributions: sheet.employer,
    employerCost: gross + sheet.employer,
  };
  const counters = countersOf(year, gross, reduced);
  return { lines: sheet.lines, totals, byRecipient: sheet.byRecipient, counters };
}

function countersOf(year: Year, gross: number, reduced: number): Record<string, number> {
  const { pss, smic } = YEARS[year];
  const low = (times: number): number => (gross <= times * smic + 1e-6 ? gross : 0);
  return {
    [`gross@${year}`]: gross,
    [`ceiling@${year}`]: pss,
    [`reduced-pay@${year}`]: gross,
    [`smic@${year}`]: Math.round(smic * 12),
    [`reduction@${year}`]: reduced,
    ...(year === 2025
      ? { [`maladie-low@${year}`]: low(2.25), [`famille-low@${year}`]: low(3.3) }
      : {}),
  };
}

/** The office is the same for everyone in a run. */
const { entity, house } = monthOf('2026-03', []);

/** The loop’s input of person `i`: pay from 1,830 to 10,830 €, half of them with an own rate. */
export function benchInput(i: number): EvaluationInput {
  const gross = 183_000 + ((i * 7_919) % 900_000);
  const person = i % 2 === 0 ? {} : { pasRate: (i * 13) % 2_000 };
  return { ...monthOf('2026-03', [salaried('2026-03', gross)], { person }), entity, house };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const { pasRate } = person.facts[0]!.facts;
  const own = pasRate === undefined ? null : Number(pasRate);
  const { counters, ...month } = byHand(2026, job!.pay[0]!.amount, true, own);
  const floor = {
    code: 'no-floor-known',
    severity: 'warn',
    blocksIssuing: false,
    params: { agreement: '–', grade: '–' },
    article: 'Convention collective',
    engagement: job!.id,
  } as const;
  const payslip = { period, paidOn, kind: 'regular', ...month } as const;
  return { payslips: [payslip], counters, findings: [floor] };
}

/**
 * Ordinary monthly salaries on which mon-entreprise’s model and this law give the same figures: it
 * rounds nothing, so pay is whole hundreds whose contributions come out in whole cents, at its own
 * date of law (March 2026: before the decree that froze the SMIC of the reduction).
 */
const SALARIES = [1_900, 2_000, 2_300, 2_500, 2_800, 3_000, 3_200, 3_500, 3_900, 4_000];
const GROSS = 'salarié . contrat . salaire brut';
const EMPLOYEE = 'salarié . cotisations . salarié';
const BEFORE_TAX = 'salarié . rémunération . net . à payer avant impôt';
const COST = 'salarié . coût total employeur';

const salaryOf = (nth: number): number => SALARIES[nth % SALARIES.length]!;

export const benchReference = {
  name: 'modele-social on publicodes',
  input: (nth: number): EvaluationInput => ({
    ...monthOf('2026-03', [salaried('2026-03', salaryOf(nth) * 100)]),
    entity,
    house,
  }),
  situation: (nth: number): Record<string, string> => ({
    date: '01/03/2026',
    'salarié . activité partielle': 'non',
    'entreprise . salariés . effectif': '60 employés',
    'établissement . taux ATMP': '2.08 %',
    [GROSS]: `${salaryOf(nth)} €/mois`,
  }),
  outputs: [GROSS, EMPLOYEE, BEFORE_TAX, COST],
  ours: ({ full: { totals } }: Evaluation): Record<string, number> => ({
    [GROSS]: totals.gross / 100,
    [EMPLOYEE]: totals.employeeContributions / 100,
    [BEFORE_TAX]: (totals.net + totals.withholding) / 100,
    [COST]: totals.employerCost / 100,
  }),
};
