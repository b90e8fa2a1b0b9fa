/** Exceptional pay, artists from abroad, amateurs, the structural reduction, from invoice to net. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type Figures,
  proRata,
  solve,
} from '@smart/law';
import { referenceWage, structuralOf, weightOf } from '../../law/43-reductions.ts';
import { rowOf } from '../../law/51-exceptional.ts';
import type { Values } from '../../law/parameters/derive.ts';
import { ENGAGEMENT, ITEM, type MonthSpec, monthInput } from './build.ts';
import { Month } from './figures.ts';
import * as read from './reading.ts';

const isA = (entry: CaseEntry, kind: string): boolean => entry.kind === kind;

/** The exceptional tax for a yearly pay that picks the row. */
function onYear(values: Values, year: number, taxed: number, column: 'holiday' | 'other') {
  const rate = values.exceptional[rowOf(values, year)]![column];
  const pp = proRata(taxed, rate, 1_000_000);
  return { rate: read.fraction(rate), pp: read.decimal(pp), net: read.decimal(taxed - pp) };
}

/** Double holiday pay of the month's gross, or another premium of `gross`. */
const exceptional: CaseKind = {
  id: 'exceptional pay',
  recognises: (entry) =>
    isA(entry, 'exceptional') || read.has(entry, 'annual_normal_base_variant_a'),
  inputs: [
    ...['date', 'gross_month', 'gross', 'status', 'children'],
    ...['annual_normal_base_variant_a', 'annual_normal_base_variant_b'],
  ],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) =>
    read.understood(() => {
      if (!/white-collar|employee/.test(read.text(entry, 'status') || 'employee'))
        throw new read.NotUnderstood(`status ${read.text(entry, 'status')}`);
      if (read.count(entry, 'children', 0) > 0)
        throw new read.NotUnderstood('children with a yearly pay given beside');
      const premium = read.has(entry, 'gross') && !read.has(entry, 'gross_month');
      const salary = read.cents(entry, 'gross_month', read.cents(entry, 'gross', 0));
      const month = read.month(entry);
      const probe = new Month(law, monthInput({ month, kind: 'white-collar', pay: [] }));
      const { doubleRate } = probe.values;
      const amount = premium ? salary : proRata(salary, doubleRate, 1_000_000);
      const facts = { what: premium ? 'year-end' : 'double-holiday' };
      const pay = [
        { kind: 'salary', amount: salary } as const,
        { kind: 'special', amount, facts } as const,
      ];
      const computed = new Month(law, monthInput({ month, kind: 'white-collar', pay }));
      const kept = computed.amount('nsso-double', 'nsso-special');
      const taxed = amount - kept;
      const column = premium ? 'other' : 'holiday';
      const of = (key: string) => onYear(computed.values, read.cents(entry, key), taxed, column);
      const a = of('annual_normal_base_variant_a');
      const b = of('annual_normal_base_variant_b');
      return {
        figures: {
          double_holiday_gross: read.decimal(amount),
          gross: read.decimal(amount),
          retention_13_07_on_85_92: read.decimal(kept),
          nsso_13_07: read.decimal(kept),
          nsso_employee: read.decimal(kept),
          nsso: read.decimal(kept),
          taxable: read.decimal(taxed),
          ...{ rate_variant_a_taxable_x12: a.rate, pp_variant_a: a.pp, net_variant_a: a.net },
          ...{ rate_variant_b_gross_x12: b.rate, pp_variant_b: b.pp, net_variant_b: b.net },
          ...{ rate_variant_a: a.rate, rate_variant_b: b.rate },
        },
      };
    }),
};

/** A performer who lives and is insured elsewhere. The year is not said: the latest is taken. */
const abroad: CaseKind = {
  id: 'artist from abroad',
  recognises: (entry) => read.has(entry, 'gross_fee', 'performance_days_same_organiser'),
  inputs: ['gross_fee', 'performance_days_same_organiser', 'date', 'year'],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) =>
    read.understood(() => {
      const amount = read.cents(entry, 'gross_fee');
      const days = read.count(entry, 'performance_days_same_organiser', 1);
      const month =
        read.has(entry, 'date') || read.has(entry, 'year') ? read.month(entry) : '2026-10';
      const input = monthInput({
        ...{ month, kind: 'artist-short', days, person: { taxResidence: 'FR' } },
        pay: [{ kind: 'lump-sum', amount, facts: { days } }],
        socialSecurity: 'elsewhere',
      });
      const computed = new Month(law, input);
      return {
        figures: {
          lump_sum_costs: read.decimal(computed.said('pp-artist-abroad', 'lump')),
          taxable: read.decimal(computed.amount('pp-base-abroad')),
          withholding_18pct: read.decimal(computed.amount('pp-artist-abroad')),
          net: read.decimal(computed.evaluation.full.totals.net),
        },
      };
    }),
};

/** Travel is paid besides, within its own limit; the year's total contains this day. */
const amateur: CaseKind = {
  id: 'amateur arts allowance',
  recognises: (entry) => read.has(entry, 'day_fee', 'organiser_total_year'),
  inputs: ['date', 'year', 'day_fee', 'travel', 'organiser_total_year'],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) =>
    read.understood(() => {
      const amount = read.cents(entry, 'day_fee');
      const organiserTotal = read.cents(entry, 'organiser_total_year') - amount;
      const month = read.month(entry);
      const input = monthInput({
        ...{ month, kind: 'amateur', days: 1, facts: { organiserTotal } },
        pay: [{ kind: 'lump-sum', amount }],
      });
      const computed = new Month(law, input);
      const { amateurDay, amateurTravel } = computed.values;
      const travel = read.cents(entry, 'travel', 0);
      const allowed = amount <= (amateurDay ?? 0) && travel <= (amateurTravel ?? 0);
      return {
        figures: {
          tax: read.decimal(computed.evaluation.full.totals.withholding),
          nsso: read.decimal(computed.evaluation.full.totals.employeeContributions),
          solidarity_5pct: read.decimal(computed.amount('solidarity')),
          allowed,
        },
      };
    }),
};

/** A quarter of one contract: the last month settles what the two before hold in counters. */
const structural: CaseKind = {
  id: 'structural reduction',
  recognises: (entry) => read.has(entry, 'quarter', 'W_quarter', 'days'),
  inputs: ['quarter', 'W_quarter', 'days', 'regime_days', 'category'],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) =>
    read.understood(() => {
      const said = /^(20\d\d)-?Q([1-4])$/.exec(read.text(entry, 'quarter'));
      if (!said) throw new read.NotUnderstood(`quarter ${read.text(entry, 'quarter')}`);
      if (read.count(entry, 'category', 1) !== 1)
        throw new read.NotUnderstood('only category 1 of the structural reduction');
      const [, year, quarter] = said;
      const month = `${year}-${String(Number(quarter) * 3).padStart(2, '0')}`;
      const wage = read.cents(entry, 'W_quarter');
      const days = read.count(entry, 'days', 0);
      const daysPerWeek = read.count(entry, 'regime_days', 5);
      const last = Math.min(days, 20);
      const own = proRata(wage, last, days);
      const at = `${year}-Q${quarter}`;
      const input = monthInput({
        ...{ month, kind: 'white-collar', facts: { daysPerWeek } },
        pay: [{ kind: 'salary', amount: own, facts: { days: last } }],
        counters: {
          [`wage@${at}`]: wage - own,
          [`volume@${at}`]: days - last,
        },
      });
      return { figures: structuralFigures(new Month(law, input), wage, days, daysPerWeek) };
    }),
};

function structuralFigures(computed: Month, wage: number, part: number, week: number): Figures {
  const { values } = computed;
  const quarter = values.quarterWeeks * week;
  const mu = proRata(part, 100, quarter);
  const beta = mu === 0 ? 0 : proRata(weightOf(values, mu, mu), 100, mu);
  const reference = referenceWage(values, { wage, part, week });
  return {
    factor: read.decimal(proRata(quarter, 100, part)),
    S: read.decimal(reference),
    R: read.decimal(structuralOf(values, reference)),
    mu: read.decimal(mu),
    beta: read.fraction(beta),
    Ps: read.decimal(-computed.amount('structural')),
  };
}

/** What an invoice leaves, by the status in words; premium of the insurer as the figures assume. */
function invoiceSpec(entry: CaseEntry): MonthSpec {
  const status = read.text(entry, 'status');
  const month = read.monthInWords(status);
  if (month === null || !/artist, 1-day/.test(status))
    throw new read.NotUnderstood(`status ${status}`);
  const workers = Number(/employer >= (\d+) workers/.exec(status)?.[1] ?? 0);
  const { expected } = entry;
  const premium = /work_accident_insurance_assumed_(\d+)_(\d\d)/.exec(JSON.stringify(expected));
  if (premium === null) throw new read.NotUnderstood('the premium of the insurer is not said');
  return {
    ...{ month, kind: 'artist-short', days: 1, person: { artistDeclaration: true } },
    pay: [{ kind: 'lump-sum', amount: 10_000, facts: { days: 1 } }],
    entity: { workers, artistReduction: !/no reductions/.test(status) },
    confirmed: { 'accident.premium': `${premium[1]}.${premium[2]} %` },
  };
}

function invoiceFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const billed = read.cents(entry, 'invoice_excl_vat');
  const feeRate = read.rate(entry, 'coop_fee_rate');
  const vat = Math.round((billed * Math.round(Number(read.rate(entry, 'vat_rate')) * 100)) / 100);
  const input = monthInput(invoiceSpec(entry));
  const vary = [{ engagement: ENGAGEMENT, item: ITEM }];
  const found = solve(law.registry, {
    ...{ input, vary },
    target: { of: 'billed', amount: billed, feeRate },
  });
  if (!found.answer) throw new read.NotUnderstood('nothing can be paid from this invoice');
  const { totals } = found.answer;
  const pay = [{ kind: 'lump-sum', amount: totals.gross, facts: { days: 1 } } as const];
  const computed = new Month(law, monthInput({ ...invoiceSpec(entry), pay }));
  const of = (...ids: readonly string[]): string => read.decimal(computed.amount(...ids));
  return {
    vat: read.decimal(vat),
    invoice_incl_vat: read.decimal(billed + vat),
    coop_fee: read.decimal(found.fee),
    employment_budget: read.decimal(billed - found.fee),
    gross: read.decimal(totals.gross),
    employer_components: {
      base_19_88_plus_5_12: of('employer'),
      holiday_quarterly_5_57: of('holiday-quarterly'),
      holiday_annual_10_27_provision: of('holiday-annual'),
      ffe_special_0_10: of('closure-special'),
      ffe_basic_0_39_ge20_workers: of('closure'),
      temp_unemployment_0_10: of('temporary-unemployment'),
      work_accident_special_0_02: of('accident-special'),
      contribution_1_69_ge10_workers: of('ten-workers'),
      work_accident_insurance_assumed_1_00: of('accident-insurance'),
    },
    total_employer_cost: read.decimal(totals.employerCost),
    rounding_left: read.decimal(billed - found.fee - totals.employerCost),
    nsso_employee: of('nsso'),
    withholding_11_11: of('pp-artist'),
    net: read.decimal(totals.net),
  };
}

const invoice: CaseKind = {
  id: 'from invoice to net',
  recognises: (entry) => read.has(entry, 'invoice_excl_vat', 'coop_fee_rate'),
  inputs: ['invoice_excl_vat', 'vat_rate', 'coop_fee_rate', 'status'],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) => read.understood(() => ({ figures: invoiceFigures(entry, law) })),
};

/** Statistics after assessment, of a wage nobody names, are no payslip. */
const statistics: CaseKind = {
  id: 'statistics of the OECD',
  recognises: (entry) => read.has(entry, 'household', 'wage'),
  inputs: ['year', 'household', 'wage'],
  compute: () => ({ notModelled: 'statistics after assessment; the wage is not given' }),
};

export const otherKinds: readonly CaseKind[] = [
  exceptional,
  abroad,
  amateur,
  structural,
  invoice,
  statistics,
];
