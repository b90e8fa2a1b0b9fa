/** Hungarian numbers with check digits. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

const digits = (number: string): number[] => [...number].map(Number);

const weighted = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0);

const identifier = (
  id: string,
  of: IdentifierDefinition['of'],
  form: RegExp,
  isRight: (number: string) => boolean,
): IdentifierDefinition => ({
  id,
  of,
  normalise: compactNumber,
  check(number) {
    if (!form.test(number)) return `${id}.form`;
    return isRight(number) ? null : `${id}.check-digit`;
  },
});

/** Social security number: odd places × 3, even × 7, modulo 10. */
export const taj = identifier('taj', 'person', /^\d{9}$/, (number) => {
  return weighted(number, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digits(number)[8];
});

/** Tax number of a person: 8, days since 1867-01-01, serial; Σ place × digit modulo 11. */
export const adoazonosito = identifier('adoazonosito', 'person', /^8\d{9}$/, (number) => {
  return weighted(number, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digits(number)[9];
});

const isTaxRoot = (number: string): boolean =>
  (10 - (weighted(number, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === digits(number)[7];

/** Tax number of an enterprise: root of eight digits, VAT code 1–5, county. */
export const adoszam = identifier('adoszam', 'entity', /^\d{8}([1-5]\d{2})?$/, isTaxRoot);

/** EU VAT number: HU and the root of the tax number. */
export const anum = identifier('anum', 'client', /^HU\d{8}$/, (number) =>
  isTaxRoot(number.slice(2)),
);

const ACCOUNT_WEIGHTS = [9, 7, 3, 1];

/** A domestic part of an account: Σ of its digits × 9 7 3 1 9 … is a multiple of 10. */
const isAccountPart = (part: string): boolean =>
  digits(part).reduce((sum, digit, i) => sum + digit * ACCOUNT_WEIGHTS[i % 4]!, 0) % 10 === 0;

const anyIban = ibanIdentifier('HU', 28);

/** Bank account: a Hungarian one also has check digits of bank and branch, and of the account. */
export const iban: IdentifierDefinition = {
  ...anyIban,
  check(number) {
    const wrong = anyIban.check(number);
    if (wrong !== null || !number.startsWith('HU')) return wrong;
    const own = number.slice(4);
    const right = isAccountPart(own.slice(0, 8)) && isAccountPart(own.slice(8));
    return right ? null : 'iban.check-digit';
  },
};
