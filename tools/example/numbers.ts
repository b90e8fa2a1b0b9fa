/** Numbers with valid check digits that belong to nobody. */
import { isValidIBAN as isIban } from '@smart/banking';
import type { IdentifierDefinition } from '@smart/law';

const asDigits = (text: string): string =>
  [...text].map((sign) => String(Number.parseInt(sign, 36))).join('');

/** An IBAN of a country from bank and account, with its check digits (ISO 13616, modulo 97). */
export function ibanOf(country: string, bank: string, account: string): string {
  const rest = BigInt(`${asDigits(bank + account + country)}00`) % 97n;
  return `${country}${String(98n - rest).padStart(2, '0')}${bank}${account}`;
}

/** Numbers of one account that are tried until the country's own check digits fit. */
const TRIES = 1000;

/**
 * A valid IBAN of an example bank, a different one for each number: the account counts up until the
 * check digits that some countries put inside (Belgium, France, Italy …) fit too.
 */
export function exampleIban(
  {
    country,
    iban,
  }: { readonly country: string; readonly iban: { readonly accountDigits: number } },
  bank: string,
  number: number,
): string {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const account = String(number * TRIES + tried).padStart(iban.accountDigits, '0');
    const found = ibanOf(country, bank, account);
    if (isIban(found)) return found;
  }
  throw new Error(`no valid account ${number} at bank ${bank} in ${country}`);
}

/** The office's own account, with other last digits where the country's check digits need them. */
export function officeIban({
  country,
  iban,
  office,
}: {
  readonly country: string;
  readonly iban: { readonly accountDigits: number };
  readonly office: { readonly bank: string; readonly account: string };
}): string {
  const named = ibanOf(country, office.bank, office.account);
  return isIban(named) ? named : exampleIban({ country, iban }, office.bank, 1);
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

/**
 * `{serial}` and parts of the birth date (`{yyyy}`, `{yy}`, `{mm}`, `{dd}` in any order) filled in;
 * the serial goes up until a check digit fits.
 */
export function nationalNumber(
  pattern: string,
  birthDate: string,
  serial: number,
  definition: IdentifierDefinition,
): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const parts = { yyyy: year, yy: year.slice(2), mm: month, dd: day };
  const born = pattern.replace(/\{((?:yyyy|yy|mm|dd)+)\}/g, (_, form: string) =>
    form.replace(/yyyy|yy|mm|dd/g, (part) => parts[part as keyof typeof parts]),
  );
  for (let tried = serial; tried < serial + 100; tried += 1) {
    const filled = born.replace('{serial}', String(tried));
    const found = withCheckDigit(filled, definition);
    if (found !== null) return found;
  }
  throw new Error(`no valid number for ${pattern}`);
}
