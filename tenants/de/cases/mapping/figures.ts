/** Figures of a computed month under the names the case files use. */
import {
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Figures,
  type PayslipLine,
} from '@smart/law';
import { interim } from '../../law/generated/wage-tax.ts';
import { derive, type Values } from '../../law/parameters/derive.ts';
import { decimal } from './reading.ts';

const EMPLOYEE = {
  KV: 'kv-an',
  KV_Zusatz: 'kvz-an',
  PV: 'pv-an',
  PV_Kinderlosenzuschlag: 'pvz-an',
  RV: 'rv-an',
  AV: 'av-an',
} as const;
const EMPLOYER = {
  KV: 'kv-ag',
  KV_Zusatz: 'kvz-ag',
  PV: 'pv-ag',
  RV: 'rv-ag',
  AV: 'av-ag',
} as const;
const LEVIES = {
  U1: ['u1', 'u1-mini'],
  U2: ['u2', 'u2-mini'],
  InsO: ['insolvency', 'insolvency-mini'],
};

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;
  readonly values: Values;
  /** Interim results of the tax computed last in this month, euros. */
  readonly interim: Figures;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { duties: false });
    this.interim = interim();
    this.values = derive(law.values(input.period.to, input.asOf));
  }

  line(id: string): PayslipLine | undefined {
    return this.evaluation.full.lines.find(({ line }) => line === id);
  }

  sum(...ids: readonly string[]): number {
    let total = 0;
    for (const { line, amount } of this.evaluation.full.lines)
      if (ids.includes(line)) total += amount;
    return total;
  }

  amount(...ids: readonly string[]): string {
    return decimal(this.sum(...ids));
  }

  private each(lines: Readonly<Record<string, string>>, suffix = ''): Figures {
    return Object.fromEntries(
      Object.entries(lines).map(([name, id]) => [name, this.amount(`${id}${suffix}`)]),
    );
  }

  get employee(): Figures {
    return this.each(EMPLOYEE);
  }

  get employeeOnOneOff(): Figures {
    return this.each(EMPLOYEE, '-ez');
  }

  employeeSum(suffix = ''): number {
    return this.sum(...Object.values(EMPLOYEE).map((id) => `${id}${suffix}`));
  }

  get employerSum(): number {
    return this.sum(...Object.values(EMPLOYER));
  }

  /** Everything a payslip case can ask for. */
  get payslip(): Figures {
    const { totals } = this.evaluation.full;
    const employer = this.each(EMPLOYER);
    const both = Object.entries(EMPLOYER).map(([name, id]) => [
      name,
      this.amount(id, EMPLOYEE[name as keyof typeof EMPLOYER]),
    ]);
    const levies = Object.entries(LEVIES).map(([name, ids]) => [name, this.amount(...ids)]);
    return {
      Lohnsteuer: this.amount('lst', 'lst-abroad'),
      SolZ: this.amount('solz', 'solz-abroad'),
      KiSt_base_BK: decimal(this.line('kist')?.base ?? 0),
      KiSt: this.amount('kist'),
      base_KV: this.amount('kv-base'),
      base_RV: this.amount('rv-base'),
      BE_gesamt: this.amount('midi-base'),
      BE_AN: this.amount('midi-base-an'),
      total: Object.fromEntries(both) as Figures,
      AN: this.employee,
      AG: employer,
      AN_SV_total: decimal(this.employeeSum()),
      AG_SV_total: decimal(this.employerSum),
      Umlagen: Object.fromEntries(levies) as Figures,
      Umlagen_total: this.amount(...Object.values(LEVIES).flat()),
      UV: this.amount('uv'),
      net: decimal(totals.net),
      employer_cost: decimal(totals.employerCost),
      PKV_premium: this.amount('pkv-an', 'pkv-ag'),
      PKV_AG_Zuschuss: this.amount('pkv-ag'),
      pap_intermediate_EUR: this.interim,
    };
  }
}
