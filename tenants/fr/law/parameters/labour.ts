/** Minimum pay, working time, leave, end of a fixed term, deadlines. */
import { dated, END_2025, END_2026, GENERAL, ME, OF } from './dated.ts';

export const smic = dated('smic.hourly', 'EUR/h', 'L3231-2 ff CT', [
  ['12.31', '2026-06-01', END_2026, `${ME}; ${OF}`, 'A'],
  ['12.02', '2026-01-01', END_2026, `${ME}; ${OF}`, 'A'],
  ['11.88', '2024-11-01', END_2025, `${ME}; ${OF}`, 'A'],
]);
/** A row of a collective agreement’s table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}
export const floors = dated<readonly FloorRow[]>(
  'wage.minimum.tables',
  'EUR by agreement and grade',
  'L2253-1 CT; convention collective',
  [],
  { whenMissing: 'ask' },
);
const PACK = 'research note, French pack § 5';
export const time = dated('time.limits', 'hours; weeks', 'L3121-18 ff, L3131-1, L3132-2 CT', [
  [
    { week: 35, maximumWeek: 48, average: 44, weeks: 12, partTimeLeast: 24 },
    ...(['2025-01-01', null, PACK, 'B'] as const),
  ],
]);
export const timeDay = dated('time.day', 'hours', 'L3121-18, L3131-1 CT', [
  [{ maximum: 10, rest: 11 }, '2025-01-01', null, GENERAL, 'C', 'warnings only'],
]);
export const leave = dated('leave.accrual', 'hundredths of a working day a month', 'L3141-3 CT', [
  [
    { hundredths: 250, yearDays: 365, yearStarts: '06-01' },
    ...(['2025-01-01', null, 'L3141-3, R3141-4', 'B', '2.5 working days (ouvrables)'] as const),
  ],
]);
export const leaveDays = dated<number>('leave.day_divisor', 'working days a month', 'L3141-24 CT', [
  [26, '2025-01-01', null, GENERAL, 'C', 'value of a day when pay is maintained'],
]);
export const cddEnd = dated('cdd.end_indemnity', '%', 'L1243-8 CT', [
  ['10 %', '2025-01-01', null, ME, 'A', 'not for CDDU, seasonal work, students’ holidays'],
]);
export const cddLeave = dated('cdd.icp', '%', 'L1242-16, L3141-24 CT', [
  ['10 %', '2025-01-01', null, ME, 'A', 'by Congés Spectacles for intermittents'],
]);
export const dpae = dated('dpae.earliest', 'days before', 'R1221-5, R1221-10 CT', [
  [8, '2025-01-01', null, 'R1221-10', 'B'],
]);
export const dsn = dated('dsn.due', 'day of the next month; size; days', 'R243-6, R133-14 CSS', [
  [{ large: 5, small: 15, from: 50, eventDays: 5 }, '2025-01-01', null, PACK, 'B'],
]);
export const pasDue = dated('pas.remit_due', 'day of the next month', '1671 CGI', [
  [{ large: 8, small: 18 }, '2025-01-01', null, PACK, 'B'],
]);
export const otherDue = dated('payments.due', 'day of the next month', 'fund’s own rules', [
  [{ pension: 25, spectacle: 15 }, '2025-01-01', null, GENERAL, 'C', 'AGIRC-ARRCO; spectacle'],
]);
