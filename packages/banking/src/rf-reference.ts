import { refuse } from './fault.ts';

/**
 * ISO 11649 creditor reference: `RF`, two check digits (ISO 7064 mod 97-10), up to 21 letters and
 * digits. It travels as structured remittance and comes back unchanged in the statement.
 */
const BODY = /^[0-9A-Z]{1,21}$/;
const REFERENCE = /^RF[0-9]{2}[0-9A-Z]{1,21}$/;

/** Remainder by 97 of a text whose letters count as 10 … 35 (ISO 7064). */
function mod97(text: string): number {
  let remainder = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

const compact = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/**
 * Makes the creditor reference of a body such as an invoice number; everything but letters and
 * digits is left out (`AT-2026-0001` → `RF…AT20260001`).
 * @throws BankingFault `reference.impossible` when nothing is left or more than 21 characters are
 */
export function makeRfReference(body: string): string {
  const kept = body.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!BODY.test(kept)) refuse('reference.impossible', { body, most: 21 });
  const check = 98 - mod97(`${kept}RF00`);
  return `RF${String(check).padStart(2, '0')}${kept}`;
}

/** The reference without spaces in capitals, or null when it is not a valid ISO 11649 one. */
export function readRfReference(text: string): string | null {
  const reference = compact(text);
  if (!REFERENCE.test(reference)) return null;
  return mod97(reference.slice(4) + reference.slice(0, 4)) === 1 ? reference : null;
}

export const isRfReference = (text: string): boolean => readRfReference(text) !== null;

/** The reference in groups of four, as printed on an invoice. */
export const formatRfReference = (reference: string): string =>
  compact(reference).replace(/(.{4})(?=.)/g, '$1 ');
