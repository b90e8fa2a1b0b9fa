import {
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type JurisdictionRegistry,
  lastOfMonth,
  resolveParameters,
} from '@smart/law';
import { jurisdiction } from '../jurisdiction.ts';
import { derive, type Values } from '../law/parameters/derive.ts';

export const registry: JurisdictionRegistry = new Map([['se', jurisdiction]]);

/** What the rules compute with on a day. */
export const valuesOn = (on: string): Values =>
  derive(resolveParameters(jurisdiction.parameters, on, on, {}));

/** A month of one person at one entity; everything not said is unremarkable. */
export function monthOf(
  month: string,
  engagements: readonly EngagementInput[],
  more: {
    person?: Facts;
    entity?: Facts;
    confirmed?: Facts;
    asOf?: string;
    paidOn?: string;
    counters?: Readonly<Record<string, number>>;
  } = {},
): EvaluationInput {
  const period = { from: `${month}-01`, to: lastOfMonth(`${month}-01`) };
  return {
    asOf: more.asOf ?? period.to,
    period,
    paidOn: more.paidOn ?? period.to,
    entity: { id: 'e', jurisdiction: 'se', facts: { ...more.entity } },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...more.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'se' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'se' }],
    },
    engagements,
    house: { values: {}, confirmed: more.confirmed ?? {} },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** The person's main employer, with a tax table. */
export const main = (taxTable = 33): Facts => ({ mainEmployer: true, taxTable });

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  const from = `${month}-01`;
  return {
    id: 'job',
    kind: 'tillsvidare',
    from: '2024-06-01',
    to: null,
    facts: { weeklyHours: 40, ...facts },
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from, to: lastOfMonth(from) }],
  };
}

/** One assignment of a day, holiday pay included. */
export function gig(id: string, day: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id,
    kind: 'intermittent',
    from: day,
    to: day,
    facts: { leaveIncluded: true, ...facts },
    days: [],
    pay: [{ id: `${id}-pay`, kind: 'day', amount, from: day, to: day }],
  };
}

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of lines over all engagements. */
export const amountOf = ({ full }: Evaluation, ...lines: readonly string[]): number =>
  full.lines.reduce((sum, one) => (lines.includes(one.line) ? sum + one.amount : sum), 0);
