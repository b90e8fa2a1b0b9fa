/** Limits of work time and rest (ATW), rules on fixed terms and calls, deadlines. */
import { defineParameter } from '@smart/law';
import { ATW_2017, BW_2017, GENERAL, SINCE_2025 } from './sources.ts';

const atw = (key: string, unit: string, article: string, value: number) =>
  defineParameter({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source: ATW_2017, confidence: 'A' as const }],
  });

export const shift = atw('worktime.max_shift_h', 'hours', 'art. 5:7 ATW', 12);
export const week = atw('worktime.max_week_h', 'hours', 'art. 5:7 ATW', 60);
export const average16 = atw('worktime.avg_16_weeks_h', 'hours a week', 'art. 5:7 ATW', 48);
export const average4 = atw('worktime.avg_4_weeks_h', 'hours a week', 'art. 5:7 ATW', 55);
export const dailyRest = atw('worktime.daily_rest_h', 'hours', 'art. 5:3 ATW', 11);
export const dailyRestShort = atw('worktime.daily_rest_reduced_h', 'hours', 'art. 5:3 ATW', 8);
export const weeklyRest = atw('worktime.weekly_rest_h', 'hours', 'art. 5:5 ATW', 36);
export const breakShort = atw('worktime.break_after_5_5h_min', 'minutes', 'art. 5:4 ATW', 30);
export const breakLong = atw('worktime.break_after_10h_min', 'minutes', 'art. 5:4 ATW', 45);

/** Minutes of work above which breaks are due; weeks over which averages run. */
export const workSpans = defineParameter({
  key: 'worktime.spans',
  unit: 'minutes; weeks',
  article: 'art. 5:4, 5:7 ATW',
  values: [
    {
      value: { breakShort: 330, breakLong: 600, weeks: [4, 16] },
      ...SINCE_2025,
      source: ATW_2017,
      confidence: 'A',
    },
  ],
});

export const chain = defineParameter({
  key: 'fixed_term.chain',
  unit: 'contracts; months',
  article: 'art. 7:668a BW',
  values: [
    {
      value: { contracts: 3, months: 36, gapMonths: 6 },
      ...SINCE_2025,
      source: 'loyr.nl 2025; BW 7:668a',
      confidence: 'B',
      note: 'a collective agreement may allow 6 contracts in 48 months',
    },
  ],
});

export const notice = defineParameter({
  key: 'fixed_term.notice',
  unit: 'contracts of so many months; months before the end',
  article: 'art. 7:668 BW',
  values: [{ value: { from: 6, before: 1 }, ...SINCE_2025, source: BW_2017, confidence: 'A' }],
});

export const call = defineParameter({
  key: 'on_call.minimum',
  unit: 'minutes paid for a call; below hours a week',
  article: 'art. 7:628a BW',
  values: [
    { value: { minutes: 180, belowHours: 15 }, ...SINCE_2025, source: BW_2017, confidence: 'A' },
  ],
});

/** Months after which a worker on call is offered fixed hours. */
export const callOffer = defineParameter({
  key: 'on_call.offer',
  unit: 'months',
  article: 'art. 7:628a lid 5 BW',
  values: [{ value: 12, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** Months after the period within which wage tax is declared and paid, by their last day. */
export const declarationDue = defineParameter({
  key: 'declaration.due',
  unit: 'months, by the last day',
  article: 'art. 19 AWR; art. 27 Wet LB 1964',
  values: [{ value: 1, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const yearStatement = defineParameter({
  key: 'year-statement.due',
  unit: 'month of the next year, by its last day',
  article: 'art. 28 Wet LB 1964',
  values: [{ value: 2, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** Weekly hours of full-time work where an agreement gives a monthly floor. */
export const fullTime = defineParameter({
  key: 'fulltime.hours',
  unit: 'hours a week',
  article: 'collective agreement',
  values: [{ value: 38, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});
