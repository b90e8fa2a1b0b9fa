/** Public holidays (lag 1989:253), the same in the whole country; ordinary Sundays left out. */
import {
  addDays,
  easterSunday,
  type IsoDate,
  type PublicHoliday,
  weekdayOf,
  yearOf,
} from '@smart/law';

const SATURDAY = 6;

/** The Saturday from a date on: Midsummer Day and All Saints' Day. */
const saturdayFrom = (date: IsoDate): IsoDate =>
  addDays(date, (SATURDAY - weekdayOf(date) + 7) % 7);

export function holidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: `${year}-01-06`, id: 'epiphany' },
    { date: addDays(easter, -2), id: 'good-friday' },
    { date: easter, id: 'easter-sunday' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: `${year}-05-01`, id: 'may-day' },
    { date: addDays(easter, 39), id: 'ascension' },
    { date: addDays(easter, 49), id: 'whit-sunday' },
    { date: `${year}-06-06`, id: 'national-day' },
    { date: saturdayFrom(`${year}-06-20`), id: 'midsummer' },
    { date: saturdayFrom(`${year}-10-31`), id: 'all-saints' },
    { date: `${year}-12-25`, id: 'christmas' },
    { date: `${year}-12-26`, id: 'boxing-day' },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Weekdays that are no public holidays (lag 1930:173 counts these eves like holidays). */
function isBusinessDay(date: IsoDate): boolean {
  if (weekdayOf(date) >= SATURDAY || /-12-(24|31)$/.test(date)) return false;
  const list = holidays(yearOf(date));
  const midsummer = list.find(({ id }) => id === 'midsummer')!.date;
  return date !== addDays(midsummer, -1) && !list.some((holiday) => holiday.date === date);
}

const found = new Map<IsoDate, IsoDate>();

/** The date, or the next business day. Remembered: few dates are asked for often. */
export function nextBusinessDay(date: IsoDate): IsoDate {
  const known = found.get(date);
  if (known !== undefined) return known;
  let day = date;
  while (!isBusinessDay(day)) day = addDays(day, 1);
  found.set(date, day);
  return day;
}
