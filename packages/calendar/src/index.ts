/**
 * Pure calendar arithmetic on ISO dates (`2026-11-23`), proleptic Gregorian.
 *
 * Days are counted with Howard Hinnant's "days from civil" algorithm because the law engine asks
 * for them hundreds of thousands of times a second; the tests compare every result with Temporal.
 * Nothing here reads a clock: see `@smart/calendar/clock`.
 */

/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
/** Calendar month, `YYYY-MM`. */
export type IsoMonth = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** True for an existing calendar date in the form `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  return fromEpochDay(toEpochDay(text)) === text;
}

/** Days since 1970-01-01. The date must be valid (`isIsoDate`). */
export function toEpochDay(date: IsoDate): number {
  return daysFromCivil(yearOf(date), monthOf(date), dayOf(date));
}

/** The date of a number of days since 1970-01-01. */
export function fromEpochDay(epochDay: number): IsoDate {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const ZERO = 48;
/** Read digit by digit: the law engine asks so often that cutting texts would show. */
const twoDigits = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;

export const yearOf = (date: IsoDate): number => 100 * twoDigits(date, 0) + twoDigits(date, 2);
export const monthOf = (date: IsoDate): number => twoDigits(date, 5);
export const dayOf = (date: IsoDate): number => twoDigits(date, 8);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromEpochDay(toEpochDay(date) + days);

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  toEpochDay(to) - toEpochDay(from);

/** Days of the closed range, both ends counted; 0 when it is empty. */
export const daysInclusive = (from: IsoDate, to: IsoDate): number =>
  Math.max(0, daysBetween(from, to) + 1);

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (date: IsoDate): number => ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week the date lies in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The month a date lies in, `YYYY-MM`. */
export const monthOfDate = (date: IsoDate): IsoMonth => date.slice(0, 7);
export const firstOfMonth = (date: IsoDate | IsoMonth): IsoDate => `${date.slice(0, 7)}-01`;
export const lastOfMonth = (date: IsoDate | IsoMonth): IsoDate =>
  `${date.slice(0, 7)}-${pad(daysInMonth(yearOf(date), monthOf(date)), 2)}`;

/** The same day `months` later, or the month's last day where it does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Every date of the closed range, in order. */
export function* eachDay(from: IsoDate, to: IsoDate): Generator<IsoDate> {
  const last = toEpochDay(to);
  for (let day = toEpochDay(from); day <= last; day += 1) yield fromEpochDay(day);
}

export const minDate = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
export const maxDate = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
