/** What is wrong with a VAT number; `null` when nothing is. */
export type VatNumberFault = 'no-prefix' | 'bad-format' | 'bad-check-digit';

/** Checks format and check digits of one country's number, e.g. from a library of identifiers. */
export type VatNumberCheck = (
  country: string,
  number: string,
) => 'ok' | 'bad-format' | 'bad-check-digit';

/** Upper case without blanks, dots and dashes, as VIES and invoices want it. */
export const normalVatNumber = (text: string): string =>
  text.toUpperCase().replace(/[\s.\-/]/g, '');

/** The shape every Union number has after its two letters (VIES: 2 to 13, * and + too). */
const SHAPE = /^[0-9A-Z*+]{2,13}$/;

/**
 * Checks a Union VAT number with the given checker; the answer of VIES is a separate fact, recorded
 * by the office.
 */
export function checkVatNumber(text: string, check: VatNumberCheck): VatNumberFault | null {
  const number = normalVatNumber(text);
  const country = number.slice(0, 2);
  if (!/^[A-Z]{2}$/.test(country)) return 'no-prefix';
  const rest = number.slice(2);
  if (!SHAPE.test(rest)) return 'bad-format';
  const result = check(country === 'EL' ? 'GR' : country, rest);
  return result === 'ok' ? null : result;
}
