import {
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type JurisdictionRegistry,
  lastOfMonth,
  type PayItem,
  resolveParameters,
} from '@smart/law';
import { jurisdiction } from '../jurisdiction.ts';
import { derive, type Values } from '../law/parameters/derive.ts';

export const registry: JurisdictionRegistry = new Map([['es', jurisdiction]]);

/** What the rules compute with on a day. */
export const valuesOn = (on: string, asOf = on): Values =>
  derive(resolveParameters(jurisdiction.parameters, on, asOf, {}));

interface More {
  readonly person?: Facts;
  readonly entity?: Facts;
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
    entity: { id: 'e', jurisdiction: 'es', facts: more.entity ?? {} },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...more.person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements,
    house: { values: {}, confirmed: more.confirmed ?? {} },
    counters: more.counters ?? {},
    issued: [],
  };
}

export const pay = (
  kind: PayItem['kind'],
  amount: number,
  from: string,
  to = from,
  id = `${kind}-${from}`,
): PayItem => ({ id, kind, amount, from, to });

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'indefinido',
    from: '2024-01-01',
    to: null,
    facts: { group: 5, ...facts },
    days: [],
    pay: [pay('salary', amount, `${month}-01`, lastOfMonth(month), 'pay')],
  };
}

/** An artist's engagement of one day. */
export const gig = (
  id: string,
  day: string,
  amount: number,
  facts: Facts = {},
): EngagementInput => ({
  id,
  kind: 'artista',
  from: day,
  to: day,
  facts: { group: 3, leaveInPay: true, ...facts },
  days: [],
  pay: [pay('day', amount, day)],
});

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of a line over all engagements, or of one. */
export const amountOf = ({ full }: Evaluation, line: string, engagement?: string): number =>
  full.lines.reduce(
    (sum, one) =>
      sum +
      (one.line === line && (engagement === undefined || one.engagement === engagement)
        ? one.amount
        : 0),
    0,
  );
