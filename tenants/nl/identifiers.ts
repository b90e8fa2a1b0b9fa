/** Dutch numbers with check digits: BSN, VAT number, bank account; wage-tax and register number. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven test of BSN and RSIN: nine digits, weighted, a multiple of eleven. */
function passesEleven(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Citizen service number (burgerservicenummer); eight digits are led by a zero. */
export const bsn: IdentifierDefinition = {
  id: 'bsn',
  of: 'person',
  normalise: (text) => {
    const number = compactNumber(text);
    return /^\d{8}$/.test(number) ? `0${number}` : number;
  },
  check(number) {
    if (!/^\d{9}$/.test(number)) return 'bsn.form';
    return passesEleven(number) ? null : 'bsn.check-digit';
  },
};

const VAT_FORM = /^NL\d{9}B\d{2}$/;

/** Letters as numbers (A = 10), the whole number modulo 97 is 1: sole traders since 2020. */
function passes97(text: string): boolean {
  let rest = 0;
  for (const sign of text) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

/** VAT number: of a legal person (RSIN with eleven test) or of a sole trader (modulo 97). */
export const btw: IdentifierDefinition = {
  id: 'btw',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!VAT_FORM.test(number)) return 'btw.form';
    return passesEleven(number.slice(2, 11)) || passes97(number) ? null : 'btw.check-digit';
  },
};

/** Dutch accounts have eighteen signs. */
export const iban = ibanIdentifier('NL', 18);

const WAGE_TAX_FORM = /^\d{9}L\d{2}$/;

/** Wage-tax number of the employer: RSIN, L, two digits. */
export const loonheffingennummer: IdentifierDefinition = {
  id: 'loonheffingennummer',
  of: 'entity',
  normalise: compactNumber,
  check(number) {
    if (!WAGE_TAX_FORM.test(number)) return 'loonheffingennummer.form';
    return passesEleven(number.slice(0, 9)) ? null : 'loonheffingennummer.check-digit';
  },
};

/** Number in the trade register: eight digits, no published check digit. */
export const kvk: IdentifierDefinition = {
  id: 'kvk',
  of: 'entity',
  normalise: compactNumber,
  check: (number) => (/^\d{8}$/.test(number) ? null : 'kvk.form'),
};
