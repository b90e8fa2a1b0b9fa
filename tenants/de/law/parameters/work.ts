/** Labour law: minimum pay, work time, leave, sickness, fixed terms, travel. */
import { defineParameter } from '@smart/law';
import { IN_2025, IN_2026, MILOV, SINCE_2025, STATUTE } from './sources.ts';

export const minimumHour = defineParameter<string>({
  key: 'wage.minimum.hour',
  unit: 'EUR/hour',
  article: '§ 1 Abs 2 MiLoG',
  values: [
    {
      value: '14.60',
      from: '2027-01-01',
      to: null,
      knownFrom: '2025-11-07',
      source: MILOV,
      confidence: 'A',
    },
    { value: '13.90', ...IN_2026, knownFrom: '2025-11-07', source: MILOV, confidence: 'A' },
    { value: '12.82', ...IN_2025, source: 'MiLoV4', confidence: 'A' },
  ],
});

/** A dated row of a collective agreement's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

/** No table is carried: which agreements the cooperative applies is in no source. */
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by agreement and grade',
  article: 'Tarifvertrag; TVG',
  whenMissing: 'ask',
  values: [],
});

export const dayHours = defineParameter({
  key: 'time.max_day',
  unit: 'hours; weeks',
  article: '§ 3 ArbZG',
  values: [
    {
      value: { normal: 8, extended: 10, averageWeeks: 24, weekDays: 6 },
      ...SINCE_2025,
      source: STATUTE,
      confidence: 'A',
      note: 'a weekly limit was announced for 2026; no enacted law was found',
    },
  ],
});
export const restHours = defineParameter({
  key: 'time.rest',
  unit: 'hours',
  article: '§ 5 ArbZG',
  values: [{ value: 11, ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});
export const breaks = defineParameter({
  key: 'time.break',
  unit: 'hours; minutes',
  article: '§ 4 ArbZG',
  values: [
    {
      value: { above: 6, minutes: 30, longAbove: 9, longMinutes: 45 },
      ...SINCE_2025,
      source: STATUTE,
      confidence: 'A',
    },
  ],
});

export const leaveDays = defineParameter({
  key: 'leave.annual',
  unit: 'weeks; months',
  article: '§§ 3, 4, 5 BUrlG',
  values: [
    {
      value: { weeks: 4, waitingMonths: 6, halfYearEnds: 6 },
      ...SINCE_2025,
      source: STATUTE,
      confidence: 'A',
      note: '24 Werktage of a six-day week; a twelfth for each full month, half days round up',
    },
  ],
});
export const leavePay = defineParameter({
  key: 'leave.pay',
  unit: 'weeks; months',
  article: '§ 11 BUrlG',
  values: [{ value: { weeks: 13, months: 3 }, ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});
export const leaveTax = defineParameter<string>({
  key: 'leave.abgeltung.tax',
  unit: 'kind of pay',
  article: '§ 39b Abs 3 EStG',
  values: [
    { value: 'sonstiger Bezug', ...SINCE_2025, source: 'general knowledge', confidence: 'C' },
  ],
});

export const sickPay = defineParameter({
  key: 'sick.employer',
  unit: 'days; weeks of employment',
  article: '§ 3 EFZG',
  values: [
    {
      value: { days: 42, waitingDays: 28 },
      ...SINCE_2025,
      source: `${STATUTE}; aok-business.de`,
      confidence: 'A',
    },
  ],
});
export const sickDivisor = defineParameter<number>({
  key: 'sick.day_divisor',
  unit: 'days a month',
  article: '§ 4 EFZG',
  values: [
    {
      value: 30,
      ...SINCE_2025,
      source: 'no rule read: a thirtieth of the monthly salary for each calendar day',
      confidence: 'C',
    },
  ],
});

export const fixedTerm = defineParameter({
  key: 'fixedterm.no_reason',
  unit: 'months',
  article: '§ 14 Abs 2 TzBfG',
  values: [{ value: 24, ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});
