/** Cases of a payslip: salary of a month, artists, short contracts, from the invoice to net pay. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type CaseOutcome,
  type Facts,
  lastOfMonth,
  type PayItem,
  proRata,
  share,
  solve,
  toScaled,
  withEnd,
} from '@smart/law';
import { applyRate, rate } from '@smart/money';
import { contributionFigures, ENGAGEMENT, Month, type MonthSpec, monthInput } from './month.ts';
import * as read from './reading.ts';
import { has, NotUnderstood, understood } from './reading.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Children by age at the end of the year; `full` counts for one parent alone. */
function descendants(entry: CaseEntry, year: number): Facts[] {
  const said = entry.inputs.descendants ?? [];
  if (!Array.isArray(said)) throw new NotUnderstood('descendants');
  return said.map((one: { readonly age?: unknown; readonly full?: unknown }) => {
    if (typeof one.age !== 'number') throw new NotUnderstood('age of a descendant');
    return { birthDate: `${year - one.age}-06-15`, exclusive: one.full === true };
  });
}

const CONTRACTS: Readonly<Record<string, boolean>> = { indefinido: false, inferior_anio: true };

/** A contract over months from January: pay of each, and the year it stands for. */
function salarySpec(entry: CaseEntry): MonthSpec {
  const year = read.count(entry, 'year');
  const months = read.count(entry, 'months', 12);
  const payments = read.count(entry, 'payments', 12);
  const total = read.cents(entry, 'annual_gross');
  const temporary = read.flag(entry, 'temporary');
  const contract = read.text(entry, 'contract');
  if (contract !== '' && CONTRACTS[contract] !== temporary)
    throw new NotUnderstood(`contract ${contract}`);
  if (months < 12 && !temporary) throw new NotUnderstood('open-ended contract of some months');
  const agreedMonthlyPay = proRata(total, 12, payments * months);
  const hours = entry.inputs.part_time_hours;
  const facts = {
    group: read.count(entry, 'group', 7),
    agreedMonthlyPay,
    agreedYearPay: proRata(total, 12, months),
    payments,
    workerMember: read.flag(entry, 'coop_member'),
    ...(hours === undefined || hours === null ? {} : { monthlyHours: Number(hours) }),
  };
  const period = { from: `${year}-01-01`, to: `${year}-01-31` };
  return {
    year,
    period,
    kind: temporary ? 'temporal' : 'indefinido',
    from: temporary ? period.from : `${year - 1}-01-01`,
    to: temporary ? lastOfMonth(`${year}-${pad(months)}`) : null,
    facts,
    person: {
      situation: String(entry.inputs.situacion ?? '3'),
      descendants: descendants(entry, year),
    },
    cnae: read.cnae(entry),
    pay: [{ id: 'pay', kind: 'salary', amount: agreedMonthlyPay, ...period }],
  };
}

/** The steps of the procedure, as the withholding line explains them. */
function irpfFigures(month: Month) {
  const said = month.line('irpf')?.explanation?.params ?? {};
  const of = (key: string): string => read.decimal(Number(said[key] ?? 0));
  const limit = Number(said.limit ?? 0);
  return {
    exempt_art81: Number(said.pay) <= Number(said.exemptUpTo),
    limit: of('exemptUpTo'),
    retrib: of('pay'),
    cotizaciones: of('contributions'),
    rnt: of('net'),
    otros_gastos: of('expenses'),
    reduccion_art20: of('reduction'),
    base: of('taxBase'),
    minimo_personal_familiar: of('minimum'),
    cuota1: of('taxOnBase'),
    cuota2: of('taxOnMinimum'),
    limite_43: limit < 0 ? null : read.decimal(limit),
    cuota: of('quota'),
    tipo_previo: of('general'),
    tipo: month.rate,
  };
}

function salaryFigures(entry: CaseEntry, law: CaseLaw): CaseOutcome {
  const spec = salarySpec(entry);
  const month = new Month(law, monthInput(spec));
  const { totals } = month;
  const gross = Number(spec.facts.agreedMonthlyPay);
  const extra = month.unlimited - gross;
  const hasExtras = read.count(entry, 'payments', 12) > 12;
  const extraNet = gross - share(gross, toScaled(`${month.rate} %`));
  return {
    figures: {
      ...contributionFigures(month),
      regular_month_gross: read.decimal(gross),
      extra_prorata_for_base: read.decimal(extra),
      annual_employee_ss: read.decimal(
        totals.employeeContributions * read.count(entry, 'months', 12),
      ),
      irpf: irpfFigures(month),
      irpf_amount_regular_month: read.decimal(totals.withholding),
      net_regular_month: read.decimal(totals.net),
      extra_payment_month_extra_net: hasExtras ? read.decimal(extraNet) : null,
      monthly_employer_cost_incl_prorata: read.decimal(totals.employerCost + extra),
    },
  };
}

const salary: CaseKind = {
  id: 'salary of a month',
  recognises: (entry) => has(entry, 'annual_gross'),
  inputs: [
    ...['year', 'annual_gross', 'payments', 'months', 'group', 'temporary', 'situacion'],
    ...['contract', 'cnae', 'coop_member', 'part_time_hours', 'descendants'],
    ...['descendants[].age', 'descendants[].full'],
  ],
  compute: (entry, law) => understood(() => salaryFigures(entry, law)),
};

/** Some days of March with one pay for all of them. */
function daysSpec(entry: CaseEntry, kind: 'artista' | 'temporal', amount: number): MonthSpec {
  const year = read.count(entry, 'year', 2026);
  const days = read.count(entry, 'days', 1);
  if (days < 1 || days > 28) throw new NotUnderstood(`${days} days`);
  const span = { from: `${year}-03-02`, to: `${year}-03-${pad(1 + days)}` };
  const pay: PayItem = { id: 'pay', kind: 'lump-sum', amount, ...span };
  return {
    ...{ year, kind, ...span, pay: [pay], cnae: read.cnae(entry) },
    period: { from: `${year}-03-01`, to: `${year}-03-31` },
    facts: {
      group: read.count(entry, 'group', kind === 'artista' ? 3 : 8),
      workerMember: read.flag(entry, 'coop_member'),
      leaveInPay: true,
    },
  };
}

/** With the indemnity at the end where the case asks for it: it is part of the cost. */
function daysFigures(law: CaseLaw, spec: MonthSpec, ended: boolean): CaseOutcome {
  const input = monthInput(spec);
  const month = new Month(law, input);
  const end = new Month(law, withEnd(law.registry, input, ENGAGEMENT, spec.to!));
  const cost = (ended ? end : month).totals.employerCost;
  return {
    figures: {
      ...contributionFigures(month),
      irpf_tipo: month.rate,
      irpf: month.text('irpf'),
      net: read.decimal(month.totals.net),
      end_of_contract_indemnity_12_days_per_year: end.text('end-indemnity'),
      short_contract_surcharge: month.text('short-contract'),
      employer_cost: read.decimal(cost),
    },
  };
}

const artist: CaseKind = {
  id: 'artist by the day',
  recognises: (entry) => has(entry, 'regime', 'pay_all_in'),
  inputs: ['year', 'regime', 'pay_all_in', 'days', 'group', 'coop_member', 'cnae'],
  compute: (entry, law) =>
    understood(() => {
      if (!/^artistas/i.test(read.text(entry, 'regime')))
        throw new NotUnderstood(`regime ${read.text(entry, 'regime')}`);
      const spec = daysSpec(entry, 'artista', read.cents(entry, 'pay_all_in'));
      return daysFigures(law, spec, true);
    }),
};

const shortContract: CaseKind = {
  id: 'ordinary fixed term of some days',
  recognises: (entry) => has(entry, 'pay', 'days') && !has(entry, 'regime'),
  inputs: ['year', 'pay', 'days', 'group', 'coop_member', 'cnae'],
  compute: (entry, law) =>
    understood(() => {
      const spec = daysSpec(entry, 'temporal', read.cents(entry, 'pay'));
      const names = Object.keys(entry.expected as object);
      return daysFigures(
        law,
        spec,
        names.some((name) => name.startsWith('end_of_contract')),
      );
    }),
};

/** Twelve days of salary a year, as an exact decimal. */
const INDEMNITY_FACTOR = `0.${((12n * 10n ** 30n + 364n) / 365n).toString().padStart(30, '0')}`;

function invoiceFigures(entry: CaseEntry, law: CaseLaw): CaseOutcome {
  const spec = daysSpec(entry, 'artista', 100);
  const { from, to } = spec;
  const indemnity: PayItem = {
    ...{ id: 'end', kind: 'bonus', amount: 0, from, to: to! },
    facts: { nature: 'end-indemnity' },
  };
  const input = monthInput({ ...spec, pay: [...spec.pay, indemnity] });
  const solution = solve(law.registry, {
    input,
    vary: [
      { engagement: ENGAGEMENT, item: 'pay' },
      { engagement: ENGAGEMENT, item: 'end', factor: INDEMNITY_FACTOR },
    ],
    target: {
      of: 'billed',
      amount: read.cents(entry, 'invoice_excl_vat'),
      feeRate: read.text(entry, 'coop_fee_rate'),
    },
  });
  const amount = solution.answer?.amount;
  if (amount === undefined) return { notModelled: 'no pay fits the budget' };
  const ending = Number(applyRate(BigInt(amount), rate(INDEMNITY_FACTOR)));
  const paid = spec.pay.map((item) => ({ ...item, amount }));
  const month = new Month(
    law,
    monthInput({ ...spec, pay: [...paid, { ...indemnity, amount: ending }] }),
  );
  return {
    figures: {
      coop_fee: read.decimal(solution.fee),
      budget: read.decimal(solution.budget),
      max_gross: read.decimal(amount),
      employer_cost: read.decimal(month.totals.employerCost),
      employee_ss: read.decimal(month.totals.employeeContributions),
      irpf_2pct: month.text('irpf'),
      irpf: month.text('irpf'),
      net: read.decimal(month.totals.net - ending),
      end_of_contract_indemnity_12_days_per_year: read.decimal(ending),
    },
  };
}

const fromInvoice: CaseKind = {
  id: 'from the invoice to an artist’s net pay',
  recognises: (entry) => has(entry, 'invoice_excl_vat', 'coop_fee_rate'),
  inputs: ['year', 'invoice_excl_vat', 'coop_fee_rate', 'days', 'group', 'coop_member', 'cnae'],
  ignoredInputs: ['iva'],
  compute: (entry, law) => understood(() => invoiceFigures(entry, law)),
};

export const payslipKinds: readonly CaseKind[] = [salary, artist, shortContract, fromInvoice];
