/** Public holidays: nine nationwide, the others by Land. Municipal ones (15 August) are left out. */
import {
  addDays,
  easterSunday,
  firstOfMonth,
  type IsoDate,
  lastOfMonth,
  type PublicHoliday,
  weekdayOf,
  yearOf,
} from '@smart/law';

/** Day within the year, or days after Easter Sunday; Länder that keep it, all when absent. */
const DAYS: readonly (readonly [id: string, day: string | number, laender?: string])[] = [
  ['new-year', '01-01'],
  ['epiphany', '01-06', 'BW BY ST'],
  ['womens-day', '03-08', 'BE MV'],
  ['good-friday', -2],
  ['easter-sunday', 0, 'BB'],
  ['easter-monday', 1],
  ['labour-day', '05-01'],
  ['ascension', 39],
  ['whit-sunday', 49, 'BB'],
  ['whit-monday', 50],
  ['corpus-christi', 60, 'BW BY HE NW RP SL'],
  ['assumption', '08-15', 'SL'],
  ['childrens-day', '09-20', 'TH'],
  ['german-unity', '10-03'],
  ['reformation', '10-31', 'BB HB HH MV NI SH SN ST TH'],
  ['all-saints', '11-01', 'BW BY NW RP SL'],
  ['christmas', '12-25'],
  ['boxing-day', '12-26'],
];

/** Kept once by law of Berlin: 80 years since the end of the war, 75 since the uprising of 1953. */
const ONCE: readonly PublicHoliday[] = [
  { date: '2025-05-08', id: 'liberation' },
  { date: '2028-06-17', id: 'uprising' },
];

/** Wednesday before 23 November (Saxony). */
function repentance(year: number): IsoDate {
  const before = `${year}-11-22`;
  return addDays(before, -((weekdayOf(before) + 4) % 7));
}

export function holidays(year: number, region: string): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const found: PublicHoliday[] = [];
  for (const [id, day, laender] of DAYS)
    if (laender === undefined || laender.includes(region))
      found.push({ date: typeof day === 'number' ? addDays(easter, day) : `${year}-${day}`, id });
  if (region === 'SN') found.push({ date: repentance(year), id: 'repentance' });
  if (region === 'BE') found.push(...ONCE.filter(({ date }) => yearOf(date) === year));
  return found.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** No Land: only what all keep. */
const NATIONWIDE = '-';

/** Days on which banks settle: no weekend, nationwide holiday, 24 or 31 December. */
export function isBankDay(date: IsoDate): boolean {
  if (weekdayOf(date) > 5 || date.endsWith('-12-24') || date.endsWith('-12-31')) return false;
  return !holidays(yearOf(date), NATIONWIDE).some((holiday) => holiday.date === date);
}

const remembered = new Map<string, IsoDate>();

/** The date, or the next working day (§ 108 Abs 3 AO). */
export function nextBankDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isBankDay(day)) day = addDays(day, 1);
  return day;
}

/** The nth bank working day from the end of a day's month: 1 is the last. Remembered. */
export function lastBankDay(date: IsoDate, nth: number): IsoDate {
  const key = `${firstOfMonth(date)}/${nth}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  let day = lastOfMonth(date);
  for (let left = nth; ; day = addDays(day, -1)) {
    if (isBankDay(day)) left -= 1;
    if (left === 0) break;
  }
  remembered.set(key, day);
  return day;
}
