/** Spanish numbers with check digits: NIF, NIE, CIF, insurance number, CCC and IBAN. */
import { compactNumber, type IdentifierDefinition, ibanIdentifier } from '@smart/law';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const NIF_FORM = /^[XYZ0-9]\d{7}[A-Z]$/;
const CIF_FORM = /^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/;
const CIF_LETTERS = 'JABCDEFGHI';

/** NIF, and NIE of foreigners: a letter by the number modulo 23; X, Y, Z are 0, 1, 2. */
function nifProblem(number: string): string | null {
  if (!NIF_FORM.test(number)) return 'nif.form';
  const first = 'XYZ'.indexOf(number[0]!);
  const digits = first < 0 ? number.slice(0, 8) : `${first}${number.slice(1, 8)}`;
  return LETTERS[Number(digits) % LETTERS.length] === number[8] ? null : 'nif.check-digit';
}

/** Control of the seven digits: every other one doubled, a digit or its letter. */
function cifProblem(number: string): string | null {
  if (!CIF_FORM.test(number)) return 'cif.form';
  let sum = 0;
  for (let i = 1; i < 8; i += 1) {
    const twice = Number(number[i]) * (i % 2 === 1 ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  }
  const control = (10 - (sum % 10)) % 10;
  const given = number[8]!;
  const right = given === String(control) || given === CIF_LETTERS[control];
  return right ? null : 'cif.check-digit';
}

export const nif: IdentifierDefinition = {
  id: 'nif',
  of: 'person',
  normalise: compactNumber,
  check: nifProblem,
};

/** NIF of companies and bodies (CIF). */
export const cif: IdentifierDefinition = {
  id: 'cif',
  of: 'client',
  normalise: compactNumber,
  check: cifProblem,
};

/**
 * Two digits of the province, a serial of so many digits, two check digits: province and serial
 * modulo 97. A serial below ten to the power of its length less one loses its leading zero.
 */
const insurance =
  (id: string, serial: number) =>
  (number: string): string | null => {
    if (!new RegExp(`^\\d{${serial + 4}}$`).test(number)) return `${id}.form`;
    const province = BigInt(number.slice(0, 2));
    const middle = BigInt(number.slice(2, 2 + serial));
    const edge = 10n ** BigInt(serial - 1);
    const whole = middle < edge ? province * edge + middle : province * edge * 10n + middle;
    return whole % 97n === BigInt(number.slice(-2)) ? null : `${id}.check-digit`;
  };

/** Insurance number of a person (NAF). */
export const naf: IdentifierDefinition = {
  id: 'naf',
  of: 'person',
  normalise: compactNumber,
  check: insurance('naf', 8),
};

/** Contribution account of an employer (CCC), without the digits of the scheme. */
export const ccc: IdentifierDefinition = {
  id: 'ccc',
  of: 'entity',
  normalise: compactNumber,
  check: insurance('ccc', 7),
};

/** Spanish accounts have 24 signs. */
export const iban = ibanIdentifier('ES', 24);
