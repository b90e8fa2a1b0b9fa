/** Tables, payslips of a period, special payments, artists, expats. */
import type { CaseEntry, CaseKind, CaseLaw, CaseOutcome, Figures } from '@smart/law';
import { SCALE, toScaled } from '@smart/law';
import type { Table } from '../../law/47-wage-periods.ts';
import { expat } from '../../law/parameters/artists.ts';
import {
  type SpecialRow,
  specialDerived,
  specialWhite,
} from '../../law/parameters/special-rate.ts';
import { ENGAGEMENT, Month, type MonthSpec, monthInput, steps } from './month.ts';
import * as read from './reading.ts';

const { decimal, isKind, understood } = read;

const TABLES: Readonly<Record<string, Table>> = {
  month: 'month',
  day: 'day',
  week: 'week',
  fourweek: 'four-weeks',
  'four-weeks': 'four-weeks',
};

function tableOf(entry: CaseEntry): Table {
  const table = TABLES[read.text(entry, 'period') || 'month'];
  if (table === undefined) throw new read.NotUnderstood(`period ${read.text(entry, 'period')}`);
  return table;
}

/** Span of a period: nothing for a month, else days of work in March. */
function spanOf(table: Table, year: number): readonly [string, string] | undefined {
  const monday = year === 2025 ? '03-03' : '03-02';
  const friday = year === 2025 ? '03-07' : '03-06';
  const fourth = year === 2025 ? '03-28' : '03-27';
  if (table === 'month') return undefined;
  const end = { day: monday, week: friday, 'four-weeks': fourth }[table];
  return [`${year}-${monday}`, `${year}-${end}`];
}

function ofTable(entry: CaseEntry, gross: number, more: Partial<MonthSpec>): MonthSpec {
  const year = read.year(entry);
  const table = tableOf(entry);
  const span = spanOf(table, year);
  return {
    year,
    gross,
    ...(span === undefined ? {} : { span }),
    ...more,
    engagement: { wagePeriod: table, ...more.engagement },
  };
}

function checkWhite(entry: CaseEntry): void {
  const table = read.text(entry, 'table') || 'white';
  if (!/^white( standard)?$/.test(table)) throw new read.NotUnderstood(`table ${table}`);
  if (!read.flag(entry, 'standard_tax_and_premium', true))
    throw new read.NotUnderstood('tax without national insurance');
}

/** A row of the printed table: tax of a wage in every column. */
function tableFigures(entry: CaseEntry, law: CaseLaw): Figures {
  checkWhite(entry);
  const wage = read.cents(entry, 'tax_wage');
  const person = (birthDate: string, taxCredit: boolean): Month =>
    new Month(law, monthInput(ofTable(entry, wage, { person: { birthDate, taxCredit } })));
  const tax = (birthDate: string, credit: boolean): string =>
    person(birthDate, credit).money('loonheffing');
  const birth = read.born(entry);
  const withCredit = person(birth, true);
  return {
    without_tax_credit: tax(birth, false),
    with_tax_credit: tax(birth, true),
    employed_person_credit_settled: withCredit.money('work-credit'),
    aow_1946_or_later_without: tax('1950-05-15', false),
    aow_1946_or_later_with: tax('1950-05-15', true),
    aow_1945_or_earlier_without: tax('1940-05-15', false),
    aow_1945_or_earlier_with: tax('1940-05-15', true),
    intermediate: steps(withCredit, wage, tableOf(entry), true),
  };
}

const tableRow: CaseKind = {
  id: 'row of a wage tax table',
  recognises: (entry) => isKind(entry, 'official_table_row') || read.has(entry, 'tax_wage'),
  inputs: ['year', 'period', 'table', 'tax_wage', 'age', 'standard_tax_and_premium'],
  ignoredInputs: ['country'],
  compute: (entry, law) => understood(() => ({ figures: tableFigures(entry, law) })),
};

/** Employer premiums under the names of the case files. */
export const premiums = (month: Month) => ({
  awf: month.money('awf-low', 'awf-high'),
  aof: month.money('aof-low', 'aof-high'),
  wko: month.money('wko'),
  whk: month.money('whk'),
  zvw: month.money('zvw-employer'),
});

const basisPoints = (percent: string): number => toScaled(`${percent} %`) / 100;

function payslipFigures(entry: CaseEntry, law: CaseLaw): Figures {
  checkWhite(entry);
  if ((read.text(entry, 'pension') || 'none') !== 'none') throw new read.NotUnderstood('pension');
  const gross = read.cents(entry, 'gross');
  const credit = read.flag(entry, 'payroll_tax_credit_applied', true);
  const low = (read.text(entry, 'awf') || 'high') === 'low';
  const table = tableOf(entry);
  const month = new Month(
    law,
    monthInput(
      ofTable(entry, gross, {
        kind: low ? 'vast' : 'bepaald',
        pay: table === 'day' ? 'day' : 'salary',
        person: { birthDate: read.born(entry), taxCredit: credit },
        entity: {
          smallEmployer: (read.text(entry, 'aof') || 'low') === 'low',
          ...(read.has(entry, 'whk_percent')
            ? { whkRate: basisPoints(read.text(entry, 'whk_percent')) }
            : {}),
        },
      }),
    ),
  );
  const { totals } = month.evaluation.full;
  return {
    ...steps(month, gross, table, credit),
    wage_tax: month.money('loonheffing'),
    employed_person_credit_settled: month.money('work-credit'),
    net: decimal(totals.net),
    premium_base: month.money('premium-base'),
    employer_premiums: premiums(month),
    employer_total: decimal(totals.employerCost),
  };
}

const payslip: CaseKind = {
  id: 'payslip of a wage period',
  recognises: (entry) =>
    isKind(entry, 'payslip') ||
    (entry.kind === undefined && read.has(entry, 'gross', 'payroll_tax_credit_applied')),
  inputs: [
    'year',
    'period',
    'gross',
    'table',
    'payroll_tax_credit_applied',
    'age',
    'awf',
    'aof',
    'whk_percent',
    'pension',
  ],
  ignoredInputs: ['country'],
  compute: (entry, law) => understood(() => ({ figures: payslipFigures(entry, law) })),
};

/** The row of the special table as it stands among the values. */
function rowFor(law: CaseLaw, year: number, wage: number): SpecialRow {
  const values = law.values(`${year}-03-31`);
  const table = values.get(specialWhite);
  const covers = wage >= table.rows[0]!.from && (table.to === null || wage <= table.to);
  const { rows } = covers ? table : (values.maybe(specialDerived) ?? table);
  return rows.findLast(({ from }) => wage >= from)!;
}

const percentNumber = (text: string): string => text.replace(' %', '');

function specialFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const year = read.year(entry);
  const amount = read.cents(entry, 'special_payment');
  const annual = read.cents(entry, 'annual_wage_previous_year');
  const taxCredit = read.flag(entry, 'credit_applied', true);
  const input = monthInput({
    year,
    gross: amount,
    pay: 'special',
    person: { previousYearWage: annual, taxCredit },
  });
  const month = new Month(law, input);
  const row = rowFor(law, year, Math.trunc(annual / 100));
  const tax = month.amount('loonheffing-special');
  const line = month.evaluation.full.lines.find((one) => one.line === 'loonheffing-special');
  const total =
    toScaled(taxCredit ? row.standard : row.without) + signed(taxCredit ? row.offset : '0 %');
  return {
    standard_percent: percentNumber(taxCredit ? row.standard : row.without),
    offset_percent: percentNumber(taxCredit ? row.offset : '0'),
    total_percent: line === undefined ? '' : decimal(total / 100),
    wage_tax: decimal(tax),
    net: decimal(month.evaluation.full.totals.net),
  };
}

const signed = (text: string): number =>
  text.startsWith('-') ? -toScaled(text.slice(1)) : toScaled(text);

const special: CaseKind = {
  id: 'special payment',
  recognises: (entry) =>
    isKind(entry, 'special_remuneration') || read.has(entry, 'special_payment'),
  inputs: ['year', 'annual_wage_previous_year', 'special_payment', 'credit_applied'],
  ignoredInputs: ['country'],
  compute: (entry, law) => understood(() => ({ figures: specialFigures(entry, law) })),
};

function artistFigures(entry: CaseEntry, law: CaseLaw): CaseOutcome {
  if (
    !read.flag(entry, 'contract_max_3_months', true) ||
    read.flag(entry, 'real_employment', false)
  )
    return { notModelled: 'outside the artist scheme: an ordinary employment' };
  const gage = read.cents(entry, 'gage');
  const resident = read.flag(entry, 'resident', true);
  const treaty = read.flag(entry, 'treaty_country', false);
  const year = read.year(entry);
  const month = new Month(
    law,
    monthInput({
      year,
      gross: gage,
      kind: 'artiest',
      pay: 'lump-sum',
      span: [`${year}-03-10`, `${year}-03-10`],
      person: {
        identityVerified: !read.flag(entry, 'identity_missing', false),
        ...(resident ? {} : { taxResidence: 'XX', treatyState: treaty }),
      },
      engagement: { performances: read.flag(entry, 'kvr_used', false) ? 1 : 0 },
    }),
  );
  const line = month.evaluation.full.lines.find((one) => one.line === 'loonheffing-artist')!;
  const base = month.amount('gage');
  const none = month.amount('zvw-employer', 'zvw-withheld') === 0 ? 'none' : 'due';
  const rate = base === 0 ? 0 : Math.round((line.amount * SCALE) / base / 100);
  return {
    figures: {
      kvr: month.money('kvr'),
      taxable_gage: decimal(base),
      wage_tax_percent: decimal(rate),
      wage_tax: decimal(line.amount),
      payout: decimal(month.evaluation.full.totals.net),
      net: decimal(month.evaluation.full.totals.net),
      zvw: none,
      national_insurance: month.amount('loonheffing') === 0 ? 'none' : 'due',
    },
  };
}

const artist: CaseKind = {
  id: 'artist scheme',
  recognises: (entry) => isKind(entry, 'artist_scheme') || read.has(entry, 'gage'),
  inputs: [
    'year',
    'gage',
    'kvr_used',
    'resident',
    'contract_max_3_months',
    'real_employment',
    'treaty_country',
    'identity_missing',
  ],
  ignoredInputs: ['country'],
  compute: (entry, law) => understood(() => artistFigures(entry, law)),
};

function expatFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const year = read.year(entry);
  const gross = read.cents(entry, 'agreed_gross_month');
  const value = law.values(`${year}-03-31`).get(expat);
  if (basisPoints(read.text(entry, 'ruling_percent')) !== toScaled(value.rate) / 100)
    throw new read.NotUnderstood(`ruling_percent ${read.text(entry, 'ruling_percent')}`);
  const norm = read.cents(entry, 'norm_year');
  const is = (text: string): boolean => Number(text) * 100 === norm;
  if (!is(value.norm) && !is(value.young)) throw new read.NotUnderstood('norm_year');
  const expatRuling = is(value.norm) ? 'standard' : 'young';
  const month = new Month(law, monthInput({ year, gross, person: { expatRuling } }));
  const free = month.amount('expat-free');
  return {
    tax_free_allowance: decimal(free),
    taxable_wage: decimal(gross - free),
    taxable_year_x12: decimal((gross - free) * 12),
    norm_met: (gross - free) * 12 >= norm,
    ...steps(month, gross - free, 'month', true),
    wage_tax: month.money('loonheffing'),
    net: decimal(month.evaluation.full.totals.net),
  };
}

const expatKind: CaseKind = {
  id: 'expat ruling',
  recognises: (entry) => isKind(entry, 'expat_ruling') || read.has(entry, 'ruling_percent'),
  inputs: ['year', 'agreed_gross_month', 'ruling_percent', 'norm_year'],
  ignoredInputs: ['country'],
  compute: (entry, law) => understood(() => ({ figures: expatFigures(entry, law) })),
};

/** Tax wedges of years whose law is not carried. */
const wedge: CaseKind = {
  id: 'tax wedge of the OECD',
  recognises: (entry) => read.has(entry, 'household'),
  inputs: ['year', 'household', 'wage'],
  ignoredExpected: ['unit'],
  compute: (entry) => ({
    notModelled: `a statistical average household of ${read.text(entry, 'year')}: no law of that year`,
  }),
};

export const payslipKinds: readonly CaseKind[] = [
  tableRow,
  payslip,
  special,
  artist,
  expatKind,
  wedge,
];
export { ENGAGEMENT };
