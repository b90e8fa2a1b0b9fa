import { dayOf, type IsoDate, lastOfMonth, monthOf, yearOf } from '@smart/calendar';
import { formatAmount, toDecimal } from '@smart/money';

export type Language = 'de' | 'en';
const NBSP = '\u00a0';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** How a language and place writes. */
export interface Style {
  readonly language: Language;
  /** The first month, where a country has its own word for it (`Jänner`). */
  readonly january?: string;
}

const monthName = (style: Style, month: number): string =>
  (month === 1 && style.language === 'de' && style.january) ||
  (MONTHS[style.language][month - 1] ?? '');

/** `10. Dezember 2026`, `10 December 2026`. */
export function longDate(date: IsoDate, style: Style): string {
  const dot = style.language === 'de' ? '.' : '';
  return `${dayOf(date)}${dot}${NBSP}${monthName(style, monthOf(date))} ${yearOf(date)}`;
}

/** `10.12.2026`, `10/12/2026` (day first, as in Europe). */
export function shortDate(date: IsoDate, { language }: Style): string {
  const [y, m, d] = date.split('-');
  return language === 'de' ? `${d}.${m}.${y}` : `${d}/${m}/${y}`;
}

/** A whole month by its name, otherwise both ends. */
export function period(from: IsoDate, to: IsoDate, style: Style): string {
  if (from === to) return shortDate(from, style);
  const whole = from.endsWith('-01') && to === lastOfMonth(from);
  if (whole) return `${monthName(style, monthOf(from))} ${yearOf(from)}`;
  return `${shortDate(from, style)}${NBSP}–${NBSP}${shortDate(to, style)}`;
}

/** `2026-11-23T09:05:00.000Z` as day and time in UTC, said so. */
export function instant(at: string, style: Style): string {
  return `${shortDate(at.slice(0, 10), style)}, ${at.slice(11, 16)} UTC`;
}

/** An amount with its currency. */
export const money = (minor: bigint, currency: string, { language }: Style): string =>
  formatAmount(minor, currency, language === 'de' ? 'de-DE' : 'en-IE');

/** An amount without its currency, for columns that name it in their head. */
export function figure(minor: bigint, style: Style): string {
  return decimalText(toDecimal(minor), style);
}

/** A decimal string with the language's marks: `1234.5` → `1.234,5`, minus as a true minus. */
export function decimalText(decimal: string, { language }: Style): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction] = decimal.replace(/^[+-]/, '').split('.');
  const [thousand, point] = language === 'de' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  return `${negative ? '−' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`;
}

export const percent = (rate: string, style: Style): string =>
  `${decimalText(rate, style)}${NBSP}%`;

/** Minutes as hours: `7:30`. */
export function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** An IBAN in groups of four. */
export const iban = (text: string): string =>
  text.replace(/\s/g, '').replace(/(.{4})(?=.)/g, `$1${NBSP}`);

/** Currency sign for the head of a column. */
export const sign = (currency: string): string =>
  ({ EUR: '€', GBP: '£', USD: '$' })[currency] ?? currency;
