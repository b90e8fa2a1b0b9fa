/**
 * What every country needs of the civil calendar and of numbers with check digits, and no country
 * decides: the date of Easter (from which most movable holidays count) and the bank account number.
 */
import type { IsoDate } from '@smart/calendar';
import type { IdentifierDefinition } from './jurisdiction.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Easter Sunday of the Gregorian calendar (Gauss, in the form of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const index = h + l - 7 * m + 114;
  return `${year}-${pad(Math.floor(index / 31))}-${pad((index % 31) + 1)}`;
}

/** A number as it is stored: without blanks, dots, dashes and slashes, upper case. */
export const compactNumber = (text: string): string => text.replace(/[\s./-]/g, '').toUpperCase();

const IBAN_FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/**
 * Bank account number (ISO 13616): country and check digits moved to the end, letters as numbers,
 * modulo 97 is 1. Accounts of every country are accepted; those of the country itself must have
 * its length. Codes: `iban.form`, `iban.length`, `iban.check-digit`.
 */
export function ibanIdentifier(country: string, length: number): IdentifierDefinition {
  return {
    id: 'iban',
    of: 'account',
    normalise: compactNumber,
    check(number) {
      if (!IBAN_FORM.test(number)) return 'iban.form';
      if (number.startsWith(country) && number.length !== length) return 'iban.length';
      let rest = 0;
      for (const sign of number.slice(4) + number.slice(0, 4))
        rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
      return rest === 1 ? null : 'iban.check-digit';
    },
  };
}
