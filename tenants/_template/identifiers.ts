import type { IdentifierDefinition } from '@smart/law';

const WEIGHTS = [3, 7, 1, 3, 7];
const FORM = /^\d{6}$/;

/** Examplia's person number: five digits and a check digit (weights 3, 7, 1, 3, 7, modulo 10). */
export const personNumber: IdentifierDefinition = {
  id: 'person-number',
  of: 'person',
  normalise: (text) => text.replace(/[\s.]/g, '').toUpperCase(),
  check(number) {
    if (!FORM.test(number)) return 'person-number.form';
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
    return sum % 10 === Number(number[5]) ? null : 'person-number.check-digit';
  },
};
