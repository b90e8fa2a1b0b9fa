/** The thirteen public holidays of the Arbeitsruhegesetz (§ 7 ARG), the same in every Land. */
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
    { date: `${year}-01-06`, id: 'epiphany' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: `${year}-05-01`, id: 'state-holiday' },
    { date: addDays(easter, 39), id: 'ascension' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: addDays(easter, 60), id: 'corpus-christi' },
    { date: `${year}-08-15`, id: 'assumption' },
    { date: `${year}-10-26`, id: 'national-day' },
    { date: `${year}-11-01`, id: 'all-saints' },
    { date: `${year}-12-08`, id: 'immaculate-conception' },
    { date: `${year}-12-25`, id: 'christmas' },
    { date: `${year}-12-26`, id: 'st-stephen' },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Days on which banks settle: no weekend, holiday, Good Friday or 24 December. */
export function isBankDay(date: IsoDate): boolean {
  if (weekdayOf(date) > 5 || date.endsWith('-12-24')) return false;
  const year = yearOf(date);
  if (date === addDays(easterSunday(year), -2)) return false;
  return !holidays(year).some((holiday) => holiday.date === date);
}

const bankDays = new Map<IsoDate, IsoDate>();

/** The date, or the next day on which banks settle. Remembered: few dates are asked for often. */
export function nextBankDay(date: IsoDate): IsoDate {
  const known = bankDays.get(date);
  if (known !== undefined) return known;
  let day = date;
  while (!isBankDay(day)) day = addDays(day, 1);
  bankDays.set(date, day);
  return day;
}
