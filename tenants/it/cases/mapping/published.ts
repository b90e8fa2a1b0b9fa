/** Cases others published: salaries of a year, single engagements, invoices, net tax. */
import { type CaseEntry, type CaseKind, type CaseLaw, type Figures, solve } from '@smart/law';
import { applyRate, rate } from '@smart/money';
import { furtherDeduction, workDeduction } from '../../law/52-deductions.ts';
import { scaleTax } from '../../law/scale.ts';
import { Month, type MonthSpec, monthInput, valuesOf, yearOfMonths } from './months.ts';
import * as read from './reading.ts';

const EMPLOYEE = ['ivs-l', 'ivs-1', 'fis-l', 'solidarieta-l', 'discontinuita-l'];
const TERM = ['naspi-td-d', 'naspi-fpls-d'];
const EMPLOYER = [
  ...['ivs-d', 'naspi-d', ...TERM, 'discontinuita-d', 'cuaf-d', 'garanzia-tfr-d'],
  ...['malattia-d', 'malattia-fpls-d', 'maternita-d', 'maternita-fpls-d', 'solidarieta-d'],
];

const total = (months: readonly Month[], ...ids: readonly string[]): number =>
  months.reduce((sum, month) => sum + month.amount(...ids), 0);

/** The percentage of the tax-free sum as the case files write it: `0.053`. */
function freeRate(month: Month): string {
  const found = month.evaluation.full.lines.find(({ line }) => line === 'somma');
  const percent = found?.explanation?.rate;
  return percent === undefined ? '0' : String(Number(percent) / 100);
}

function annual(months: readonly Month[]): Figures {
  const last = months.at(-1)!;
  const gross = total(months, 'retribuzione', 'mensilita-aggiuntiva');
  const employee = total(months, ...EMPLOYEE);
  const surtaxes = last.amount('regionale-dovuta', 'comunale-dovuta');
  const tax = total(months, 'irpef', 'irpef-mensilita', 'conguaglio');
  const added = -total(months, 'somma', 'integrativo');
  const employer = total(months, ...EMPLOYER);
  const tfr = total(months, 'tfr');
  return {
    gross: read.decimal(gross),
    inps_employee: read.decimal(employee),
    of_which_additional_1pct: read.decimal(total(months, 'ivs-1')),
    taxable: read.decimal(gross - employee),
    irpef_gross: read.decimal(last.said('conguaglio', 'gross')),
    detrazione_lavoro: read.decimal(last.said('conguaglio', 'work')),
    ulteriore_detrazione: read.decimal(last.said('conguaglio', 'further')),
    irpef_net: read.decimal(tax),
    somma_cuneo_rate: total(months, 'somma') === 0 ? '0' : freeRate(last),
    somma_cuneo: read.decimal(-total(months, 'somma')),
    trattamento_integrativo: read.decimal(-total(months, 'integrativo')),
    addizionale_regionale_lombardia: read.decimal(last.amount('regionale-dovuta')),
    addizionale_comunale_milano: read.decimal(last.amount('comunale-dovuta')),
    net_annual: read.decimal(gross - employee - tax + added - surtaxes),
    employer_contributions_excl_fis_inail: read.decimal(employer),
    tfr_accrual: read.decimal(tfr),
    employer_cost_excl_fis_inail: read.decimal(gross + employer + tfr),
  };
}

function ordinary(month: Month): Figures {
  const { totals } = month.evaluation.full;
  return {
    gross: read.decimal(totals.gross),
    inps_employee: read.decimal(month.amount(...EMPLOYEE)),
    of_which_additional_1pct_mensilizzato: read.decimal(month.amount('ivs-1')),
    taxable: read.decimal(month.amount('irpef-base')),
    irpef_gross: read.decimal(month.said('irpef', 'gross')),
    detrazione_lavoro: read.decimal(month.said('irpef', 'work')),
    ulteriore_detrazione: read.decimal(month.said('irpef', 'further')),
    irpef_net: read.decimal(month.amount('irpef')),
    somma_cuneo: read.decimal(-month.amount('somma')),
    trattamento_integrativo: read.decimal(-month.amount('integrativo')),
    net_before_addizionali: read.decimal(totals.net),
  };
}

/** Rates of the employer, as the files add them up: without FIS, INAIL and what a term adds. */
function employerRate(law: CaseLaw, year: number): number {
  return valuesOf(law, year).plans.fpld.reduce((sum, one) => sum + one.rate, 0);
}

/** A permanent salary, the whole year long; hours are not said, so no least base applies. */
const salary: CaseKind = {
  id: 'salary of a year',
  recognises: (entry) => read.has(entry, 'monthly_gross', 'mensilita'),
  inputs: [
    ...['year', 'scheme', 'monthly_gross', 'mensilita', 'employee_rate', 'employer_rate'],
    ...['post_1995', 'dependants', 'comune', 'permanent', 'days'],
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const year = read.count(entry, 'year');
      if (read.scheme(entry) !== 'fpld') throw new read.NotUnderstood('scheme');
      read.only(entry, 'permanent', true);
      read.only(entry, 'days', 365);
      read.only(entry, 'dependants', 0);
      read.sameRate(entry, 'employee_rate', valuesOf(law, year).ivsEmployee);
      read.sameRate(entry, 'employer_rate', employerRate(law, year));
      const mensilita = read.count(entry, 'mensilita');
      const months = yearOfMonths(law, year, mensilita, {
        kind: 'subordinato',
        gross: read.cents(entry, 'monthly_gross'),
        person: {
          ...read.domicile(entry),
          insuredBefore1996: !read.flag(entry, 'post_1995', true),
        },
        engagement: { extraMonths: mensilita },
      });
      return { annual: annual(months), ordinary_month_31_days: ordinary(months[0]!) };
    }),
};

/** One engagement of a performer by the day. */
function gigSpec(entry: CaseEntry, gross: number): MonthSpec {
  const found = read.scheme(entry);
  const days = read.count(entry, 'days');
  if (days < 1 || days > 28) throw new read.NotUnderstood(`${days} days of one month`);
  const group = found === 'fpld' ? 'A' : found.group;
  const income = read.has(entry, 'presumed_annual_income')
    ? { expectedIncome: read.cents(entry, 'presumed_annual_income') }
    : {};
  return {
    month: `${read.count(entry, 'year', 2026)}-03`,
    kind: 'spettacolo',
    gross,
    days,
    person: { ...read.domicile(entry), insuredBefore1996: false, noIntegrations: true, ...income },
    engagement: { group, artist: true },
  };
}

const byLine = (month: Month, names: Readonly<Record<string, string>>): Figures =>
  Object.fromEntries(
    Object.entries(names).map(([name, line]) => [name, read.decimal(month.amount(line))]),
  );

/**
 * The files show the withholding of the period, before the settlement at the end of the contract,
 * without surtaxes, added sums and severance pay: `net` is pay less contributions and that tax.
 */
function gigFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const spec = gigSpec(entry, read.cents(entry, 'gross'));
  const month = new Month(law, monthInput(spec));
  const confirmed = { 'irpef.short-period': 'month' };
  const byMonth = new Month(law, monthInput({ ...spec, confirmed }));
  const employer = month.amount(...EMPLOYER);
  const tfr = month.amount('tfr');
  const taxable = month.amount('irpef-base');
  return {
    employer: byLine(month, {
      ivs: 'ivs-d',
      naspi: 'naspi-d',
      naspi_addizionale_td: 'naspi-fpls-d',
      discontinuita: 'discontinuita-d',
      malattia: 'malattia-fpls-d',
      maternita: 'maternita-fpls-d',
      cuaf: 'cuaf-d',
      fondo_garanzia_tfr: 'garanzia-tfr-d',
    }),
    employee: byLine(month, { ivs: 'ivs-l' }),
    employer_total: read.decimal(employer),
    tfr: read.decimal(tfr),
    employer_cost_excl_inail_fis: read.decimal(spec.gross + employer + tfr),
    taxable: read.decimal(taxable),
    irpef_gross_daily_brackets: read.decimal(month.said('irpef', 'gross')),
    irpef_gross_monthly_brackets: read.decimal(byMonth.said('irpef', 'gross')),
    irpef_net_with_monthly_brackets: read.decimal(byMonth.amount('irpef')),
    detrazione_lavoro: read.decimal(month.said('irpef', 'work')),
    ulteriore_detrazione: read.decimal(month.said('irpef', 'further')),
    irpef_net: read.decimal(month.amount('irpef')),
    net: read.decimal(taxable - month.amount('irpef')),
  };
}

const gig: CaseKind = {
  id: 'engagement of a performer by the day',
  recognises: (entry) => read.has(entry, 'gross', 'days', 'scheme'),
  inputs: ['scheme', 'gross', 'days', 'presumed_annual_income', 'year', 'comune', 'post_1995'],
  compute: (entry, law) =>
    read.understood(() => {
      if (read.scheme(entry) === 'fpld') throw new read.NotUnderstood('scheme');
      read.only(entry, 'post_1995', true);
      return gigFigures(entry, law);
    }),
};

/** From an invoice to the largest pay it can bear. */
const invoice: CaseKind = {
  id: 'from an invoice to pay',
  recognises: (entry) => read.has(entry, 'invoice_excl_vat', 'coop_fee_rate'),
  inputs: ['invoice_excl_vat', 'vat_rate', 'coop_fee_rate', 'days', 'scheme', 'year'],
  compute: (entry, law) =>
    read.understood(() => {
      const billed = read.cents(entry, 'invoice_excl_vat');
      const fee = Number(applyRate(BigInt(billed), rate(read.text(entry, 'coop_fee_rate'))));
      const amount = billed - fee;
      const input = monthInput(gigSpec(entry, 100));
      const vary = [{ engagement: 'e1', item: 'day-1' }];
      const target = { of: 'employerCost', amount } as const;
      if (input.engagements[0]!.pay.length > 1) throw new read.NotUnderstood('several days');
      const found = solve(law.registry, { input, vary, target });
      const point = found.answer ?? found.below;
      if (!point) throw new read.NotUnderstood('no pay within the budget');
      const month = new Month(law, monthInput(gigSpec(entry, point.amount)));
      return {
        coop_fee: read.decimal(fee),
        budget: read.decimal(amount),
        max_gross: read.decimal(point.amount),
        employer_cost_excl_inail_fis: read.decimal(point.totals.employerCost),
        employee_contributions: read.decimal(month.amount(...EMPLOYEE)),
        taxable: read.decimal(month.amount('irpef-base')),
      };
    }),
};

/** Net tax of a year's taxable income: brackets less the deductions of so many days. */
const netTax: CaseKind = {
  id: 'net tax of a year',
  recognises: (entry) => read.has(entry, 'taxable', 'eligible_days'),
  inputs: ['taxable', 'eligible_days', 'year'],
  compute: (entry, law) =>
    read.understood(() => {
      const values = valuesOf(law, read.count(entry, 'year'));
      const taxable = read.cents(entry, 'taxable');
      const days = read.count(entry, 'eligible_days');
      const gross = scaleTax(values.brackets, taxable);
      const work = workDeduction(values, taxable, days);
      const further = furtherDeduction(values, taxable, days);
      return {
        irpef_gross: read.decimal(gross),
        detrazione_lavoro: read.decimal(work),
        ulteriore_detrazione: read.decimal(further),
        irpef_net: read.decimal(Math.max(0, gross - work - further)),
      };
    }),
};

const plausibility: CaseKind = {
  id: 'plausibility of an average wage',
  recognises: (entry) => read.has(entry, 'household', 'pct_average_wage'),
  inputs: ['year', 'household', 'pct_average_wage'],
  compute: () => ({ notModelled: 'a range for plausibility, of a year before 2025' }),
};

export const publishedKinds: readonly CaseKind[] = [salary, gig, invoice, netTax, plausibility];
