/** Figures of a computed month under the names the case files use. */

import type { Evaluation, PayslipLine } from '@smart/law';
import { type CaseLaw, type EvaluationInput, evaluate, type Figures, toScaled } from '@smart/law';
import { divideRounded } from '@smart/money';
import { incomeTax } from '../../law/45-tariff.ts';
import { derive, type Values } from '../../law/parameters/derive.ts';
import { FINE } from '../../law/scale.ts';
import { decimal, decimal as twoDigits } from './reading.ts';

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

  amount(id: string): number {
    return this.evaluation.full.lines.reduce(
      (sum, one) => sum + (one.line === id ? one.amount : 0),
      0,
    );
  }

  sum(...ids: readonly string[]): number {
    return ids.reduce((total, id) => total + this.amount(id), 0);
  }

  /** Percent with two digits; zero for a branch that is not levied. */
  rate(id: string): string {
    return twoDigits(this.basisPoints(id));
  }

  /** Hundredths of a percent. */
  basisPoints(id: string): number {
    return toScaled(`${this.line(id)?.explanation?.rate ?? 0} %`) / 100;
  }

  get dn(): number {
    return this.sum('kv-dn', 'pv-dn', 'av-dn', 'ak-dn', 'wf-dn');
  }

  get dg(): number {
    return this.sum('kv-dg', 'pv-dg', 'uv-dg', 'av-dg', 'ie-dg', 'wf-dg');
  }

  get dnSpecial(): number {
    return this.sum('kv-dn-sz', 'pv-dn-sz', 'av-dn-sz');
  }

  get dgSpecial(): number {
    return this.sum('kv-dg-sz', 'pv-dg-sz', 'uv-dg-sz', 'av-dg-sz', 'ie-dg-sz');
  }
}

const DN = { KV: 'kv-dn', PV: 'pv-dn', AV: 'av-dn', AK: 'ak-dn', WF: 'wf-dn' };
const DG = { KV: 'kv-dg', PV: 'pv-dg', UV: 'uv-dg', AV: 'av-dg', IE: 'ie-dg', WF: 'wf-dg' };
const DN_SZ = ['kv-dn-sz', 'pv-dn-sz', 'av-dn-sz'];
const DG_SZ = ['kv-dg-sz', 'pv-dg-sz', 'uv-dg-sz', 'av-dg-sz', 'ie-dg-sz'];

const percentSum = (month: Month, ids: readonly string[]): string =>
  twoDigits(ids.reduce((sum, id) => sum + month.basisPoints(id), 0));

const rates = (month: Month, ids: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, month.rate(id)]));

/** n/d euro cents as euros with so many digits. */
export function euros(n: bigint, d: bigint, digits: number): string {
  const scaled = divideRounded(n * 10n ** BigInt(digits), d * 100n, 'half-up');
  const sign = scaled < 0n ? '-' : '';
  const size = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  return `${sign}${size.slice(0, -digits)}.${size.slice(-digits)}`;
}

/** The steps of the tax, recomputed by the law's own rule from the line's base and credits. */
export function taxDetail(month: Month): Figures {
  const line = month.line('lst');
  const params = line?.explanation?.params ?? {};
  const daily = line?.explanation?.message === 'lst-daily';
  const credits = { familyBonus: Number(params.claimed), others: Number(params.credits) };
  const days = daily ? Number(params.days) : 0;
  const tax = incomeTax(month.values, line?.base ?? 0, days, credits);
  const fine = (scaled: number): string =>
    euros(BigInt(scaled), BigInt(FINE) * BigInt(tax.days), 5);
  return {
    annualised_income: euros(BigInt(tax.income), BigInt(tax.days), 2),
    tariff_tax_year: fine(tax.tariff),
    familienbonus_year: fine(tax.familyBonus),
    absetzbetraege_year: decimal(credits.others),
    annual_LSt: fine(tax.annual),
    ...(daily ? { daily_LSt: decimal(tax.period) } : {}),
  };
}

/** The special payment of a month. */
export function specialFigures(month: Month): Figures {
  const sz = month.amount('special-pay');
  const exempt =
    month.amount('lst-sz') === 0 && month.amount('sixth') <= month.values.specialExemption;
  const net = sz - month.dnSpecial - month.amount('lst-sz');
  return {
    SZ: decimal(sz),
    SZ_base: decimal(month.amount('sv-base-sz')),
    DN_percent: percentSum(month, DN_SZ),
    DN_SV: decimal(month.dnSpecial),
    DG_percent: percentSum(month, DG_SZ),
    DG_SV: decimal(month.dgSpecial),
    jahressechstel: decimal(month.amount('sixth')),
    over_sechstel: decimal(month.amount('sixth-over')),
    LSt_fixed: decimal(month.amount('lst-sz')),
    detail: {
      net_base_inside: decimal(month.amount('lst-base-sz')),
      ...(exempt ? { reason: 'Jahressechstel <= Freigrenze' } : {}),
    },
    net: decimal(net),
  };
}

/** Everything a monthly payslip of the files can name. */
export function payslipFigures(month: Month): Figures {
  const { totals } = month.evaluation.full;
  const insured = month.line('sv-base') !== undefined;
  const base = insured ? 'sv-base' : 'uv-base';
  return {
    SV_base: decimal(month.amount(base)),
    DN_rates: insured ? rates(month, DN) : {},
    DN_percent: percentSum(month, Object.values(DN)),
    DN_SV: decimal(month.dn),
    LSt_base: decimal(month.amount('lst-base')),
    LSt_detail: taxDetail(month),
    LSt: decimal(month.amount('lst')),
    ...(month.amount('special-pay') > 0 ? { sonderzahlung: specialFigures(month) } : {}),
    DG_rates: insured ? rates(month, DG) : { UV: month.rate('uv-dg') },
    DG_percent: percentSum(month, Object.values(DG)),
    DG_SV: decimal(month.dg),
    mBGM_total_SV: decimal(month.amount('mbgm-total')),
    BV: decimal(month.amount('bv')),
    DB: decimal(month.amount('db')),
    DZ: decimal(month.amount('dz')),
    KommSt: decimal(month.amount('kommst')),
    DGA: decimal(month.amount('dga')),
    net: decimal(totals.net),
    employer_cost: decimal(totals.employerCost),
  };
}
