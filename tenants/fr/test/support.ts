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

export const registry: JurisdictionRegistry = new Map([['fr', jurisdiction]]);

/** A month of one person at one entity; everything not said is unremarkable. */
export function monthOf(
  month: string,
  engagements: readonly EngagementInput[],
  more: {
    person?: Facts;
    entity?: Facts;
    confirmed?: Facts;
    asOf?: string;
    counters?: Readonly<Record<string, number>>;
  } = {},
): EvaluationInput {
  const period = { from: `${month}-01`, to: lastOfMonth(month) };
  const facts = { headcount: 60, atmpRate: 208, mobilityRate: 0, healthPlan: 4_000, licence: 'L' };
  return {
    asOf: more.asOf ?? period.to,
    period,
    paidOn: period.to,
    entity: { id: 'e', jurisdiction: 'fr', facts: { ...facts, ...more.entity } },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...more.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'fr' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'fr' }],
    },
    engagements,
    house: { values: {}, confirmed: more.confirmed ?? {} },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'cdi',
    from: '2025-01-01',
    to: null,
    facts,
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
  };
}

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of a line over all engagements. */
export const amountOf = ({ full }: Evaluation, line: string): number =>
  full.lines.reduce((sum, one) => sum + (one.line === line ? one.amount : 0), 0);
