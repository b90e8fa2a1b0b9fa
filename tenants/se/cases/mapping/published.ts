/** Figures of the authority's description of the tables: a year's tax, the basic allowance. */
import type { CaseEntry, CaseKind, CaseLaw, Figures } from '@smart/law';
import { type AnnualTax, annualTax, basicAllowance } from '../../law/45-annual-tax.ts';
import { derive, type Values } from '../../law/parameters/derive.ts';
import * as read from './reading.ts';

function figures(tax: AnnualTax): Figures {
  return {
    ffi: tax.income,
    grundavdrag: tax.allowance,
    beskattningsbar: tax.taxable,
    kommunal_skatt: tax.municipal,
    begravning_trossamfund: tax.fees,
    statlig_skatt: tax.state,
    allman_pensionsavgift: tax.pensionFee,
    red_allman_pensionsavgift: tax.pensionCredit,
    jobbskatteavdrag: tax.workCredit,
    red_forvarvsinkomst: tax.earnedCredit,
    public_service_avgift: tax.publicService,
    arsskatt: tax.tax,
  };
}

/** The year behind a cell of a table. Kronor. */
export function traceOf(
  values: Values,
  cell: { readonly table: number; readonly column: number; readonly yearly: number },
): Figures {
  const column = values.columns[cell.column];
  if (!column) return {};
  const { tableFees, scale } = values;
  const rate = cell.table * 100 - tableFees;
  return figures(annualTax(scale, cell.yearly, column, rate, tableFees));
}

const valuesOf = (entry: CaseEntry, law: CaseLaw): Values =>
  derive(law.values(`${read.count(entry, 'year')}-12-31`));

const kronor = (entry: CaseEntry, key: string): number => Math.trunc(read.cents(entry, key) / 100);

const yearlyTax: CaseKind = {
  id: 'tax of a year',
  recognises: (entry) => read.has(entry, 'annual_salary', 'municipal_rate'),
  inputs: ['year', 'annual_salary', 'municipal_rate', 'burial_church', 'column'],
  compute: (entry, law) =>
    read.understood(() => {
      const values = valuesOf(entry, law);
      const column = values.columns[read.count(entry, 'column', 1)];
      if (!column) throw new read.NotUnderstood(`column ${read.text(entry, 'column')}`);
      const tax = annualTax(
        values.scale,
        kronor(entry, 'annual_salary'),
        column,
        read.tenThousandths(entry, 'municipal_rate'),
        read.has(entry, 'burial_church') ? read.tenThousandths(entry, 'burial_church') : 0,
      );
      return { figures: { ...figures(tax), annual_trace: figures(tax) } };
    }),
};

const allowance: CaseKind = {
  id: 'basic allowance',
  recognises: (entry) => read.has(entry, 'faststalld_forvarvsinkomst'),
  inputs: ['year', 'faststalld_forvarvsinkomst', 'age_66_at_start'],
  compute: (entry, law) =>
    read.understood(() => {
      const income = kronor(entry, 'faststalld_forvarvsinkomst');
      const older = read.flag(entry, 'age_66_at_start', false);
      const { scale } = valuesOf(entry, law);
      return { figures: { grundavdrag: basicAllowance(scale, income, older) } };
    }),
};

export const publishedKinds: readonly CaseKind[] = [yearlyTax, allowance];
