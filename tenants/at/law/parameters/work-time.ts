/** Limits of work time and rest (AZG, ARG). */
import { defineParameter } from '@smart/law';
import { INSPECTORATE, SINCE_2025 } from './sources.ts';

const SINCE_2018 = { from: '2018-09-01', to: null, knownFrom: '2018-09-01' } as const;

export const normalTime = defineParameter({
  key: 'time.normal',
  unit: 'hours',
  article: '§ 3 AZG',
  values: [{ value: { day: 8, week: 40 }, ...SINCE_2025, source: INSPECTORATE, confidence: 'A' }],
});

export const maximumDay = defineParameter({
  key: 'time.max_day',
  unit: 'hours a day',
  article: '§ 9 AZG',
  values: [{ value: 12, ...SINCE_2018, source: 'krone.at 3972375', confidence: 'B' }],
});

export const maximumWeek = defineParameter({
  key: 'time.max_week',
  unit: 'hours a week',
  article: '§ 9 AZG',
  values: [{ value: 60, ...SINCE_2018, source: INSPECTORATE, confidence: 'A' }],
});

export const averageWeek = defineParameter({
  key: 'time.max_average',
  unit: 'hours a week on average; weeks',
  article: '§ 9 Abs 4 AZG',
  values: [
    { value: { hours: 48, weeks: 17 }, ...SINCE_2018, source: INSPECTORATE, confidence: 'A' },
  ],
});

export const restDay = defineParameter({
  key: 'time.rest.day',
  unit: 'hours',
  article: '§ 12 AZG',
  values: [
    {
      value: 11,
      ...SINCE_2025,
      source: 'dinos-plattform.com (Arbeitszeitgesetz)',
      confidence: 'B',
    },
  ],
});

export const restWeek = defineParameter({
  key: 'time.rest.week',
  unit: 'hours, a whole calendar day included',
  article: '§ 3 ARG',
  values: [{ value: 36, ...SINCE_2025, source: 'krone.at 3972375', confidence: 'B' }],
});

export const breakTime = defineParameter({
  key: 'time.break',
  unit: 'minutes above hours',
  article: '§ 11 AZG',
  values: [
    {
      value: { minutes: 30, aboveHours: 6 },
      ...SINCE_2025,
      source: 'karriere.at (Arbeitszeitgesetz)',
      confidence: 'B',
    },
  ],
});
