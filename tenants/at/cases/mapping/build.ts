/** Turns what a case says about a month into the input of the law. */
import type { EvaluationInput, Facts, PayItem } from '@smart/law';
import { lastOfMonth } from '@smart/law';
import type { Land } from '../../facts.ts';

/** A month of one person with one engagement. Cents. */
export interface MonthSpec {
  readonly year: number;
  readonly month?: string;
  readonly gross: number;
  readonly special?: number;
  readonly land: Land;
  readonly kind?: 'echt' | 'kurz' | 'fallweise';
  /** First day when only a part of the month is worked; `days` of it. */
  readonly days?: number;
  readonly person?: Facts;
  readonly engagement?: Facts;
  readonly extraPay?: readonly PayItem[];
  readonly counters?: Readonly<Record<string, number>>;
  readonly socialSecurity?: string;
}

export const BORN = '1990-05-15';
export const ENGAGEMENT = 'e1';

/** The date of a day of the spec's month. */
const dayOfMonth = (month: string, day: number): string =>
  `${month}-${String(day).padStart(2, '0')}`;

export function monthInput(spec: MonthSpec): EvaluationInput {
  const month = `${spec.year}-${spec.month ?? '03'}`;
  const from = `${month}-01`;
  const to = lastOfMonth(month);
  const part = spec.days !== undefined && spec.days < 30;
  const start = part ? dayOfMonth(month, 3) : `${spec.year - 1}-07-01`;
  const end = part ? dayOfMonth(month, 2 + spec.days) : null;
  const kind = spec.kind ?? (part ? 'kurz' : 'echt');
  const span = { from: part ? start : from, to: end ?? to };
  const pay: PayItem[] = [...(spec.extraPay ?? [])];
  const current = kind === 'fallweise' ? 'day' : 'salary';
  if (spec.gross > 0) pay.push({ id: 'pay', kind: current, amount: spec.gross, ...span });
  if (spec.special !== undefined)
    pay.push({ id: 'sz', kind: 'special', amount: spec.special, from: span.to, to: span.to });
  const facts = { land: spec.land, bv: 'from-start', weeklyHours: 38.5, ...spec.engagement };
  return {
    asOf: `${spec.year}-12-31`,
    period: { from, to },
    paidOn: to,
    entity: {
      id: 'case',
      jurisdiction: 'at',
      facts: { chamberMember: true, monthlyMarginalSum: 0 },
    },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: BORN, ...spec.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: spec.socialSecurity ?? 'at' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'at' }],
    },
    engagements: [{ id: ENGAGEMENT, kind, from: start, to: end, facts, days: [], pay }],
    house: { values: {}, confirmed: {} },
    counters: spec.counters ?? {},
    issued: [],
  };
}

/** Running totals of a year with the same pay in each of the months before. */
export const yearSoFar = (
  year: number,
  months: number,
  pay: number,
  more: Record<string, number> = {},
) =>
  Object.fromEntries(
    Object.entries({
      'current-pay': months * pay,
      'first-month': months > 0 ? 1 : 0,
      'paid-months': months,
      ...more,
    }).map(([key, value]) => [`${key}@${year}`, value]),
  );
