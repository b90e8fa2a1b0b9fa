import {
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type IssuedLine,
  type JurisdictionRegistry,
  lastOfMonth,
} from '@smart/law';
import { jurisdiction } from '../jurisdiction.ts';
import { samples } from '../samples.ts';

export const registry: JurisdictionRegistry = new Map([['be', jurisdiction]]);

/** What the example office confirmed. */
export const CONFIRMED: Facts = samples[0]!.input.house.confirmed;

interface More {
  readonly person?: Facts;
  readonly entity?: Facts;
  readonly confirmed?: Facts;
  readonly counters?: Readonly<Record<string, number>>;
  readonly issued?: readonly IssuedLine[];
  readonly asOf?: string;
}

/** A month of one person at the cooperative; everything not said is unremarkable. */
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
    entity: { id: 'e', jurisdiction: 'be', facts: { workers: 200, ...more.entity } },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...more.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'be' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'be' }],
    },
    engagements,
    house: { values: {}, confirmed: { ...CONFIRMED, ...more.confirmed } },
    counters: more.counters ?? {},
    issued: more.issued ?? [],
  };
}

/** An open-ended employee with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'white-collar',
    from: '2025-01-01',
    to: null,
    facts,
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
  };
}

/** A contract of one day. */
export function gig(id: string, date: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    ...{ id, kind: 'artist-short', from: date, to: date },
    facts: { termReason: 'concert', ...facts },
    days: [],
    pay: [{ id: `${id}-pay`, kind: 'day', amount, from: date, to: date }],
  };
}

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of a line over all engagements. */
export const amountOf = ({ full }: Evaluation, line: string): number =>
  full.lines.reduce((sum, one) => sum + (one.line === line ? one.amount : 0), 0);
