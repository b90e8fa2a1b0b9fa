/** A month of the law made from what a case says, and its figures. */
import {
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  lastOfMonth,
  type PayItem,
} from '@smart/law';
import { columnOf } from '../../law/10-status.ts';
import { tableWage, workCredit, type YearTax, yearTax } from '../../law/45-table.ts';
import type { Table } from '../../law/47-wage-periods.ts';
import { type Column, derive, type Values } from '../../law/parameters/derive.ts';
import { decimal } from './reading.ts';

/** A month of one person with one engagement. Cents. */
export interface MonthSpec {
  readonly year: number;
  readonly gross: number;
  readonly kind?: string;
  readonly pay?: PayItem['kind'];
  /** First day and last day when only a part of the month is worked. */
  readonly span?: readonly [string, string];
  readonly person?: Facts;
  readonly engagement?: Facts;
  readonly entity?: Facts;
}

export const ENGAGEMENT = 'e1';
const MONTH = '03';

export function monthInput(spec: MonthSpec): EvaluationInput {
  const month = `${spec.year}-${MONTH}`;
  const period = { from: `${month}-01`, to: lastOfMonth(month) };
  const kind = spec.kind ?? 'bepaald';
  const open = kind === 'vast';
  const [from, to] = spec.span ?? [period.from, period.to];
  const end = spec.span === undefined ? `${spec.year}-12-31` : to;
  return {
    asOf: `${spec.year}-12-31`,
    period,
    paidOn: period.to,
    entity: {
      id: 'case',
      jurisdiction: 'nl',
      facts: { sector: '54', whkRate: 150, ...spec.entity },
    },
    person: {
      id: 'p1',
      facts: [
        { from: '2020-01-01', facts: { birthDate: '1990-05-15', taxCredit: true, ...spec.person } },
      ],
      socialSecurity: [],
      tax: [],
    },
    engagements: [
      {
        id: ENGAGEMENT,
        kind,
        from: spec.span === undefined ? `${spec.year}-01-01` : from,
        to: open ? null : end,
        facts: spec.engagement ?? {},
        days: [],
        pay:
          spec.gross === 0
            ? []
            : [{ id: 'pay', kind: spec.pay ?? 'salary', amount: spec.gross, from, to }],
      },
    ],
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;
  readonly values: Values;
  readonly input: EvaluationInput;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.input = input;
    this.evaluation = evaluate(law.registry, input, { duties: false });
    this.values = derive(law.values(input.period.to, input.asOf));
  }

  amount(...ids: readonly string[]): number {
    let sum = 0;
    for (const { line, amount } of this.evaluation.full.lines)
      if (ids.includes(line)) sum += amount;
    return sum;
  }

  money(...ids: readonly string[]): string {
    return decimal(this.amount(...ids));
  }

  /** The column of the person's age, as the law itself chooses it. */
  get column(): Column {
    const { input, values } = this;
    const person = { birthDate: String(input.person.facts[0]!.facts.birthDate) };
    const context = { person, period: input.period, values, relyOn: () => undefined };
    return columnOf(context as unknown as Parameters<typeof columnOf>[0]);
  }

  row(wage: number, table: Table): number {
    return tableWage(wage, this.values.factors[table], this.values.step);
  }

  year(wage: number, table: Table, credit: boolean): YearTax {
    return yearTax(this.column, this.row(wage, table), credit);
  }
}

/** The steps of the tables, under the letters of the Rekenvoorschriften. */
export function steps(month: Month, wage: number, table: Table, credit: boolean) {
  const row = month.row(wage, table);
  const year = month.year(wage, table, credit);
  return {
    L: row,
    X: year.before,
    X_tax_before_credits: year.before,
    H: year.general,
    H_general_credit: year.general,
    S: credit ? workCredit(month.column, row) : 0,
    S_employed_person_credit: credit ? workCredit(month.column, row) : 0,
    K: year.old,
    T_year: year.tax,
  };
}
