/** Italian numbers with check characters: codice fiscale, partita IVA, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** Six letters, then digits or the letters that replace them where two people would share one. */
const FORM =
  /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What a character in an odd place counts, by its value 0–25. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

const countOf = (sign: string): number =>
  DIGITS.includes(sign) ? Number(sign) : LETTERS.indexOf(sign);

/** The sixteenth character of a codice fiscale, from the fifteen before it. */
export function checkLetter(fifteen: string): string {
  let sum = 0;
  [...fifteen].forEach((sign, i) => {
    sum += i % 2 === 0 ? ODD[countOf(sign)]! : countOf(sign);
  });
  return LETTERS[sum % 26]!;
}

export const codiceFiscale: IdentifierDefinition = {
  id: 'codice-fiscale',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!FORM.test(number)) return 'codice-fiscale.form';
    return checkLetter(number.slice(0, 15)) === number[15] ? null : 'codice-fiscale.check';
  },
};

const VAT_FORM = /^(IT)?\d{11}$/;

/** Partita IVA: eleven digits, the last by Luhn; with or without the country in front. */
export const partitaIva: IdentifierDefinition = {
  id: 'partita-iva',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!VAT_FORM.test(number)) return 'partita-iva.form';
    const digits = [...number.slice(-11)].map(Number);
    const sum = digits.reduce((total, digit, i) => {
      const counted = i % 2 === 0 ? digit : digit * 2;
      return total + (counted > 9 ? counted - 9 : counted);
    }, 0);
    return sum % 10 === 0 ? null : 'partita-iva.check-digit';
  },
};

export const iban: IdentifierDefinition = ibanIdentifier('IT', 27);

/** Employer's position at INPS: ten digits, no published check digit. */
export const matricolaInps: IdentifierDefinition = {
  id: 'matricola-inps',
  of: 'entity',
  normalise: compactNumber,
  check: (number) => (/^\d{10}$/.test(number) ? null : 'matricola-inps.form'),
};
