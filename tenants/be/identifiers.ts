/** Belgian numbers with check digits: register number, enterprise and VAT number, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** Months: 1-12, 20-32 (BIS, sex unknown), 40-52 (BIS); 0 and 20, 40: birth date unknown. */
const NISS_FORM = /^\d{2}(0\d|1[0-2]|2\d|3[0-2]|4\d|5[0-2])([0-2]\d|3[01])\d{5}$/;
const MODULUS = 97;

/** Register or BIS number: 97 less the first nine digits modulo 97; a 2 in front since 2000. */
export const niss: IdentifierDefinition = {
  id: 'niss',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!NISS_FORM.test(number)) return 'niss.form';
    const nine = Number(number.slice(0, 9));
    const given = Number(number.slice(9));
    const right = [nine, 2_000_000_000 + nine].some((n) => MODULUS - (n % MODULUS) === given);
    return right ? null : 'niss.check-digit';
  },
};

const ENTERPRISE_FORM = /^[01]\d{9}$/;

function enterpriseCheck(digits: string): boolean {
  return MODULUS - (Number(digits.slice(0, 8)) % MODULUS) === Number(digits.slice(8));
}

/** Enterprise number (BCE/KBO): ten digits, the last two 97 less the first eight modulo 97. */
export const enterprise: IdentifierDefinition = {
  id: 'enterpriseNumber',
  of: 'entity',
  normalise: compactNumber,
  check(number) {
    if (!ENTERPRISE_FORM.test(number)) return 'enterpriseNumber.form';
    return enterpriseCheck(number) ? null : 'enterpriseNumber.check-digit';
  },
};

/** VAT number: BE and the enterprise number. */
export const vat: IdentifierDefinition = {
  id: 'vat',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!number.startsWith('BE') || !ENTERPRISE_FORM.test(number.slice(2))) return 'vat.form';
    return enterpriseCheck(number.slice(2)) ? null : 'vat.check-digit';
  },
};

const international = ibanIdentifier('BE', 16);

/** Belgian accounts have sixteen signs and two national check digits (modulo 97, 97 for 0). */
export const iban: IdentifierDefinition = {
  ...international,
  check(number) {
    const found = international.check(number);
    if (found !== null || !number.startsWith('BE')) return found;
    const account = number.slice(4);
    if (!/^\d{12}$/.test(account)) return 'iban.form';
    const rest = Number(account.slice(0, 10)) % MODULUS || MODULUS;
    return rest === Number(account.slice(10)) ? null : 'iban.check-digit';
  },
};

/** Employer number at the ONSS: nine digits; no check digit is published in our sources. */
export const rszNumber: IdentifierDefinition = {
  id: 'rszNumber',
  of: 'entity',
  normalise: compactNumber,
  check: (number) => (/^\d{9}$/.test(number) ? null : 'rszNumber.form'),
};
