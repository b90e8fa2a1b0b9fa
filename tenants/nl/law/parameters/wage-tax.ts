/** Wage tax and national insurance in one (loonheffing): brackets, credits, table steps. */
import { defineParameter } from '@smart/law';
import { GENERAL, IN_2025, IN_2026, LB_2017, RULES_2026, SINCE_2025, TABLES } from './sources.ts';

/** Limits in euros, rates of the brackets, and the tax on the limits in whole euros. */
export interface BracketsOf {
  readonly limits: readonly [string, string];
  readonly rates: readonly [string, string, string];
  readonly tax: readonly [number, number];
}

const table = { unit: 'EUR, %', article: 'art. 20a, 20b, 25 Wet LB 1964' } as const;
const A = { source: TABLES, confidence: 'A' } as const;

export const brackets = defineParameter<BracketsOf>({
  key: 'wage_tax.brackets.below_aow',
  ...table,
  values: [
    {
      value: {
        limits: ['38883', '78426'],
        rates: ['35.75 %', '37.56 %', '49.50 %'],
        tax: [13_900, 28_752],
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        limits: ['38441', '76817'],
        rates: ['35.82 %', '37.48 %', '49.50 %'],
        tax: [13_769, 28_152],
      },
      ...IN_2025,
      ...A,
    },
  ],
});

export const bracketsAow = defineParameter<BracketsOf>({
  key: 'wage_tax.brackets.aow_1946_or_later',
  ...table,
  values: [
    {
      value: {
        limits: ['38883', '78426'],
        rates: ['17.85 %', '37.56 %', '49.50 %'],
        tax: [6_940, 21_792],
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        limits: ['38441', '76817'],
        rates: ['17.92 %', '37.48 %', '49.50 %'],
        tax: [6_888, 21_271],
      },
      ...IN_2025,
      ...A,
    },
  ],
});

export const bracketsAow1945 = defineParameter<BracketsOf>({
  key: 'wage_tax.brackets.aow_1945_or_earlier',
  ...table,
  values: [
    {
      value: {
        limits: ['41123', '78426'],
        rates: ['17.85 %', '37.56 %', '49.50 %'],
        tax: [7_340, 21_351],
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        limits: ['40502', '76817'],
        rates: ['17.92 %', '37.48 %', '49.50 %'],
        tax: [7_257, 20_867],
      },
      ...IN_2025,
      ...A,
    },
  ],
});

/** A credit that falls above a wage by a rate, to nothing at another wage. Euros. */
export interface FallingCredit {
  readonly max: number;
  readonly from: number;
  readonly zero: number;
  readonly rate: string;
}

export const generalCredit = defineParameter({
  key: 'general_credit',
  unit: 'EUR a year',
  article: 'art. 22 Wet LB 1964; art. 8.10 Wet IB 2001',
  values: [
    {
      value: {
        max: 3_115,
        from: 29_736,
        zero: 78_426,
        rate: '6.398 %',
        aowMax: 1_556,
        aowRate: '3.195 %',
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        max: 3_068,
        from: 28_406,
        zero: 76_817,
        rate: '6.337 %',
        aowMax: 1_536,
        aowRate: '3.170 %',
      },
      ...IN_2025,
      ...A,
    },
  ],
});

export const elderlyCredit = defineParameter<FallingCredit>({
  key: 'elderly_credit',
  unit: 'EUR a year',
  article: 'art. 22b Wet LB 1964; art. 8.17 Wet IB 2001',
  values: [
    { value: { max: 2_067, from: 46_002, zero: 59_782, rate: '15 %' }, ...IN_2026, ...A },
    { value: { max: 2_035, from: 45_308, zero: 58_875, rate: '15 %' }, ...IN_2025, ...A },
  ],
});

/** Limits of wage, rates that build the credit up, its caps, the rate at which it falls. Euros. */
export interface WorkCredit {
  readonly limits: readonly [number, number, number, number];
  readonly builds: readonly [string, string, string];
  readonly caps: readonly [number, number, number];
  readonly falls: string;
}

const work = {
  unit: 'EUR a year',
  article: 'art. 22a Wet LB 1964; art. 8.11 Wet IB 2001',
} as const;

export const workCredit = defineParameter<WorkCredit>({
  key: 'employed_person_credit',
  ...work,
  values: [
    {
      value: {
        limits: [11_965, 25_845, 45_592, 132_920],
        builds: ['8.324 %', '31.009 %', '1.950 %'],
        caps: [996, 5_300, 5_685],
        falls: '6.51 %',
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        limits: [12_169, 26_288, 43_071, 129_078],
        builds: ['8.053 %', '30.030 %', '2.258 %'],
        caps: [980, 5_220, 5_599],
        falls: '6.51 %',
      },
      ...IN_2025,
      ...A,
    },
  ],
});

export const workCreditAow = defineParameter<WorkCredit>({
  key: 'employed_person_credit.aow',
  ...work,
  values: [
    {
      value: {
        limits: [11_965, 25_845, 45_592, 132_920],
        builds: ['4.156 %', '15.483 %', '0.974 %'],
        caps: [498, 2_647, 2_840],
        falls: '3.250 %',
      },
      ...IN_2026,
      ...A,
    },
    {
      value: {
        limits: [12_169, 26_288, 43_071, 129_078],
        builds: ['4.029 %', '15.023 %', '1.130 %'],
        caps: [491, 2_612, 2_802],
        falls: '3.257 %',
      },
      ...IN_2025,
      ...A,
    },
  ],
});

export const tableStep = defineParameter({
  key: 'wage_tax.table_step.year',
  unit: 'EUR a year',
  article: 'Rekenvoorschriften, tabel 1a',
  values: [{ value: 54, ...SINCE_2025, source: RULES_2026, confidence: 'B' }],
});

/** Highest yearly wage of the tables, EUR; the same formula is used above it. */
export const tableMax = defineParameter({
  key: 'wage_tax.table_max.year',
  unit: 'EUR a year',
  article: 'Rekenvoorschriften, tabel 1a',
  values: [
    { value: 133_110, ...IN_2026, source: RULES_2026, confidence: 'B' },
    {
      value: 129_330,
      ...IN_2025,
      source: 'rows of the official month table 2025 (2,395 steps)',
      confidence: 'B',
    },
  ],
});

export const aboveTable = defineParameter({
  key: 'wage_tax.above-table',
  unit: 'rule',
  article: 'Rekenvoorschriften',
  values: [{ value: 'same-formula', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

const factor = (period: string, value: number, isProven: boolean) =>
  defineParameter({
    key: `wage_tax.period_factor.${period}`,
    unit: 'periods a year',
    article: 'art. 25 Wet LB 1964; Rekenvoorschriften',
    values: [
      isProven
        ? { value, ...SINCE_2025, ...A }
        : {
            value,
            ...SINCE_2025,
            source: 'structure of the Rekenvoorschriften; table not compared',
            confidence: 'C',
            note: 'day table of 2022: 150.00 is 32.70 (salar.support), as this formula gives',
          },
    ],
  });

export const monthFactor = factor('month', 12, true);
export const fourWeekFactor = factor('four-weeks', 13, false);
export const weekFactor = factor('week', 52, false);
export const dayFactor = factor('day', 260, false);

/** Days a week of full-time work: others keep the period's table in a broken month. */
export const fullTimeDays = defineParameter({
  key: 'wage_tax.full-time-days',
  unit: 'days a week',
  article: 'art. 25 Wet LB 1964; Handboek Loonheffingen',
  values: [
    {
      value: 5,
      ...SINCE_2025,
      source: 'loket.nl 360019166760; loon.nl; AFAS Profit (part-timers: period table)',
      confidence: 'B',
    },
  ],
});

/** May the month table be used for an employment that lasts only a part of the month? */
export const partMonth = defineParameter({
  key: 'wage_tax.month-table-for-part',
  unit: 'rule',
  article: 'art. 25 Wet LB 1964 (loontijdvak)',
  values: [{ value: 'allowed', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const anonymous = defineParameter({
  key: 'wage_tax.anonymous',
  unit: '%',
  article: 'art. 26b, 35a lid 3 Wet LB 1964',
  values: [{ value: '52 %', ...SINCE_2025, source: LB_2017, confidence: 'A' }],
});

export const aowAge = defineParameter({
  key: 'aow_age',
  unit: 'years',
  article: 'art. 7a AOW',
  values: [
    {
      value: 67,
      from: '2024-01-01',
      to: '2027-12-31',
      knownFrom: '2024-01-01',
      source: RULES_2026,
      confidence: 'B',
    },
  ],
});

/** Year up to which the column of the oldest holds. */
export const oldestColumn = defineParameter({
  key: 'wage_tax.oldest-column',
  unit: 'year of birth',
  article: 'Rekenvoorschriften',
  values: [{ value: 1945, ...SINCE_2025, ...A }],
});

/** Which column holds in the month in which the AOW age is reached. */
export const aowMonth = defineParameter({
  key: 'wage_tax.aow-month',
  unit: 'rule',
  article: 'Rekenvoorschriften',
  values: [{ value: 'aow-column', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** Residents of other states have only a part of the credits: not in the sources. */
export const nonResident = defineParameter<string>({
  key: 'wage_tax.non-resident',
  unit: 'rule',
  article: 'art. 2, 22 Wet LB 1964',
  whenMissing: 'ask',
  example: 'without-credits',
  values: [],
});
