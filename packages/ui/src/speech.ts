/** How amounts and dates are said on screen: pure, without a clock. */
import { formatAmount } from '@smart/money';

/** Minor units as the interfaces carry them. */
export type Minor = bigint | number | string;

/** Regional habits of a language code: English dates run day before month. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE' };
export const localeOf = (language: string): string => LOCALES[language] ?? language;

export const toMinor = (amount: Minor): bigint => BigInt(amount);

/** `1.234,50 €`, `−€38.00`: true minus, currency once. */
export const sayAmount = (amount: Minor, currency: string, language: string): string =>
  formatAmount(toMinor(amount), currency, localeOf(language));

/** A decimal text with the language's own point: `12.5` → `12,5`. */
export function sayDecimal(decimal: string, language: string): string {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(0.5);
  return decimal.replace('.', parts.find(({ type }) => type === 'decimal')?.value ?? '.');
}

const atNoon = (date: string): Date => new Date(`${date.slice(0, 10)}T12:00:00Z`);

/**
 * A date as people say it: `Mon 10 Aug`, with the year when it is not the year of `today`.
 * @param date ISO date or instant
 * @param today ISO date; without it the year is always said
 */
export function sayDate(date: string, language: string, today?: string): string {
  const sameYear = today?.slice(0, 4) === date.slice(0, 4);
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
    .format(atNoon(date))
    .replace(/^(\p{L}+)\.?,/u, '$1');
}

/** `August 2026`; `month` is `YYYY-MM` or longer. */
export const sayMonth = (month: string, language: string, style: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: style,
    timeZone: 'UTC',
    ...(style === 'long' ? { year: 'numeric' } : {}),
  }).format(atNoon(`${month.slice(0, 7)}-15`));
