/** Austrian numbers with check digits: insurance number, VAT number, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** Weights of the nine digits that are not the check digit (the fourth). */
const SVNR_WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];
const SVNR_FORM = /^[1-9]\d{3}(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-5])\d{2}$/;

/** Insurance number: serial, check digit (modulo 11), birth date; months 13–15 exist. */
export const vsnr: IdentifierDefinition = {
  id: 'vsnr',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!SVNR_FORM.test(number)) return 'vsnr.form';
    const sum = SVNR_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
    return sum % 11 === Number(number[3]) ? null : 'vsnr.check-digit';
  },
};

const ATU_FORM = /^ATU\d{8}$/;
const digitSum = (n: number): number => (n > 9 ? n - 9 : n);

/** Austrian VAT number: ATU, seven digits, check digit (10 − (sum + 4) mod 10) mod 10. */
export const atu: IdentifierDefinition = {
  id: 'atu',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!ATU_FORM.test(number)) return 'atu.form';
    const digits = [...number.slice(3)].map(Number);
    const sum = digits
      .slice(0, 7)
      .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digitSum(digit * 2)), 0);
    return (10 - ((sum + 4) % 10)) % 10 === digits[7] ? null : 'atu.check-digit';
  },
};

/** Austrian accounts have twenty signs. */
export const iban = ibanIdentifier('AT', 20);

const ACCOUNT_FORM = /^\d{10}$/;

/** Contribution account of the employer at the ÖGK: ten digits, no published check digit. */
export const beitragskonto: IdentifierDefinition = {
  id: 'beitragskonto',
  of: 'entity',
  normalise: compactNumber,
  check: (number) => (ACCOUNT_FORM.test(number) ? null : 'beitragskonto.form'),
};
