/** Turns what a case says about a month into the input of the law. */
import { type EvaluationInput, type Facts, lastOfMonth, type PayItem } from '@smart/law';
import { samples } from '../../samples.ts';

/** What every case takes as confirmed, so that unverified values give figures too. */
export const CONFIRMED: Facts = samples[0]!.input.house.confirmed;

/** A month of one person with one engagement. Cents. */
export interface MonthSpec {
  readonly month: string;
  readonly kind: string;
  readonly pay: readonly Pick<PayItem, 'kind' | 'amount' | 'facts'>[];
  /** Days of the month worked when it is a contract of days; otherwise the whole month. */
  readonly days?: number;
  readonly person?: Facts;
  readonly facts?: Facts;
  readonly entity?: Facts;
  readonly counters?: Readonly<Record<string, number>>;
  readonly confirmed?: Facts;
  readonly socialSecurity?: string;
}

export const ENGAGEMENT = 'e1';
export const ITEM = 'pay-0';

export function monthInput(spec: MonthSpec): EvaluationInput {
  const { month, kind } = spec;
  const period = { from: `${month}-01`, to: lastOfMonth(month) };
  const part = spec.days !== undefined;
  // Contracts of days begin on the fifth; the days paid are stated with the pay.
  const span = part ? { from: `${month}-05`, to: `${month}-28` } : period;
  const pay = spec.pay.map((item, i) => ({ id: `pay-${i}`, ...span, ...item }));
  const year = Number(month.slice(0, 'yyyy'.length));
  const whole = { from: `${year - 1}-01-01`, to: null };
  return {
    asOf: `${year}-12-31`,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'be', facts: { workers: 200, ...spec.entity } },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...spec.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: spec.socialSecurity ?? 'be' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'be' }],
    },
    engagements: [
      {
        ...{ id: ENGAGEMENT, kind, days: [], pay },
        ...(part ? span : whole),
        facts: spec.facts ?? {},
      },
    ],
    house: { values: {}, confirmed: { ...CONFIRMED, ...spec.confirmed } },
    counters: spec.counters ?? {},
    issued: [],
  };
}
