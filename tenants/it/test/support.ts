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
import { example } from '../example.ts';
import { jurisdiction } from '../jurisdiction.ts';
import { derive, type Values } from '../law/parameters/derive.ts';

export const registry: JurisdictionRegistry = new Map([['it', jurisdiction]]);

const isJson = (value: unknown): value is string =>
  typeof value === 'string' && /^[[{]/.test(value);

/** The confirmations of the example office: they unlock issuing. */
export const CONFIRMED: Facts = Object.fromEntries(
  example.confirmations.map(({ key, value }) => [key, isJson(value) ? JSON.parse(value) : value]),
);

/** What the rules compute with on a day. */
export const valuesOn = (on: string, confirmed: Facts = {}): Values =>
  derive(resolveParameters(jurisdiction.parameters, on, on, confirmed));

export interface More {
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
  const person = {
    ...{ birthDate: '1990-05-15', region: 'lombardia', comune: 'F205', insuredBefore1996: false },
    ...more.person,
  };
  return {
    asOf: more.asOf ?? period.to,
    period,
    paidOn: period.to,
    entity: { id: 'e', jurisdiction: 'it', facts: { ...more.entity } },
    person: {
      id: 'p',
      facts: [{ from: '2020-01-01', facts: person }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'it' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'it' }],
    },
    engagements,
    house: { values: {}, confirmed: more.confirmed ?? CONFIRMED },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'subordinato',
    from: '2024-01-01',
    to: null,
    facts: { weeklyHours: 40, ...facts },
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
  };
}

/** Single days of a performer, each for an amount. */
export function gig(id: string, dates: readonly string[], amount: number): EngagementInput {
  return {
    id,
    kind: 'spettacolo',
    from: dates[0]!,
    to: dates.at(-1)!,
    facts: { artist: true, profession: '021' },
    days: [],
    pay: dates.map((date) => ({
      ...{ id: `${id}-${date}`, kind: 'day' as const, amount, from: date, to: date },
    })),
  };
}

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = (evaluation: Evaluation): string[] =>
  evaluation.findings.map(({ code }) => code);

/** Amount of a line over all engagements, or of one. */
export const amountOf = ({ full }: Evaluation, line: string, engagement?: string): number =>
  full.lines.reduce(
    (sum, one) =>
      one.line === line && (engagement === undefined || one.engagement === engagement)
        ? sum + one.amount
        : sum,
    0,
  );
