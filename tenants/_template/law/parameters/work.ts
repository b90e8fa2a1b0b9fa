import { defineParameter } from '@smart/law';

export const longestDay = defineParameter<number>({
  key: 'work.longest-day',
  unit: 'minutes',
  article: 'Working Time Act § 5',
  values: [
    {
      value: 600,
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-01-01',
      source: 'Working Time Act, consolidated text',
      confidence: 'A',
    },
  ],
});

/** Lowest pay of a full day by grade. The office enters its collective agreement. */
export const dayFloor = defineParameter<Readonly<Record<string, string>>>({
  key: 'work.day-floor',
  unit: 'EUR/day by grade',
  article: 'collective agreement',
  whenMissing: 'ask',
  example: { II: '120.00' },
  values: [],
});

export const leaveDays = defineParameter<number>({
  key: 'work.leave-days',
  unit: 'days/year',
  article: 'Leave Act § 2',
  values: [
    {
      value: 25,
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-01-01',
      source: 'Leave Act, consolidated text',
      confidence: 'A',
    },
  ],
});

/** Work days of a month by which month pay is turned into day pay. */
export const daysOfMonth = defineParameter<number>({
  key: 'work.days-of-month',
  unit: 'days',
  article: 'Leave Act § 6',
  values: [
    {
      value: 22,
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-01-01',
      source: 'Leave Act, consolidated text',
      confidence: 'A',
    },
  ],
});

/** Day of the next month by which authorities are paid. */
export const payDay = defineParameter<number>({
  key: 'work.pay-day',
  unit: 'day of the month',
  article: 'Social Insurance Act § 31, Income Tax Act § 20',
  values: [
    {
      value: 15,
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-01-01',
      source: 'Social Insurance Act, consolidated text',
      confidence: 'A',
    },
  ],
});
