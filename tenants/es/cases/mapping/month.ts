/** A month of one person with one engagement, its input and its figures. */
import {
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type PayItem,
  type PayslipLine,
} from '@smart/law';
import { decimal } from './reading.ts';

export interface MonthSpec {
  readonly year: number;
  /** First and last day of the month computed. */
  readonly period: { readonly from: string; readonly to: string };
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly facts: Facts;
  readonly person?: Facts;
  readonly cnae?: string;
  readonly pay: readonly PayItem[];
}

export const ENGAGEMENT = 'e1';

export const monthInput = (spec: MonthSpec): EvaluationInput => ({
  asOf: `${spec.year}-12-31`,
  period: spec.period,
  paidOn: spec.period.to,
  entity: { id: 'case', jurisdiction: 'es', facts: { cnae: spec.cnae ?? '90' } },
  person: {
    id: 'p1',
    facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...spec.person } }],
    socialSecurity: [],
    tax: [],
  },
  engagements: [
    {
      ...{ id: ENGAGEMENT, kind: spec.kind, from: spec.from, to: spec.to },
      ...{ facts: spec.facts, days: [], pay: spec.pay },
    },
  ],
  house: { values: {}, confirmed: {} },
  counters: {},
  issued: [],
});

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { explain: true, duties: false });
  }

  get totals(): Evaluation['full']['totals'] {
    return this.evaluation.full.totals;
  }

  line(id: string): PayslipLine | undefined {
    return this.evaluation.full.lines.find(({ line }) => line === id);
  }

  amount(...ids: readonly string[]): number {
    return this.evaluation.full.lines.reduce(
      (sum, one) => sum + (ids.includes(one.line) ? one.amount : 0),
      0,
    );
  }

  text(...ids: readonly string[]): string {
    return decimal(this.amount(...ids));
  }

  /** Pay with its part of the extra payments, before any limit of the base. */
  get unlimited(): number {
    return Number(this.line('base-cc')?.explanation?.params.pay ?? 0);
  }

  /** Rate of the withholding line in percent. */
  get rate(): string {
    return this.line('irpf')?.explanation?.rate ?? '0';
  }
}

const EMPLOYER = {
  contingencias_comunes: 'cc-er',
  mei: 'mei-er',
  at_ep_it: 'at-it',
  at_ep_ims: 'at-ims',
  desempleo: 'des-er',
  fogasa: 'fogasa',
  formacion_profesional: 'fp-er',
  solidaridad: 'sol-er',
  adicional_contrato_menos_30_dias: 'short-contract',
};
const EMPLOYEE = {
  contingencias_comunes: 'cc-ee',
  mei: 'mei-ee',
  desempleo: 'des-ee',
  formacion_profesional: 'fp-ee',
  solidaridad: 'sol-ee',
};

const named = (month: Month, lines: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lines).map(([name, id]) => [name, month.text(id)]));

/** Contributions under the names of the files. */
export const contributionFigures = (month: Month) => ({
  base: month.text('base-cc'),
  base_cc: month.text('base-cc'),
  base_at: month.text('base-at'),
  employer: { ...named(month, EMPLOYER), at_ep: month.text('at-it', 'at-ims') },
  employee: named(month, EMPLOYEE),
  employer_ss: decimal(month.totals.employerContributions),
  employee_ss: decimal(month.totals.employeeContributions),
});
