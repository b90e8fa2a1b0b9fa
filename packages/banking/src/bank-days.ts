import { addDays, type IsoDate, monthOfDate, weekdayOf, yearOf } from '@smart/calendar';

/** True on a day on which banks do not settle, weekends aside. */
export type HolidayRule = (date: IsoDate) => boolean;

/**
 * Easter Sunday of a Gregorian year: the anonymous Gregorian computus (Nature, 1876; Meeus,
 * Astronomical Algorithms, ch. 8).
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`;
}

/** The six closing days of TARGET besides weekends (ECB decision of 14 December 2000). */
export const isTargetHoliday: HolidayRule = (date) => {
  const day = date.slice(5);
  if (day === '01-01' || day === '05-01' || day === '12-25' || day === '12-26') return true;
  const easter = easterSunday(yearOf(date));
  return date === addDays(easter, -2) || date === addDays(easter, 1);
};

/** True on Monday to Friday unless the rule closes the day. */
export const isBankDay = (date: IsoDate, isHoliday: HolidayRule = isTargetHoliday): boolean =>
  weekdayOf(date) <= 5 && !isHoliday(date);

/**
 * Where a date that is no bank day goes: the next one, the one before, or the next one unless
 * that leaves the month (`modified-following`).
 */
export type BankDayRule = 'following' | 'preceding' | 'modified-following';

/** The date itself on a bank day, else the bank day the rule names. */
export function moveToBankDay(
  date: IsoDate,
  rule: BankDayRule = 'following',
  isHoliday: HolidayRule = isTargetHoliday,
): IsoDate {
  const step = rule === 'preceding' ? -1 : 1;
  let moved = date;
  while (!isBankDay(moved, isHoliday)) moved = addDays(moved, step);
  const leftMonth = monthOfDate(moved) !== monthOfDate(date);
  if (rule === 'modified-following' && leftMonth)
    return moveToBankDay(date, 'preceding', isHoliday);
  return moved;
}

/** The date `days` bank days later (earlier when negative); 0 gives the first bank day from it. */
export function addBankDays(
  date: IsoDate,
  days: number,
  isHoliday: HolidayRule = isTargetHoliday,
): IsoDate {
  const step = days < 0 ? -1 : 1;
  let moved = days === 0 ? moveToBankDay(date, 'following', isHoliday) : date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    moved = addDays(moved, step);
    while (!isBankDay(moved, isHoliday)) moved = addDays(moved, step);
  }
  return moved;
}
