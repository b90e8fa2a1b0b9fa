/** Numbers with valid check digits that belong to nobody. */
import type { IdentifierDefinition } from '@smart/law';

const asDigits = (text: string): string =>
  [...text].map((sign) => String(Number.parseInt(sign, 36))).join('');

/** An IBAN of a country from bank and account, with its check digits (ISO 13616, modulo 97). */
export function ibanOf(country: string, bank: string, account: string): string {
  const rest = BigInt(`${asDigits(bank + account + country)}00`) % 97n;
  return `${country}${String(98n - rest).padStart(2, '0')}${bank}${account}`;
}

/** Fills each `?` with the first digit that makes the number valid; null when none does. */
export function withCheckDigit(pattern: string, definition: IdentifierDefinition): string | null {
  const at = pattern.indexOf('?');
  if (at < 0) return definition.check(definition.normalise(pattern)) === null ? pattern : null;
  for (let digit = 0; digit < 10; digit += 1) {
    const filled = `${pattern.slice(0, at)}${digit}${pattern.slice(at + 1)}`;
    const found = withCheckDigit(filled, definition);
    if (found !== null) return found;
  }
  return null;
}

/** `{serial}` and `{ddmmyy}` filled in; the serial goes up until a check digit fits. */
export function nationalNumber(
  pattern: string,
  birthDate: string,
  serial: number,
  definition: IdentifierDefinition,
): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const born = `${day}${month}${year.slice(2)}`;
  for (let tried = serial; tried < serial + 100; tried += 1) {
    const filled = pattern.replace('{serial}', String(tried)).replace('{ddmmyy}', born);
    const found = withCheckDigit(filled, definition);
    if (found !== null) return found;
  }
  throw new Error(`no valid number for ${pattern}`);
}
