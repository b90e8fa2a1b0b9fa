/** The months of a story and days in them. */
import { addBankDays, isBankDay, moveToBankDay } from '@smart/banking';
import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  lastOfMonth,
  weekdayOf,
} from '@smart/calendar';
import type { Random } from '../random.ts';
import type { StoryDay } from './model.ts';

/** First days of the months up to the month of `today`. */
export const monthsUntil = (today: IsoDate, count: number): IsoDate[] =>
  Array.from({ length: count }, (_, i) => addMonths(firstOfMonth(today), i - count + 1));

/** The day money of a month is paid: its last bank day. */
export const payDayOf = (month: IsoDate): IsoDate => moveToBankDay(lastOfMonth(month), 'preceding');

/** The first bank day on or after. */
export const bankDay = (date: IsoDate): IsoDate => moveToBankDay(date);

export const bankDaysAfter = (date: IsoDate, days: number): IsoDate =>
  addBankDays(moveToBankDay(date), days);

/** Up to `count` working days of a month from `earliest` on, at least a day apart. */
export function scatteredDays(
  random: Random,
  month: IsoDate,
  count: number,
  earliest = 4,
): StoryDay[] {
  const days: StoryDay[] = [];
  let date = addDays(month, earliest - 1 + random.below(6));
  while (days.length < count && date <= addDays(lastOfMonth(month), -3)) {
    if (weekdayOf(date) <= 5 && isBankDay(date)) {
      days.push({ date, minutes: random.pick([300, 360, 480]) });
      date = addDays(date, 2 + random.below(3));
    } else date = addDays(date, 1);
  }
  return days;
}

/** Weekdays between two dates, both included. */
export function weekdays(from: IsoDate, to: IsoDate, minutes: number): StoryDay[] {
  const days: StoryDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1))
    if (isBankDay(date)) days.push({ date, minutes });
  return days;
}

/** Tuesdays and Fridays: when the office fetches its statements. */
export function statementDays(from: IsoDate, today: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let date = from; date < today; date = addDays(date, 1))
    if ([2, 5].includes(weekdayOf(date))) days.push(bankDay(date));
  return [...new Set(days)].filter((date) => date < today);
}
