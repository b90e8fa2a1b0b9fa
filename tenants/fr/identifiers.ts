/** French numbers with check digits: NIR, SIREN, SIRET, VAT number, bank account. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

/** A long number modulo 97. */
function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

const NIR_FORM = /^[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}\d{2}$/;

/** Social security number: key = 97 − (first 13 mod 97); 2A counts as 19, 2B as 18. */
export const nir: IdentifierDefinition = {
  id: 'nir',
  of: 'person',
  normalise: compactNumber,
  check(number) {
    if (!NIR_FORM.test(number)) return 'nir.form';
    const body = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return 97 - mod97(body) === Number(number.slice(13)) ? null : 'nir.check-digit';
  },
};

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

/** Luhn: every second digit from the right doubled, the sum a multiple of ten. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit);
    return total + (i % 2 === 0 ? value : doubled(value));
  }, 0);
  return sum % 10 === 0;
}

const LA_POSTE = '356000000';

export const siren: IdentifierDefinition = {
  id: 'siren',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!/^\d{9}$/.test(number)) return 'siren.form';
    return luhn(number) ? null : 'siren.check-digit';
  },
};

/** Establishments of La Poste: the sum of the digits is a multiple of five instead. */
export const siret: IdentifierDefinition = {
  id: 'siret',
  of: 'entity',
  normalise: compactNumber,
  check(number) {
    if (!/^\d{14}$/.test(number)) return 'siret.form';
    const sum = [...number].reduce((total, digit) => total + Number(digit), 0);
    const right = luhn(number) || (number.startsWith(LA_POSTE) && sum % 5 === 0);
    return right && luhn(number.slice(0, 9)) ? null : 'siret.check-digit';
  },
};

/** VAT number: FR, key = (12 + 3 × (SIREN mod 97)) mod 97, SIREN. */
export const tva: IdentifierDefinition = {
  id: 'tva',
  of: 'client',
  normalise: compactNumber,
  check(number) {
    if (!/^FR\d{11}$/.test(number)) return 'tva.form';
    const own = number.slice(4);
    const key = (12 + 3 * mod97(own)) % 97;
    return luhn(own) && key === Number(number.slice(2, 4)) ? null : 'tva.check-digit';
  },
};

/** French accounts have twenty-seven signs. */
export const iban = ibanIdentifier('FR', 27);
