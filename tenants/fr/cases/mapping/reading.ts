/** Reads the vocabulary of the case files, and turns a month into the input of the law. */
import {
  type CaseEntry,
  type CaseOutcome,
  type EngagementInput,
  type EvaluationInput,
  type Facts,
  LawFault,
  lastOfMonth,
  toCents,
  toScaled,
} from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

/** An outcome, or why there is none. */
export function understood(compute: () => CaseOutcome): CaseOutcome {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof NotUnderstood || problem instanceof LawFault)
      return { notModelled: problem.message };
    throw problem;
  }
}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

export const text = (entry: CaseEntry, key: string): string =>
  String(entry.inputs[key] ?? '').trim();

/** An amount in euros as cents. */
export function cents(entry: CaseEntry, key: string, fallback?: number): number {
  if (!has(entry, key) && fallback !== undefined) return fallback;
  const digits = text(entry, key);
  if (!/^\d+(\.\d{1,2})?0*$/.test(digits)) throw new NotUnderstood(`amount ${key}: ${digits}`);
  return toCents(digits);
}

/** A ratio (`"0.0208"`) or percent as hundredths of a percent. */
export function hundredths(entry: CaseEntry, key: string): number {
  const scaled = toScaled(text(entry, key));
  if (scaled % 100 !== 0) throw new NotUnderstood(`rate ${key}: ${text(entry, key)}`);
  return scaled / 100;
}

/** Flags come as booleans or as their names. */
export function flag(entry: CaseEntry, key: string): boolean {
  const said = text(entry, key).toLowerCase();
  if (['', 'false', 'no', 'non', 'none'].includes(said)) return false;
  if (['true', 'yes', 'oui'].includes(said)) return true;
  throw new NotUnderstood(`flag ${key}: ${said}`);
}

/** Cents as a decimal string. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Ten-thousandths as a decimal: coefficients of the reduction. */
export const fine = (amount: number): string =>
  `${Math.trunc(amount / 10_000)}.${String(amount % 10_000).padStart(4, '0')}`;

/** What a case says about one month of one engagement. */
export interface MonthSpec {
  readonly month: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly gross: number;
  readonly bonus?: number;
  readonly special?: number;
  readonly overtime?: { readonly amount: number; readonly hours: number };
  readonly engagement?: Facts;
  readonly person?: Facts;
  readonly entity?: Facts;
  readonly confirmed?: Facts;
  readonly asOf?: string;
  readonly paidOn?: string;
}

export const ENGAGEMENT = 'e1';
export const ITEM = 'pay';

function payOf(spec: MonthSpec): EngagementInput['pay'] {
  const from = spec.from ?? `${spec.month}-01`;
  const last = lastOfMonth(spec.month);
  const to = spec.to && spec.to < last ? spec.to : last;
  const span = { from: from < `${spec.month}-01` ? `${spec.month}-01` : from, to };
  return [
    { id: ITEM, kind: 'salary', amount: spec.gross, ...span },
    ...(spec.bonus ? [{ id: 'bonus', kind: 'bonus', amount: spec.bonus, ...span } as const] : []),
    ...(spec.overtime
      ? [
          {
            id: 'overtime',
            kind: 'bonus',
            amount: spec.overtime.amount,
            ...span,
            facts: { overtimeHours: spec.overtime.hours },
          } as const,
        ]
      : []),
    ...(spec.special
      ? [{ id: 'special', kind: 'special', amount: spec.special, ...span } as const]
      : []),
  ];
}

/** One engagement in one month; the person has earned nothing before in the year. */
export function monthInput(spec: MonthSpec): EvaluationInput {
  const period = { from: `${spec.month}-01`, to: lastOfMonth(spec.month) };
  return {
    asOf: spec.asOf ?? period.to,
    period,
    paidOn: spec.paidOn ?? period.to,
    entity: {
      id: 'case',
      jurisdiction: 'fr',
      facts: { headcount: 4, atmpRate: 208, mobilityRate: 0, licence: 'case', ...spec.entity },
    },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...spec.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'fr' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'fr' }],
    },
    engagements: [
      {
        id: ENGAGEMENT,
        kind: spec.kind,
        from: spec.from ?? '2020-01-01',
        to: spec.to ?? null,
        facts: spec.engagement ?? {},
        days: [],
        pay: payOf(spec),
      },
    ],
    house: { values: {}, confirmed: spec.confirmed ?? {} },
    counters: {},
    issued: [],
  };
}
