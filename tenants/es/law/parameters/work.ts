/** Minimum wage, work time, leave, sickness, the end of a contract, and seizure of pay. */
import { defineParameter } from '@smart/law';
import { byDecree, ET, LEC, SMI_2026, since, unread } from './sources.ts';

export const wageMonth = defineParameter({
  key: 'smi.monthly_14',
  unit: 'EUR/month, fourteen payments a year',
  article: 'RD 126/2026 art. 1; ET art. 27',
  values: byDecree('1221.00', '1184.00'),
});

export const wageYear = defineParameter({
  key: 'smi.annual',
  unit: 'EUR/year, extra payments included',
  article: 'RD 126/2026 art. 3',
  values: byDecree('17094.00', '16576.00'),
});

export const wageDay = defineParameter({
  key: 'smi.daily',
  unit: 'EUR/day',
  article: 'RD 126/2026 art. 1',
  values: byDecree('40.70', '39.47'),
});

/** Up to so many days with one company: Sundays, holidays and both extra payments included. */
export const wageCasualDay = defineParameter({
  key: 'smi.eventual_daily_all_in',
  unit: 'EUR/day',
  article: 'RD 126/2026 art. 4.1',
  values: byDecree('57.82', '56.08'),
});

export const casualDays = defineParameter({
  key: 'smi.eventual_days',
  unit: 'days with one company',
  article: 'RD 126/2026 art. 4.1',
  values: since(120, SMI_2026),
});

/** A dated row of a collective agreement's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
}

/** No table is carried: the office enters the agreements it applies. */
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by agreement and grade',
  article: 'ET art. 82',
  whenMissing: 'ask',
  example: [],
  values: [],
});

export const workTime = defineParameter({
  key: 'work.max_week',
  unit: 'hours: week on average, day, rest between days',
  article: 'ET art. 34, 37.1',
  values: since({ week: 40, day: 9, rest: 12, freeDays: 1 }, ET),
});

export const leave = defineParameter({
  key: 'leave.min',
  unit: 'calendar days a year',
  article: 'ET art. 38.1; RD 1435/1985 art. 9.3',
  values: since(30, ET),
});

export const leaveDivisor = defineParameter({
  key: 'leave.day_divisor',
  unit: 'days of a month’s pay',
  article: 'ET art. 38',
  values: unread(30),
});

/** Extra pay is earned day by day over the calendar year. */
export const extraAccrual = defineParameter({
  key: 'extra.accrual',
  unit: 'how extra pay is earned',
  article: 'ET art. 31',
  values: unread('calendar-year'),
});

export const indemnity = defineParameter({
  key: 'artist.contract.end_indemnity',
  unit: 'days of salary a year of service; artists from months on',
  article: 'ET art. 49.1.c; RD 1435/1985 art. 10',
  values: since({ days: 12, longDays: 20, longMonths: 18 }, ET),
});

export const sickDays = defineParameter({
  key: 'sick.common',
  unit: 'days without pay; last day the employer pays',
  article: 'LGSS art. 173.1',
  values: since({ unpaid: 3, employer: 15 }, 'LGSS art. 173.1, BOE-A-2015-11724'),
});

export const sickRate = defineParameter({
  key: 'sick.rate',
  unit: '% of the base the employer pays',
  article: 'LGSS art. 171',
  values: unread('60 %'),
});

export const sickDivisor = defineParameter({
  key: 'sick.day_divisor',
  unit: 'days of a month’s pay',
  article: 'LGSS art. 169',
  values: unread(30),
});

export const sickBase = defineParameter({
  key: 'sick.base',
  unit: 'contribution base while sick',
  article: 'RD 2064/1995 art. 68',
  values: unread('agreed-pay', 'the base of the month before is taken to be the agreed pay'),
});

export const permitAge = defineParameter({
  key: 'work.permit_age',
  unit: 'age below which the labour authority must allow the work',
  article: 'ET art. 6',
  values: since(16, ET),
});

export const termMonths = defineParameter({
  key: 'work.term_months',
  unit: 'months a contract for production needs may last',
  article: 'ET art. 15.2',
  values: since(6, ET),
});

/** Parts above the minimum wage, each as wide as the minimum wage; the last one is open. */
export const seizure = defineParameter({
  key: 'garnish.scale',
  unit: '% of each further minimum wage',
  article: 'LEC art. 607',
  values: since({ rates: ['30 %', '50 %', '60 %', '75 %', '90 %'] }, LEC),
});

/** With extra payments the monthly wage protects each payment; else a twelfth of the year. */
export const seizureWage = defineParameter({
  key: 'garnish.wage',
  unit: 'minimum wage that protects a month with prorated extra payments',
  article: 'LEC art. 607.1',
  values: unread('twelfth-of-year'),
});

/** What a court leaves to somebody who owes maintenance is its own decision. */
export const seizureMaintenance = defineParameter<string>({
  key: 'garnish.maintenance',
  unit: 'EUR a month the court leaves to the debtor',
  article: 'LEC art. 608',
  whenMissing: 'ask',
  example: '600.00',
  values: [],
});
