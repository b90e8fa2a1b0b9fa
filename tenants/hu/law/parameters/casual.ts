/** Simplified employment (EFO): a flat due a day instead of tax and contributions. */
import { defineParameter } from '@smart/law';
import {
  CASUAL_2025,
  CASUAL_2026,
  dated,
  FORMULA,
  GENERAL,
  in2025,
  in2026,
  since2025,
} from './sources.ts';

const daily = { unit: 'HUF/day', article: 'Efo tv. 8. §' };
const untilFebruary = ['2025-01-01', '2025-01-31'] as const;
const fromFebruary = ['2025-02-01', '2025-12-31'] as const;

export const dueCasual = defineParameter<string>({
  key: 'efo.daily.alkalmi',
  ...daily,
  values: [
    in2026('4800', CASUAL_2026, 'B', { note: '1.5 % of the minimum wage' }),
    dated(...fromFebruary, '4400', CASUAL_2025, 'B'),
    dated(...untilFebruary, '2900', CASUAL_2025, 'B'),
  ],
});

export const dueSeasonal = defineParameter<string>({
  key: 'efo.daily.agri_tourism',
  ...daily,
  values: [
    in2026('2400', FORMULA, 'C', { note: '0.75 %, rounded to 100' }),
    dated(...fromFebruary, '2200', CASUAL_2025, 'B'),
    dated(...untilFebruary, '1500', CASUAL_2025, 'B'),
  ],
});

export const dueExtra = defineParameter<string>({
  key: 'efo.daily.film_extra',
  ...daily,
  values: [
    in2026('9700', FORMULA, 'C', { note: '3 %, rounded to 100' }),
    in2025('8700', CASUAL_2025, 'B'),
  ],
});

export const freeDay = defineParameter<string>({
  key: 'efo.taxfree_day_cap',
  unit: 'HUF net/day',
  article: 'Szja tv. 1. melléklet 4.24',
  values: [
    in2026('19305', CASUAL_2026, 'B', { note: '130 % of the daily minimum wage' }),
    in2025('17394', FORMULA, 'C'),
  ],
});

export const extraCap = defineParameter<string>({
  key: 'efo.film_extra.daily_cap',
  unit: 'HUF net/day',
  article: 'Efo tv. 1. § (4)',
  values: [
    in2026('38700', FORMULA, 'C'),
    in2025('34900', 'professional press', 'B', { note: '12 % of the minimum wage' }),
  ],
});

export const casualDays = defineParameter<{ readonly row: number; readonly month: number }>({
  key: 'efo.days.alkalmi',
  unit: 'days in a row, days a month',
  article: 'Efo tv. 2. § 3.',
  values: [since2025({ row: 5, month: 15 }, GENERAL, 'C')],
});

export const casualYear = defineParameter<{ readonly days: number; readonly of: string }>({
  key: 'efo.days.year',
  unit: 'days a year, of the worker or at one employer',
  article: 'Efo tv. 1. § (3)',
  values: [
    dated('2025-07-01', null, { days: 120, of: 'worker' }, 'vg.hu; atakacs.hu', 'B'),
    dated('2025-01-01', '2025-06-30', { days: 120, of: 'employer' }, 'vg.hu; atakacs.hu', 'B'),
  ],
});

export const seasonalYear = defineParameter<{ readonly days: number; readonly plain: number }>({
  key: 'efo.days.agri',
  unit: 'days a year; days without extra dues',
  article: 'Efo tv. 2. § 1–2.',
  values: [
    dated('2026-01-01', null, { days: 210, plain: 120 }, 'vg.hu; atakacs.hu', 'B'),
    in2025({ days: 120, plain: 120 }, GENERAL, 'C'),
  ],
});

export const seasonalExtra = defineParameter<string>({
  key: 'efo.agri_extra_due',
  unit: 'HUF/day from the day the plain days are used up',
  article: 'Efo tv. 8. §',
  whenMissing: 'ask',
  example: '2400',
  values: [],
});

export const casualFloor = defineParameter<{ readonly minimum: string; readonly skilled: string }>({
  key: 'efo.wage_floor',
  unit: '% of the minimum wage, of the guaranteed minimum',
  article: 'Efo tv. 4. §',
  values: [
    dated('2010-08-01', null, { minimum: '85 %', skilled: '87 %' }, 'professional press', 'B'),
  ],
});
