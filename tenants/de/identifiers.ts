/** German numbers with check digits: tax id, insurance number, VAT number, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** ISO 7064 MOD 11,10: check digit of the digits before it. */
function mod11By10(digits: readonly number[]): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

const digitsOf = (text: string): number[] => [...text].map(Number);

/** In the first ten digits exactly one occurs twice or three times, never thrice in a row. */
function isTaxIdPattern(first: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of first) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && !/(\d)\1\1/.test(first);
}

/** Steuerliche Identifikationsnummer (§ 139b AO). */
export const idnr: IdentifierDefinition = {
  id: 'idnr',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!/^[1-9]\d{10}$/.test(number) || !isTaxIdPattern(number.slice(0, 10))) return 'idnr.form';
    const digits = digitsOf(number);
    return mod11By10(digits.slice(0, 10)) === digits[10] ? null : 'idnr.check-digit';
  },
};

const RVNR = /^(\d{2})([0-8]\d)(0\d|1[0-2])(\d{2})([A-Z])(\d{2})(\d)$/;
const RVNR_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const digitSum = (n: number): number => Math.trunc(n / 10) + (n % 10);

/** Versicherungsnummer of the pension insurance (§ 147 SGB VI): area, birth date, initial, serial. */
export const rvnr: IdentifierDefinition = {
  id: 'rvnr',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!RVNR.test(number)) return 'rvnr.form';
    const letter = String(number.charCodeAt(8) - 64).padStart(2, '0');
    const digits = digitsOf(number.slice(0, 8) + letter + number.slice(9, 11));
    const sum = digits.reduce((total, d, i) => total + digitSum(d * RVNR_WEIGHTS[i]!), 0);
    return sum % 10 === Number(number[11]) ? null : 'rvnr.check-digit';
  },
};

/** Umsatzsteuer-Identifikationsnummer: DE and nine digits. */
export const ustid: IdentifierDefinition = {
  id: 'ustid',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!/^DE[1-9]\d{8}$/.test(number)) return 'ustid.form';
    const digits = digitsOf(number.slice(2));
    return mod11By10(digits.slice(0, 8)) === digits[8] ? null : 'ustid.check-digit';
  },
};

/** German accounts have twenty-two signs. */
export const iban = ibanIdentifier('DE', 22);

/** Betriebsnummer of the employer: eight digits; its check digit is not in our sources. */
export const betriebsnummer: IdentifierDefinition = {
  id: 'betriebsnummer',
  of: 'entity',
  normalise: compactNumber,
  check: (number) => (/^\d{8}$/.test(number) ? null : 'betriebsnummer.form'),
};
