import {
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type JurisdictionRegistry,
  lastOfMonth,
} from '@smart/law';
import { jurisdiction } from '../jurisdiction.ts';
import { CONFIRMED } from '../samples.ts';

export const registry: JurisdictionRegistry = new Map([['hu', jurisdiction]]);

/** Forints as fillér. */
export const ft = (forints: number): number => forints * 100;

interface More {
  readonly person?: Facts;
  readonly confirmed?: Facts;
  readonly asOf?: string;
  readonly counters?: Readonly<Record<string, number>>;
}

/** A month of one person at one entity; everything not said is unremarkable. */
export function monthOf(
  month: string,
  engagements: readonly EngagementInput[],
  more: More = {},
): EvaluationInput {
  const period = { from: `${month}-01`, to: lastOfMonth(month) };
  return {
    asOf: more.asOf ?? period.to,
    period,
    paidOn: period.to,
    entity: { id: 'e', jurisdiction: 'hu', facts: {} },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...more.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'hu' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'hu' }],
    },
    engagements,
    house: { values: {}, confirmed: more.confirmed ?? CONFIRMED },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** An open-ended employment with a wage for the month. Fillér. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'munkaviszony',
    from: '2020-01-01',
    to: null,
    facts: { weeklyHours: 40, ...facts },
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
  };
}

/** Casual work on days of a month, each with a wage. Fillér. */
export function casual(
  month: string,
  kind: string,
  numbers: readonly number[],
  wage: number,
): EngagementInput {
  const dates = numbers.map((day) => `${month}-${String(day).padStart(2, '0')}`);
  return {
    id: kind,
    kind,
    from: dates[0]!,
    to: dates.at(-1)!,
    facts: {},
    days: dates.map((date) => ({ date, minutes: 480, state: 'worked' })),
    pay: dates.map((date, n) => ({
      ...{ id: `${kind}-${n}`, kind: 'day', amount: wage },
      ...{ from: date, to: date },
    })),
  };
}

/** A mandate of some days with a fee. Fillér. */
export const mandate = (id: string, from: string, to: string, fee: number): EngagementInput => ({
  id,
  kind: 'megbizas',
  from,
  to,
  facts: {},
  days: [],
  pay: [{ id: `${id}-fee`, kind: 'lump-sum', amount: fee, from, to }],
});

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of a line over all engagements. */
export const amountOf = ({ full }: Evaluation, line: string): number =>
  full.lines.reduce((sum, one) => sum + (one.line === line ? one.amount : 0), 0);
