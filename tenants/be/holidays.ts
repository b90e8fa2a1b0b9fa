/** The ten public holidays (RD of 18 April 1974 art. 1), the same in every region. */
import {
  addDays,
  easterSunday,
  type IsoDate,
  type PublicHoliday,
  weekdayOf,
  yearOf,
} from '@smart/law';

export function holidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: `${year}-05-01`, id: 'labour-day' },
    { date: addDays(easter, 39), id: 'ascension' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: `${year}-07-21`, id: 'national-day' },
    { date: `${year}-08-15`, id: 'assumption' },
    { date: `${year}-11-01`, id: 'all-saints' },
    { date: `${year}-11-11`, id: 'armistice' },
    { date: `${year}-12-25`, id: 'christmas' },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const workDays = new Map<IsoDate, IsoDate>();

/** The first working day after a date. Remembered: few dates are asked for often. */
export function nextWorkDay(date: IsoDate): IsoDate {
  const known = workDays.get(date);
  if (known !== undefined) return known;
  let day = addDays(date, 1);
  while (weekdayOf(day) > 5 || holidays(yearOf(day)).some((holiday) => holiday.date === day))
    day = addDays(day, 1);
  workDays.set(date, day);
  return day;
}
