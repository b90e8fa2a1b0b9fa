/**
 * What an engagement does to everything known of a person: computed month by month with and without
 * it. Pure: the same figures in a preview, an approval, the public simulator.
 */
import { addMonths, firstOfMonth, lastOfMonth } from '@smart/calendar';
import {
  asIssued,
  type Counters,
  difference,
  dueAtEnd,
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Finding,
  type IssuedLine,
  type Jurisdiction,
  type JurisdictionRegistry,
  LawFault,
  type PayItem,
  type PayslipLine,
  type Period,
  resolveValues,
  type Totals,
} from '@smart/law';

/** Everything a forecast needs besides the engagement it is about. */
export interface Ground {
  readonly registry: JurisdictionRegistry;
  readonly asOf: string;
  readonly entity: EvaluationInput['entity'];
  readonly person: EvaluationInput['person'];
  readonly house: EvaluationInput['house'];
  /** Other engagements, planned days included. */
  readonly others: readonly EngagementInput[];
  /** Running totals before the first month. */
  readonly counters: Counters;
}

export interface MonthForecast {
  readonly period: Period;
  readonly without: Evaluation;
  readonly with: Evaluation;
  /** Input of `with`, for searches. */
  readonly input: EvaluationInput;
}

/** Months an engagement touches; an open end is looked at for `openMonths` months. */
export function monthsTouched(from: string, to: string | null, openMonths: number): Period[] {
  const first = firstOfMonth(from);
  const last = to ?? lastOfMonth(addMonths(first, openMonths - 1));
  const periods: Period[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    periods.push({ from: month, to: lastOfMonth(month) });
  }
  return periods;
}

/**
 * The months among these that the law has values for; later ones cannot be computed yet. The first
 * is kept: asked of the law it gives its fault.
 */
export function knownMonths(ground: Ground, periods: readonly Period[]): Period[] {
  const law = ground.registry.get(ground.entity.jurisdiction);
  if (!law) return [...periods];
  const unknown = periods.findIndex(({ to }) => !hasValues(law, to, ground));
  return unknown < 0 ? [...periods] : periods.slice(0, Math.max(1, unknown));
}

function hasValues(law: Jurisdiction, on: string, ground: Ground): boolean {
  try {
    resolveValues(law, on, ground.asOf, ground.house.confirmed);
    return true;
  } catch (error) {
    if (isUnknownTime(error)) return false;
    throw error;
  }
}

const inputFor = (
  ground: Ground,
  engagements: readonly EngagementInput[],
  period: Period,
  counters: Counters,
): EvaluationInput => ({
  asOf: ground.asOf,
  period,
  paidOn: period.to,
  entity: ground.entity,
  person: ground.person,
  engagements,
  house: ground.house,
  counters,
  issued: [],
});

/** The engagement evaluated month by month, with and without it. @throws LawFault as `evaluate` */
export function forecast(
  ground: Ground,
  engagement: EngagementInput,
  periods: readonly Period[],
): MonthForecast[] {
  let before = ground.counters;
  let after = ground.counters;
  return periods.map((period) => {
    const input = inputFor(ground, [...ground.others, engagement], period, after);
    const without = evaluate(ground.registry, inputFor(ground, ground.others, period, before), {
      duties: false,
    });
    const withIt = evaluate(ground.registry, input);
    before = without.counters;
    after = withIt.counters;
    return { period, without, with: withIt, input };
  });
}

/** The same, or null where the law has no values yet for what it would have to compute. */
export function forecastIfKnown(
  ground: Ground,
  engagement: EngagementInput,
  periods: readonly Period[],
): MonthForecast[] | null {
  try {
    return forecast(ground, engagement, periods);
  } catch (error) {
    if (isUnknownTime(error)) return null;
    throw error;
  }
}

const isUnknownTime = (error: unknown): boolean =>
  error instanceof LawFault && error.code === 'law.no-value-for-date';

const KEYS = [
  'gross',
  'employeeContributions',
  'taxable',
  'withholding',
  'net',
  'employerContributions',
  'employerCost',
] as const satisfies readonly (keyof Totals)[];

/** What the engagement adds to all totals of the months. */
export function effectOn(months: readonly MonthForecast[]): Totals {
  const sum = (key: keyof Totals): number =>
    months.reduce((all, it) => all + it.with.full.totals[key] - it.without.full.totals[key], 0);
  return Object.fromEntries(KEYS.map((key) => [key, sum(key)])) as unknown as Totals;
}

/** The lines the engagement adds, over all months. */
export const linesOfEffect = (
  registry: JurisdictionRegistry,
  months: readonly MonthForecast[],
): PayslipLine[] =>
  months.flatMap(({ with: it, without, input }) => {
    const issued: IssuedLine[] = without.full.lines.map(asIssued);
    return [...difference(registry, it.full.lines, issued, input.entity.jurisdiction)];
  });

/** What an engagement does to another one in a month. Minor units; below 0: less. */
export interface EffectOnOther {
  readonly engagement: string;
  readonly month: string;
  readonly net: number;
  readonly employerCost: number;
  /** Findings about it that the new engagement brings. */
  readonly because: readonly string[];
}

function ownTotals(lines: readonly PayslipLine[], engagement: string) {
  let net = 0;
  let cost = 0;
  for (const line of lines) {
    if (line.engagement !== engagement) continue;
    if (line.side === 'earning') net += line.amount;
    if (line.side === 'employee') net -= line.amount;
    if (line.side === 'earning' || line.side === 'employer') cost += line.amount;
  }
  return { net, cost };
}

/** Effects on each other engagement, month by month; those it leaves alone are left out. */
export function effectsOnOthers(
  months: readonly MonthForecast[],
  engagement: string,
): EffectOnOther[] {
  return months.flatMap(({ period, with: it, without, input }) =>
    input.engagements
      .filter(({ id }) => id !== engagement)
      .map(({ id }) => {
        const now = ownTotals(it.full.lines, id);
        const then = ownTotals(without.full.lines, id);
        const because = newFindings(it.findings, without.findings)
          .filter((finding) => finding.engagement === id)
          .map(({ code }) => code);
        const net = now.net - then.net;
        const employerCost = now.cost - then.cost;
        return { engagement: id, month: period.from.slice(0, 7), net, employerCost, because };
      })
      .filter(({ net, employerCost }) => net !== 0 || employerCost !== 0),
  );
}

const sameAs = (a: Finding): string => JSON.stringify([a.code, a.engagement, a.params]);

export function newFindings(now: readonly Finding[], then: readonly Finding[]): Finding[] {
  const known = new Set(then.map(sameAs));
  return now.filter((finding) => !known.has(sameAs(finding)));
}

/** Findings that are about the engagement or new with it, each once. */
export function findingsOf(months: readonly MonthForecast[], engagement: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const { with: it, without } of months) {
    const fresh = new Set(newFindings(it.findings, without.findings));
    for (const finding of it.findings) {
      if (finding.engagement === engagement || fresh.has(finding) || finding.blocksIssuing) {
        found.set(sameAs(finding), finding);
      }
    }
  }
  return [...found.values()];
}

/** What falls due with each work day, and what at the end of the engagement. */
export interface EndPay {
  /** Due with a work day: part of the agreed pay from the start. */
  readonly withDays: readonly PayItem[];
  /** Due when the engagement ends. */
  readonly atEnd: readonly PayItem[];
}

/**
 * What the labour law owes at the end on `to` (untaken leave, pro-rata 13th and 14th), and what it
 * owes with every day of work.
 */
export function endPay(
  ground: Ground,
  engagement: EngagementInput,
  periods: readonly Period[],
  to: string,
): EndPay {
  const days = new Set(engagement.days.map(({ date }) => date));
  const withDays: PayItem[] = [];
  const atEnd: PayItem[] = [];
  const last = periods.find((period) => period.from <= to && to <= period.to);
  for (const period of periods) {
    const input = inputFor(ground, [...ground.others, engagement], period, ground.counters);
    for (const item of dueAtEnd(ground.registry, input, engagement.id, to)) {
      const ofDay = item.kind !== 'special' && item.from === item.to && days.has(item.from);
      if (ofDay) withDays.push(item);
      else if (period === last) atEnd.push(item);
    }
  }
  return { withDays, atEnd };
}

/** The engagement with further pay. */
export const withPay = (engagement: EngagementInput, items: readonly PayItem[]): EngagementInput =>
  items.length === 0 ? engagement : { ...engagement, pay: [...engagement.pay, ...items] };
