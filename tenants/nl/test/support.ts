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

export const registry: JurisdictionRegistry = new Map([['nl', jurisdiction]]);

/** What the rules compute with on a day. */
export const valuesOn = (on: string): Values =>
  derive(resolveParameters(jurisdiction.parameters, on, on, {}));

interface More {
  readonly person?: Facts;
  readonly entity?: Facts;
  readonly confirmed?: Facts;
  readonly house?: Readonly<Record<string, string>>;
  readonly counters?: Readonly<Record<string, number>>;
  readonly asOf?: string;
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
    entity: { id: 'e', jurisdiction: 'nl', facts: { whkRate: 150, ...more.entity } },
    person: {
      id: 'p',
      facts: [
        {
          from: '2020-01-01',
          facts: { birthDate: '1990-05-15', taxCredit: true, ...more.person },
        },
      ],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'nl' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'nl' }],
    },
    engagements,
    house: { values: more.house ?? {}, confirmed: more.confirmed ?? {} },
    counters: more.counters ?? {},
    issued: [],
  };
}

/** An open-ended engagement with a salary for the month. */
export function salaried(month: string, amount: number, facts: Facts = {}): EngagementInput {
  return {
    id: 'job',
    kind: 'vast',
    from: '2024-06-01',
    to: null,
    facts: { weeklyHours: 32, ...facts },
    days: [],
    pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
  };
}

/** One day's work with an all-in wage. */
export function oneDay(date: string, amount: number, more: Partial<EngagementInput> = {}) {
  return {
    id: `day-${date}`,
    kind: 'bepaald',
    from: date,
    to: date,
    facts: { allIn: true },
    days: [{ date, minutes: 300, state: 'worked' }],
    pay: [{ id: `pay-${date}`, kind: 'day', amount, from: date, to: date }],
    ...more,
  } satisfies EngagementInput;
}

export const run = (input: EvaluationInput): Evaluation => evaluate(registry, input);

export const codes = ({ findings }: Evaluation): string[] =>
  findings.map(({ code, params }) => (params.key === undefined ? code : `${code} ${params.key}`));

/** Amount of a line over all engagements. */
export const amountOf = ({ full }: Evaluation, line: string): number =>
  full.lines.reduce((sum, one) => sum + (one.line === line ? one.amount : 0), 0);
