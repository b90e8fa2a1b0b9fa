/**
 * National holidays (L. 260/1949, L. 54/1977, DPR 792/1985; L. 151/2025), and the patron's day
 * that each municipality keeps besides.
 */
import {
  addDays,
  easterSunday,
  type IsoDate,
  type PublicHoliday,
  weekdayOf,
  yearOf,
} from '@smart/law';

/** The country alone, and municipalities with their patron; Bolzano keeps Whit Monday. */
export const HOLIDAY_REGIONS = ['IT', 'MI', 'RM', 'TO', 'BO', 'BZ'] as const;

const PATRON: Readonly<Record<string, string>> = {
  MI: '12-07',
  RM: '06-29',
  TO: '06-24',
  BO: '10-04',
};
const SAN_FRANCESCO_SINCE = 2026;

export function holidays(year: number, region: string): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const on = (date: string, id: string): PublicHoliday => ({ date: `${year}-${date}`, id });
  const days = [
    on('01-01', 'new-year'),
    on('01-06', 'epiphany'),
    { date: easter, id: 'easter' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    on('04-25', 'liberation'),
    on('05-01', 'labour'),
    on('06-02', 'republic'),
    on('08-15', 'assumption'),
    on('11-01', 'all-saints'),
    on('12-08', 'immaculate-conception'),
    on('12-25', 'christmas'),
    on('12-26', 'st-stephen'),
  ];
  if (year >= SAN_FRANCESCO_SINCE) days.push(on('10-04', 'san-francesco'));
  if (region === 'BZ') days.push({ date: addDays(easter, 50), id: 'whit-monday' });
  const patron = PATRON[region];
  if (patron !== undefined && !days.some(({ date }) => date === `${year}-${patron}`))
    days.push(on(patron, 'patron'));
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const workingDays = new Map<IsoDate, IsoDate>();

/** The date, or the next one that is no Saturday, Sunday or national holiday. Remembered. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  const known = workingDays.get(date);
  if (known !== undefined) return known;
  let day = date;
  const isFree = (one: IsoDate): boolean =>
    weekdayOf(one) > 5 || holidays(yearOf(one), 'IT').some((holiday) => holiday.date === one);
  while (isFree(day)) day = addDays(day, 1);
  workingDays.set(date, day);
  return day;
}
