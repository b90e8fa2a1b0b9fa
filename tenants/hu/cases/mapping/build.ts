/** Turns what a case says about a month into the input of the law, and what comes of it. */
import {
  type CaseLaw,
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type Figures,
  lastOfMonth,
} from '@smart/law';
import { decimal } from './reading.ts';

export interface MonthSpec {
  readonly month: string;
  readonly engagements: readonly EngagementInput[];
  readonly person?: Facts;
  readonly counters?: Readonly<Record<string, number>>;
}

/** Somebody of 35, without anything particular. */
export const BORN = '1990-05-15';

export function monthInput(spec: MonthSpec): EvaluationInput {
  const period = { from: `${spec.month}-01`, to: lastOfMonth(spec.month) };
  return {
    asOf: `${spec.month.slice(0, 4)}-12-31`,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'hu', facts: {} },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: BORN, ...spec.person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: spec.engagements,
    house: { values: {}, confirmed: {} },
    counters: spec.counters ?? {},
    issued: [],
  };
}

/** An employment through the month with a wage. Fillér. */
export const employed = (month: string, amount: number, facts: Facts = {}): EngagementInput => ({
  id: 'e1',
  kind: 'munkaviszony',
  from: '2020-01-01',
  to: null,
  facts: { weeklyHours: 40, ...facts },
  days: [],
  pay: [{ id: 'pay', kind: 'salary', amount, from: `${month}-01`, to: lastOfMonth(month) }],
});

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { duties: false });
  }

  amount(id: string): number {
    return this.evaluation.full.lines.reduce(
      (sum, one) => sum + (one.line === id ? one.amount : 0),
      0,
    );
  }

  figure(id: string): string {
    return decimal(this.amount(id));
  }
}

/** Figures every payslip of a case may name. */
export function payslipFigures(month: Month): Figures {
  const { totals } = month.evaluation.full;
  const relief = -month.amount('tb-relief');
  const tax = month.amount('szja') + month.amount('szja-nonresident');
  return {
    gross: decimal(totals.gross),
    szja_base: month.figure('szja-base'),
    szja: decimal(tax),
    tb: month.figure('tb'),
    family_contribution_relief: decimal(relief),
    tb_payable: decimal(month.amount('tb') - relief),
    net: decimal(totals.net),
    szocho: month.figure('szocho'),
    tb_employer_excess: month.figure('tb-excess'),
    ekho_base: month.figure('ekho-base'),
    ekho: month.figure('ekho'),
    employer_cost: decimal(totals.employerCost),
    payer_cost: decimal(totals.employerCost),
  };
}
