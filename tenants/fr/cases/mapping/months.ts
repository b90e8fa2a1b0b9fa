/** Months worked out by researchers: general scheme, show business, invoices, coefficients. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type Facts,
  type Figures,
  lastOfMonth,
  solve,
  toCents,
} from '@smart/law';
import { applyRate, rate } from '@smart/money';
import { ceilingOf } from '../../law/35-ceilings.ts';
import type { Ctx, View } from '../../law/month.ts';
import { derive } from '../../law/parameters/derive.ts';
import { Month, monthFigures } from './figures.ts';
import * as read from './reading.ts';
import { ENGAGEMENT, ITEM, type MonthSpec, monthInput, NotUnderstood } from './reading.ts';

/** The day before the decree that froze the SMIC of the reduction (12 June 2026). */
const BEFORE_FREEZE = '2026-06-11';

/** The day of knowledge on which the reduction counts with the SMIC a case names. */
export function knowledge(law: CaseLaw, month: string, smic: string): string {
  const on = lastOfMonth(month);
  if (smic === '') return on;
  for (const asOf of [on, BEFORE_FREEZE])
    if (derive(law.values(on, asOf)).smicHour === toCents(smic)) return asOf;
  throw new NotUnderstood(`a SMIC of ${smic} in ${month}`);
}

function entityOf(entry: CaseEntry): Facts {
  const facts: Record<string, number> = {};
  if (read.has(entry, 'headcount')) facts.headcount = Number(entry.inputs.headcount);
  if (read.has(entry, 'atmp_rate')) facts.atmpRate = read.hundredths(entry, 'atmp_rate');
  if (read.has(entry, 'versement_mobilite_rate'))
    facts.mobilityRate = read.hundredths(entry, 'versement_mobilite_rate');
  if (read.has(entry, 'health_plan_total')) {
    facts.healthPlan = read.cents(entry, 'health_plan_total');
    if (read.has(entry, 'health_employer_share'))
      facts.healthEmployerShare = read.hundredths(entry, 'health_employer_share');
  }
  return facts;
}

function personOf(entry: CaseEntry): Facts {
  const pas = read.text(entry, 'pas');
  if (pas === '' || pas.startsWith('neutral')) {
    const place = /guyane|mayotte/i.test(pas) ? 'guyane' : 'metropole';
    return { residence: /guadeloupe|reunion|réunion|martinique/i.test(pas) ? 'antilles' : place };
  }
  return { pasRate: read.hundredths(entry, 'pas') };
}

/** Pay of the general scheme in the month of payment. */
function generalSpec(entry: CaseEntry, law: CaseLaw): MonthSpec {
  const paidOn = read.text(entry, 'pay_date');
  const month = paidOn.slice(0, 7);
  const cdd = read.flag(entry, 'cdd');
  const short = read.flag(entry, 'short_contract');
  if (short && !cdd) throw new NotUnderstood('a short contract without an end');
  const hours = read.has(entry, 'weekly_hours') ? Number(read.text(entry, 'weekly_hours')) : 35;
  const ends = short ? lastOfMonth(month) : `${Number(month.slice(0, 4)) + 1}-12-31`;
  return {
    ...{ month, paidOn, kind: cdd ? 'cdd' : 'cdi', gross: read.cents(entry, 'gross') },
    ...(cdd ? { from: `${month}-01`, to: ends } : {}),
    asOf: knowledge(law, month, read.text(entry, 'rgdu_smic_hourly')),
    engagement: { cadre: read.flag(entry, 'cadre'), weeklyHours: hours },
    person: personOf(entry),
    entity: entityOf(entry),
  };
}

/** Ceiling of the month’s engagement, by the rule itself. */
function ceiling(law: CaseLaw, spec: MonthSpec): number {
  const input = monthInput(spec);
  const [one] = input.engagements;
  const facts = { weeklyHours: 35, ...one!.facts };
  const values = derive(law.values(input.period.to, input.asOf));
  const view = { ...one, facts, input: one } as unknown as View;
  return ceilingOf({ ...input, values } as unknown as Ctx, view);
}

const general: CaseKind = {
  id: 'month in the general scheme',
  recognises: (entry) => read.text(entry, 'regime') === 'general_standard',
  inputs: [
    ...['regime', 'pay_date', 'gross', 'headcount', 'cadre', 'weekly_hours', 'atmp_rate', 'pas'],
    ...['health_plan_total', 'health_employer_share', 'versement_mobilite_rate'],
    ...['rgdu_smic_hourly', 'cdd', 'short_contract'],
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const spec = generalSpec(entry, law);
      const figures = monthFigures(new Month(law, monthInput(spec)));
      return { figures: { ...figures, pss_prorata: read.decimal(ceiling(law, spec)) } };
    }),
};

const KINDS: Readonly<Record<string, string>> = { artist: 'artiste', technician: 'technicien' };

/** Days at the end of the month; without its own accident rate the establishment is unknown. */
function spectacleSpec(entry: CaseEntry): MonthSpec {
  const to = read.text(entry, 'date');
  const days = Number(read.text(entry, 'days') || '1');
  const kind = KINDS[read.text(entry, 'kind')];
  if (kind === undefined) throw new NotUnderstood(`trade ${read.text(entry, 'kind')}`);
  const from = `${to.slice(0, 8)}${String(Number(to.slice(8)) - days + 1).padStart(2, '0')}`;
  const dfs = read.text(entry, 'dfs');
  return {
    ...{ month: to.slice(0, 7), paidOn: to, kind, from, to, gross: read.cents(entry, 'gross') },
    entity: {
      ...(kind === 'artiste' ? { atmpRate: undefined } : {}),
      ...entityOf(entry),
    },
    engagement: {
      ...{ hours: Number(read.text(entry, 'hours') || '0'), cadre: read.flag(entry, 'cadre') },
      ...(dfs === '' ? {} : { dfs: professionOf(to, dfs) }),
    },
  };
}

/** The profession whose flat deduction has the rate a case names. */
function professionOf(on: string, said: string): string {
  const year = on.slice(0, 4);
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    2025: { 21: 'dramatique', 18: 'musicien' },
    2026: { 18: 'dramatique', 16: 'musicien' },
  };
  const found = known[year]?.[String(Number(said) * 100)];
  if (found === undefined) throw new NotUnderstood(`a flat deduction of ${said} in ${year}`);
  return found;
}

const spectacle: CaseKind = {
  id: 'engagement in show business',
  recognises: (entry) => read.text(entry, 'regime') === 'spectacle_cddu',
  inputs: [
    'regime',
    'date',
    'gross',
    'days',
    'hours',
    'kind',
    'cadre',
    'dfs',
    'headcount',
    'atmp_rate',
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const spec = spectacleSpec(entry);
      const month = new Month(law, monthInput(spec));
      const figures = { ...monthFigures(month), cap_used: read.decimal(ceiling(law, spec)) };
      return { figures };
    }),
};

/** The largest gross whose cost the budget covers. */
function fromInvoice(entry: CaseEntry, law: CaseLaw): Figures {
  const invoice = read.cents(entry, 'invoice_excl_vat');
  const fee = Number(applyRate(BigInt(invoice), rate(read.text(entry, 'coop_fee_rate'))));
  const budget = invoice - fee - read.cents(entry, 'direct_expenses', 0);
  const paidOn = read.text(entry, 'pay_date');
  const spec: MonthSpec = {
    ...{ month: paidOn.slice(0, 7), paidOn, kind: 'cesa', gross: budget },
    engagement: { cadre: read.flag(entry, 'cadre') },
    entity: { headcount: 5, healthPlan: 4_000, ...entityOf(entry) },
  };
  const request = { input: monthInput(spec), vary: [{ engagement: ENGAGEMENT, item: ITEM }] };
  const found = solve(law.registry, { ...request, target: { of: 'employerCost', amount: budget } });
  if (found.answer === null) throw new NotUnderstood('a budget for no pay');
  const month = new Month(law, monthInput({ ...spec, gross: found.answer.amount }));
  return {
    ...monthFigures(month),
    coop_fee: read.decimal(fee),
    employer_cost_budget: read.decimal(budget),
    max_gross: read.decimal(found.answer.amount),
    residual: read.decimal(budget - found.answer.totals.employerCost),
  };
}

const invoice: CaseKind = {
  id: 'from the invoice to net pay',
  recognises: (entry) => read.text(entry, 'regime') === 'invoice_to_net',
  inputs: [
    ...['regime', 'invoice_excl_vat', 'coop_fee_rate', 'direct_expenses', 'pay_date'],
    ...['cadre', 'headcount', 'atmp_rate', 'health_plan_total', 'health_employer_share'],
  ],
  ignoredInputs: ['vat_rate'],
  compute: (entry, law) => read.understood(() => ({ figures: fromInvoice(entry, law) })),
};

/** Months in which the named SMIC can hold, where the case names no month. */
const MONTHS = ['2026-07', '2026-01', '2025-06', '2025-03'];

function monthOfCase(entry: CaseEntry, law: CaseLaw): readonly [string, string] {
  const smic = read.text(entry, 'smic_hourly');
  if (read.has(entry, 'month')) {
    const month = read.text(entry, 'month');
    return [month, knowledge(law, month, smic)];
  }
  for (const month of MONTHS)
    try {
      return [month, knowledge(law, month, smic)];
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem;
    }
  throw new NotUnderstood(`a SMIC of ${smic}`);
}

const coefficient: CaseKind = {
  id: 'coefficient of the general reduction',
  recognises: (entry) =>
    read.has(entry, 'gross', 'headcount', 'smic_hourly') && !read.has(entry, 'regime'),
  inputs: ['month', 'gross', 'headcount', 'smic_hourly'],
  compute: (entry, law) =>
    read.understood(() => {
      const [month, asOf] = monthOfCase(entry, law);
      const spec = { month, asOf, kind: 'cdi', gross: read.cents(entry, 'gross') };
      const found = new Month(law, monthInput({ ...spec, entity: entityOf(entry) }));
      return {
        figures: {
          rgdu_coefficient: read.fine(found.coefficient),
          rgdu: read.decimal(found.reduction),
          reduction: read.decimal(found.reduction),
        },
      };
    }),
};

const wedge: CaseKind = {
  id: 'average rates by the OECD',
  recognises: (entry) => read.has(entry, 'pct_average_wage', 'household'),
  inputs: ['year', 'household', 'pct_average_wage'],
  compute: () => ({
    notModelled: 'average rates of 2024: values of that year and the average wage are not carried',
  }),
};

export const monthKinds: readonly CaseKind[] = [general, spectacle, invoice, coefficient, wedge];
