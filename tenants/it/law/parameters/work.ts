/** Work time, minimum pay, leave, sickness, intermittent work, travel, VAT, garnishment. */
import { defineParameter } from '@smart/law';
import { CARRIED, CIRC_26, CIRC_132, SINCE_2025 } from './sources.ts';

/** A dated row of a collective agreement's table. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

const carried = <T>(key: string, unit: string, article: string, value: T) =>
  defineParameter<T>({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source: CARRIED, confidence: 'C' }],
  });

export const workTime = carried('time.limits', 'hours; weeks; minutes', 'D.Lgs. 66/2003', {
  week: 40,
  averageWeek: 48,
  averageWeeks: 17,
  restDay: 11,
  breakAbove: 6,
  breakMinutes: 10,
});

/** The office enters the tables of its agreements here. */
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by agreement and grade',
  article: 'CCNL; art. 36 Cost.; art. 3 L. 142/2001',
  whenMissing: 'ask',
  values: [],
});

const COOP = 'CCNL Cooperative spettacolo';
const SOCIAL = 'CCNL Cooperative sociali';

/** Published minima; the later ones run on until a renewal is found. */
export const publishedFloors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.published',
  unit: 'EUR/month by agreement and grade',
  article: 'CCNL 6/11/2014, renewed 19/02/2020; CCNL 26/01/2024',
  values: [
    {
      value: [
        { agreement: COOP, grade: '145.15', from: '2022-01-01', month: '1730.94' },
        { agreement: SOCIAL, grade: 'C1', from: '2025-10-01', month: '1545.21' },
        {
          agreement: SOCIAL,
          grade: 'C1',
          from: '2024-10-01',
          to: '2025-09-30',
          month: '1515.21',
        },
      ],
      ...SINCE_2025,
      source: 'culturmedia.legacoop.coop 108089; studiocordoni.it',
      confidence: 'B',
    },
  ],
});

export const leaveWeeks = carried('leave.weeks', 'weeks', 'art. 10 D.Lgs. 66/2003', 4);
export const leaveDay = carried('leave.day-divisor', 'days of a month', 'CCNL', {
  '5': 22,
  '6': 26,
});
export const leaveFraction = carried('leave.fraction', 'days of a year', 'art. 2109 c.c.', 365);
export const extraMonths = carried(
  'pay.extra-months',
  'twelfths of the year’s pay',
  'CCNL; DPR 1070/1960',
  { twelfths: 12 },
);
export const leaveByDay = carried(
  'leave.by-day',
  '% of the day’s pay: leave, 13th',
  'CCNL scritturati',
  { leave: '8.33 %', thirteenth: '8.33 %' },
);

export const sickFpld = carried('sick.inps', '% of the day’s pay from a day of sickness', 'INPS', {
  waiting: 3,
  rows: [
    { fromDay: 21, rate: '66.66 %' },
    { fromDay: 4, rate: '50 %' },
  ],
});
export const sickFpls = defineParameter({
  key: 'sick.fpls',
  unit: '% of the mean day’s pay from a day of sickness',
  article: 'art. 66 D.L. 73/2021',
  values: [
    {
      value: {
        waiting: 3,
        rows: [
          { fromDay: 21, rate: '80 %' },
          { fromDay: 4, rate: '60 %' },
        ],
      },
      from: '2021-05-26',
      to: null,
      knownFrom: '2021-09-10',
      source: CIRC_132,
      confidence: 'B',
    },
  ],
});
export const sickDivisor = carried('sick.day-divisor', 'days of a month', 'CCNL', 30);

/** What the collective agreement makes the employer add. */
export const sickTopUp = defineParameter<
  readonly { readonly fromDay: number; readonly upTo: string }[]
>({
  key: 'sick.top-up',
  unit: '% of the day’s pay up to which the employer adds, from a day of sickness',
  article: 'CCNL',
  whenMissing: 'ask',
  example: [
    { fromDay: 4, upTo: '75 %' },
    { fromDay: 1, upTo: '100 %' },
  ],
  values: [],
});

export const intermittentAge = defineParameter({
  key: 'intermittent.age',
  unit: 'years: under, ends by, over',
  article: 'art. 13 D.Lgs. 81/2015',
  values: [
    {
      value: { under: 24, endsBy: 25, over: 55 },
      ...SINCE_2025,
      source: 'INL note 1180 of 10/07/2025 (lavoripubblici.it)',
      confidence: 'B',
    },
  ],
});
export const intermittentDays = carried(
  'intermittent.days',
  'days in three years, not for performers',
  'art. 13 c. 3 D.Lgs. 81/2015',
  400,
);

export const garnishShare = defineParameter({
  key: 'garnish.share',
  unit: '% of net pay',
  article: 'art. 545 c.p.c.',
  values: [
    {
      value: '20 %',
      ...SINCE_2025,
      source: 'art. 545 c.p.c. (avvocaticartellesattoriali.com)',
      confidence: 'B',
    },
  ],
});
export const garnishAgent = defineParameter({
  key: 'garnish.tax-agent',
  unit: 'one part of net pay, by net pay',
  article: 'art. 72-ter DPR 602/1973',
  values: [
    {
      value: [
        { upTo: '2500.00', oneIn: 10 },
        { upTo: '5000.00', oneIn: 7 },
        { upTo: null, oneIn: 5 },
      ],
      ...SINCE_2025,
      source: 'art. 72-ter DPR 602/1973 (guidelegali.it)',
      confidence: 'B',
    },
  ],
});
export const garnishMaintenance = carried(
  'garnish.maintenance',
  '% of net pay',
  'art. 545 c.p.c.',
  '50 %',
);

export const travelDay = defineParameter({
  key: 'travel.day',
  unit: 'EUR/day: in full, with one of board and lodging, with both; at home, abroad',
  article: 'art. 51 c. 5 TUIR',
  values: [
    {
      value: {
        italy: ['46.48', '30.99', '15.49'],
        abroad: ['77.47', '51.65', '25.82'],
      },
      ...SINCE_2025,
      source: CIRC_26,
      confidence: 'B',
    },
  ],
});

export const vatRates = defineParameter({
  key: 'vat',
  unit: '%',
  article: 'art. 16 DPR 633/1972; tab. A',
  values: [
    {
      value: { standard: '22 %', reduced: '10 %', 'super-reduced': '5 %', minimum: '4 %' },
      from: '2016-01-01',
      to: null,
      knownFrom: '2016-01-01',
      source: CARRIED,
      confidence: 'C',
    },
  ],
});
