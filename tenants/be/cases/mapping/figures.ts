/** Figures of a computed month under the names the case files use. */
import {
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Figures,
  type PayslipLine,
} from '@smart/law';
import { derive, type Values } from '../../law/parameters/derive.ts';
import { decimal } from './reading.ts';

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;
  readonly values: Values;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { explain: true, duties: false });
    this.values = derive(law.values(input.period.to, input.asOf));
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

  /** A number an explanation gives. */
  said(line: string, param: string): number {
    return Number(this.line(line)?.explanation?.params[param] ?? 0);
  }
}

/** The key formula step by step, as the tax line explains it. */
function formula(month: Month): Figures {
  const of = (param: string): string => decimal(month.said('pp', param));
  return {
    annual_taxable: of('year'),
    lump_sum_expenses: of('expenses'),
    annual_net: of('net'),
    spouse_quotient: of('quotient'),
    annual_tax_before_reductions: of('tax'),
    family_reductions: of('reduction'),
    annual_tax: of('due'),
    pp_before_workbonus: of('month'),
    pp_before_workbonus_formula: of('month'),
    fiscal_workbonus: of('credit'),
  };
}

/**
 * Everything a monthly payslip of the files can name. Their months say nothing of the quarter: the
 * settlement of the special contribution stays out of their net.
 */
export function payslipFigures(month: Month): Figures {
  const { totals } = month.evaluation.full;
  const bonus = month.amount('workbonus-a', 'workbonus-b');
  return {
    gross: decimal(totals.gross),
    nsso_base: decimal(month.line('nsso')?.base ?? 0),
    nsso_employee: decimal(month.amount('nsso')),
    workbonus_A: decimal(-month.amount('workbonus-a')),
    workbonus_B: decimal(-month.amount('workbonus-b')),
    nsso_employee_net: decimal(month.amount('nsso') + bonus),
    taxable_month: decimal(month.amount('pp-base', 'pp-base-artist')),
    taxable_for_pp: decimal(month.amount('pp-base', 'pp-base-artist')),
    ...formula(month),
    withholding_tax: decimal(month.amount('pp', 'pp-artist')),
    special_contribution: decimal(month.amount('csss')),
    net: decimal(totals.net + month.amount('csss-quarter')),
    solidarity_employee_2_71: decimal(month.amount('student-employee')),
    solidarity_employer_5_43: decimal(month.amount('student-employer')),
  };
}
