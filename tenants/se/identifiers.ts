/** Swedish numbers with check digits: person, organisation, VAT, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** Luhn over ten digits: each second one doubled from the first, tens added to units. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);

/** A day of a month, sixty more in a coordination number; 29 February needs no year here. */
function isDay(month: number, day: number): boolean {
  const date = day > 60 ? day - 60 : day;
  const last = month === 2 ? 29 : LONG_MONTHS.has(month) ? 31 : 30;
  return month >= 1 && month <= 12 && date >= 1 && date <= last;
}

const PERSON_FORM = /^(\d{2})?\d{6}\+?\d{4}$/;

/** Personnummer or samordningsnummer, ten digits or twelve with the century. */
export const personnummer: IdentifierDefinition = {
  id: 'personnummer',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!PERSON_FORM.test(number)) return 'personnummer.form';
    const digits = number.replace('+', '').slice(-10);
    if (!isDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6)))) return 'personnummer.form';
    return isLuhn(digits) ? null : 'personnummer.check-digit';
  },
};

const ENTITY_FORM = /^\d{2}[2-9]\d{7}$/;

export const organisationsnummer: IdentifierDefinition = {
  id: 'organisationsnummer',
  of: 'entity',
  normalise: compactNumber,
  check(number) {
    if (!ENTITY_FORM.test(number)) return 'organisationsnummer.form';
    return isLuhn(number) ? null : 'organisationsnummer.check-digit';
  },
};

const VAT_FORM = /^SE\d{10}01$/;

/** SE, the organisation's (or person's) ten digits, 01. */
export const momsnummer: IdentifierDefinition = {
  id: 'momsnummer',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!VAT_FORM.test(number)) return 'momsnummer.form';
    return isLuhn(number.slice(2, 12)) ? null : 'momsnummer.check-digit';
  },
};

export const iban = ibanIdentifier('SE', 24);
