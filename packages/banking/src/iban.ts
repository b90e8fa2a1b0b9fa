import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';

export {
  electronicFormatIBAN,
  friendlyFormatIBAN,
  isValidBIC,
  isValidIBAN,
  validateIBAN,
} from 'ibantools';

/**
 * Countries that joined the SEPA schemes after the table of ibantools was made: Albania,
 * Montenegro, Moldova and North Macedonia (reachable since 2025-10-05), Serbia (2026-05).
 * Source: European Payments Council, EPC409-09 list of SEPA scheme countries.
 */
const LATER_MEMBERS: ReadonlySet<string> = new Set(['AL', 'MD', 'ME', 'MK', 'RS']);

/** True when a payment to an account of this country is inside SEPA (EPC409-09). */
export const isSepaCountry = (country: string): boolean =>
  isSEPACountry(country) || LATER_MEMBERS.has(country);

/** The IBAN without spaces in capitals, or null when length, structure or check digits fail. */
export function readIban(text: string): string | null {
  const iban = electronicFormatIBAN(text);
  return iban !== null && isValidIBAN(iban) ? iban : null;
}

/** The text without spaces in capitals, valid or not: for comparing what others wrote. */
export const compactIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** The IBAN in groups of four, as people read it. */
export const formatIban = (iban: string): string => friendlyFormatIBAN(iban) ?? iban;
