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
import { confirmed } from '../samples.ts';

export const registry: JurisdictionRegistry = new Map([['de', jurisdiction]]);

/** What the rules compute with on a day. */
export const valuesOn = (on: string): Values =>
  derive(resolveParameters(jurisdiction.parameters, on, on, {}));

interface More {
  readonly person?: Facts;
  readonly entity?: Facts;
  readonly confirmed?: Facts;
  readonly asOf?: string;
  readonly counters?: Readonly<Record<string, number>>;
  readonly house?: Readonly<Record<string, number | string | boolean>>;
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
    entity: { id: 'e', jurisdiction: 'de', facts: more.entity ?? {} },
    person: {
      id: 'p',
      facts: [
        {
          from: '2020-01-01',
          facts: { birthDate: '1990-05-15', taxClass: 1, healthFund: 'average', ...more.person },
        },
      ],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'de' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'de' }],
    },
    engagements,
    house: { values: more.house ?? {}, confirmed: more.confirmed ?? confirmed },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'unbefristet',
    from: '2025-01-01',
    to: null,
    facts: { land: 'BE', ...facts },
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
