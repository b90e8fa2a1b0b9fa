/** VAT numbers: form and check digits of every Union country, by the library of identifiers. */
import { createRequire } from 'node:module';
import { checkVatNumber, normalVatNumber, type VatNumberCheck } from '@smart/einvoice';
import { Fault } from '../procedure/index.ts';

interface Checker {
  readonly validate: (number: string) => {
    readonly isValid: boolean;
    readonly error?: { readonly name: string };
  };
}
type Country = Readonly<Record<string, Checker | undefined>>;

// The library has no entry for ES modules that Node accepts.
const { stdnum } = createRequire(import.meta.url)('stdnum') as {
  readonly stdnum: Readonly<Record<string, Country | undefined>>;
};

/** What the VAT number is called in each country of the library. */
const NAMES: Readonly<Record<string, string>> = {
  AT: 'uid',
  BE: 'vat',
  BG: 'vat',
  CY: 'vat',
  CZ: 'dic',
  DE: 'vat',
  DK: 'cvr',
  EE: 'kmkr',
  ES: 'nif',
  FI: 'alv',
  FR: 'tva',
  GR: 'vat',
  HR: 'oib',
  HU: 'anum',
  IE: 'vat',
  IT: 'iva',
  LT: 'pvm',
  LU: 'tva',
  LV: 'pvn',
  MT: 'vat',
  NL: 'btw',
  PL: 'nip',
  PT: 'nif',
  RO: 'cif',
  SE: 'vat',
  SI: 'ddv',
  SK: 'dph',
};

const check: VatNumberCheck = (country, number) => {
  const checker = stdnum[country]?.[NAMES[country] ?? ''];
  if (!checker) return 'bad-format';
  const { isValid, error } = checker.validate(number);
  if (isValid) return 'ok';
  return error?.name === 'InvalidChecksum' ? 'bad-check-digit' : 'bad-format';
};

/**
 * The number as it is stored: upper case, no blanks, with its country's letters. Faults
 * `clients.vat-no-prefix`, `clients.vat-bad-format`, `clients.vat-bad-check-digit`.
 */
export function checkedVatNumber(text: string, path: string): string {
  const wrong = checkVatNumber(text, check);
  if (wrong) throw new Fault(`clients.vat-${wrong}`, {}, 'invalid', path);
  return normalVatNumber(text);
}
