import { type IsoDate, lastOfMonth, monthOf } from '@smart/calendar';
import { formatAmount, toDecimal } from '@smart/money';
import { type Language, localeOf } from './languages.ts';

const NBSP = '\u00a0';

/** How a language and place writes. */
export interface Style {
  readonly language: Language;
  /** The first month in this language, where the country has its own word for it (`Jänner`). */
  readonly january?: string;
}

/** Noon: a day is the same day however it is looked at. */
const moment = (date: IsoDate): number => Date.parse(`${date}T12:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

/** Day, month and year in the language's order; the country's own January; no break after a day. */
function spelled(date: IsoDate, style: Style, options: Intl.DateTimeFormatOptions): string {
  const parts = format(style.language, options).formatToParts(moment(date));
  return parts
    .map(({ type, value }, n) => {
      if (type === 'month' && monthOf(date) === 1 && style.january) return style.january;
      return n === 1 && parts[0]?.type === 'day' ? value.replace(' ', NBSP) : value;
    })
    .join('');
}

/** `10. Dezember 2026`, `10 December 2026`, `2026. december 10.` */
export const longDate = (date: IsoDate, style: Style): string =>
  spelled(date, style, { day: 'numeric', month: 'long', year: 'numeric' });

/** `10.12.2026`, `10/12/2026`, `2026-12-10`: as the language writes a date in figures. */
export const shortDate = (date: IsoDate, { language }: Style): string =>
  format(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(moment(date));

/** A whole month by its name, otherwise both ends. */
export function period(from: IsoDate, to: IsoDate, style: Style): string {
  if (from === to) return shortDate(from, style);
  const whole = from.endsWith('-01') && to === lastOfMonth(from);
  if (whole) return spelled(from, style, { month: 'long', year: 'numeric' });
  return `${shortDate(from, style)}${NBSP}–${NBSP}${shortDate(to, style)}`;
}

/** `2026-11-23T09:05:00.000Z` as day and time in UTC, said so. */
export function instant(at: string, style: Style): string {
  return `${shortDate(at.slice(0, 10), style)}, ${at.slice(11, 16)} UTC`;
}

/** An amount with its currency. */
export const money = (minor: bigint, currency: string, { language }: Style): string =>
  formatAmount(minor, currency, localeOf(language));

/** An amount without its currency, for columns that name it in their head. */
export function figure(minor: bigint, style: Style): string {
  return decimalText(toDecimal(minor), style);
}

interface Marks {
  readonly thousand: string;
  readonly point: string;
}
const marks = new Map<Language, Marks>();

/** Signs between thousands and before decimals; the narrow space our fonts lack becomes a space. */
function marksOf(language: Language): Marks {
  let found = marks.get(language);
  if (!found) {
    const parts = new Intl.NumberFormat(localeOf(language), {
      useGrouping: 'always',
    } as Intl.NumberFormatOptions).formatToParts(1_234.5);
    const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    found = { thousand: sign('group').replace('\u202f', NBSP), point: sign('decimal') };
    marks.set(language, found);
  }
  return found;
}

/** A decimal string with the language's marks: `1234.5` → `1.234,5`, minus as a true minus. */
export function decimalText(decimal: string, { language }: Style): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction] = decimal.replace(/^[+-]/, '').split('.');
  const { thousand, point } = marksOf(language);
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
