/** The public holidays of the Algemene termijnenwet (art. 3). No statute makes them days off. */
import {
  addDays,
  easterSunday,
  type IsoDate,
  lastOfMonth,
  type PublicHoliday,
  weekdayOf,
} from '@smart/law';

const SUNDAY = 7;
const SATURDAY = 6;

/** Monday to Friday. */
export const isWeekday = (date: IsoDate): boolean => weekdayOf(date) < SATURDAY;

/** 27 April, or the 26th when it is a Sunday. */
const kingsDay = (year: number): IsoDate =>
  weekdayOf(`${year}-04-27`) === SUNDAY ? `${year}-04-26` : `${year}-04-27`;

export function holidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: addDays(easter, -2), id: 'good-friday' },
    { date: easter, id: 'easter' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: kingsDay(year), id: 'kings-day' },
    { date: `${year}-05-05`, id: 'liberation-day' },
    { date: addDays(easter, 39), id: 'ascension' },
    { date: addDays(easter, 49), id: 'whit-sunday' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: `${year}-12-25`, id: 'christmas' },
    { date: `${year}-12-26`, id: 'boxing-day' },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Last day of the month after a date: wage tax is declared and paid by it. */
export const endOfNextMonth = (date: IsoDate): IsoDate =>
  lastOfMonth(addDays(lastOfMonth(date), 1));
