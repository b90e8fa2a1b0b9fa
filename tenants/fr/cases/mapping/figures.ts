/** Figures of a computed month under the names the case files use. */
import {
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Figures,
  type PayslipLine,
} from '@smart/law';
import { decimal, fine } from './reading.ts';

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { explain: true });
  }

  line(id: string): PayslipLine | undefined {
    return this.evaluation.full.lines.find(({ line }) => line === id);
  }

  sum(...ids: readonly string[]): number {
    return this.evaluation.full.lines.reduce(
      (total, { line, amount }) => (ids.includes(line) ? total + amount : total),
      0,
    );
  }

  /** What is paid to the person before withholding. */
  get beforeTax(): number {
    const { totals } = this.evaluation.full;
    return totals.net + totals.withholding;
  }

  /** Coefficient of the reduction, ten-thousandths. */
  get coefficient(): number {
    return Number(this.line('reduction')?.explanation?.params.coefficient ?? 0) / 100;
  }

  get reduction(): number {
    return -this.sum('reduction', 'reduction-pension');
  }
}

const EMPLOYER: Readonly<Record<string, readonly string[]>> = {
  maladie: ['maladie'],
  vieillesse_plafonnee: ['vp'],
  vieillesse_deplafonnee: ['vd'],
  allocations_familiales: ['famille'],
  atmp: ['atmp'],
  csa: ['csa'],
  fnal: ['fnal'],
  versement_mobilite: ['vm'],
  chomage: ['chomage'],
  ags: ['ags', 'ags-spectacle'],
  dialogue_social: ['dialogue'],
  formation: ['formation'],
  taxe_apprentissage: ['apprentissage'],
  cpf_cdd: ['cpf'],
  peec: ['peec'],
  forfait_social: ['forfait'],
  agirc_arrco: ['agirc1', 'agirc2'],
  agirc_arrco_T1: ['agirc1'],
  agirc_arrco_T2: ['agirc2'],
  ceg: ['ceg1', 'ceg2'],
  cet: ['cet'],
  apec: ['apec'],
  prevoyance_cadre: ['prevoyance'],
  mutuelle: ['sante'],
  chomage_commun: ['ch-spectacle'],
  chomage_specifique_annexes_8_10: ['chs'],
  chomage_majoration_cddu_3m: ['ch-majoration'],
  conges_spectacles: ['conges'],
  afdas: ['afdas'],
};

const EMPLOYEE: Readonly<Record<string, readonly string[]>> = {
  vieillesse_plafonnee: ['vp-ee'],
  vieillesse_deplafonnee: ['vd-ee'],
  maladie_alsace_moselle: ['am-ee'],
  agirc_arrco: ['agirc1-ee', 'agirc2-ee'],
  agirc_arrco_T1: ['agirc1-ee'],
  agirc_arrco_T2: ['agirc2-ee'],
  ceg: ['ceg1-ee', 'ceg2-ee'],
  cet: ['cet-ee'],
  apec: ['apec-ee'],
  mutuelle: ['sante-ee'],
  chomage_specifique: ['chs-ee'],
  csg_deductible: ['csg-d'],
  csg_non_deductible: ['csg-nd'],
  crds: ['crds'],
};

const sums = (month: Month, names: Readonly<Record<string, readonly string[]>>): Figures =>
  Object.fromEntries(
    Object.entries(names).map(([name, ids]) => [name, decimal(month.sum(...ids))]),
  );

/** The rate of the withholding as a ratio: `0.035`. */
function ratio(month: Month): string {
  const percent = month.line('pas')?.explanation?.rate ?? '0';
  return String(Number(percent) / 100);
}

/** Everything a monthly payslip of the files can name. */
export function monthFigures(month: Month): Figures {
  const { totals } = month.evaluation.full;
  const base = month.line('pas')?.base ?? 0;
  const net = decimal(month.beforeTax);
  return {
    gross: decimal(totals.gross),
    employer: sums(month, EMPLOYER),
    employee: sums(month, EMPLOYEE),
    csg_base: decimal(month.sum('csg-base')),
    contribution_base: decimal(totals.gross - month.sum('dfs')),
    reduction_coefficient: fine(month.coefficient),
    rgdu_coefficient: month.reduction === 0 ? 'None' : fine(month.coefficient),
    reduction: decimal(month.reduction),
    rgdu: decimal(month.reduction),
    employer_total_net_of_reduction: decimal(totals.employerContributions),
    employer_cost: decimal(totals.employerCost),
    employee_total: decimal(totals.employeeContributions),
    net_before_tax: net,
    net_taxable: decimal(month.sum('net-taxable')),
    pas_base: decimal(base),
    pas_base_after_short_contract_allowance: decimal(base),
    pas_rate: ratio(month),
    pas: decimal(month.sum('pas')),
    net_paid: decimal(totals.net),
  };
}
