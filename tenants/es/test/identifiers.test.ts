import { describe, expect, it } from 'vitest';
import { ccc, cif, iban, naf, nif } from '../identifiers.ts';

const check = (identifier: typeof nif, text: string): string | null =>
  identifier.check(identifier.normalise(text));

describe('Spanish numbers', () => {
  it('knows the letter of NIF and NIE', () => {
    expect(check(nif, '12.345.678-Z')).toBeNull();
    expect(check(nif, 'X1234567L')).toBeNull();
    // Y is 1: 11234567 mod 23 = 10, letter X; Z is 2: 21234567 mod 23 = 1, letter R.
    expect(check(nif, 'Y1234567X')).toBeNull();
    expect(check(nif, 'Z1234567R')).toBeNull();
    expect(check(nif, '12345678A')).toBe('nif.check-digit');
    expect(check(nif, '1234567Z')).toBe('nif.form');
  });

  it('knows the control of a CIF, digit or letter', () => {
    expect(check(cif, 'A58818501')).toBeNull();
    expect(check(cif, 'A58818502')).toBe('cif.check-digit');
    // Control of 1234567: 2+2+6+4+1+6+5 = 26, 10 − 6 = 4, letter D.
    expect(check(cif, 'Q1234567D')).toBeNull();
    expect(check(cif, 'I1234567D')).toBe('cif.form');
  });

  it('knows the last two digits of NAF and CCC', () => {
    expect(check(naf, '28/12345678/40')).toBeNull();
    expect(check(naf, '281234567841')).toBe('naf.check-digit');
    expect(check(naf, '2812345678')).toBe('naf.form');
    // 28 and 00123456 lose the zeros: 280123456 mod 97 = 18.
    expect(check(naf, `2800123456${280_123_456 % 97}`)).toBeNull();
    expect(check(ccc, `411234567${411_234_567 % 97}`)).toBeNull();
    expect(check(ccc, '41123456700')).toBe('ccc.check-digit');
  });

  it('knows the length and check digits of an IBAN', () => {
    expect(check(iban, 'ES91 2100 0418 4502 0005 1332')).toBeNull();
    expect(check(iban, 'ES9221000418450200051332')).toBe('iban.check-digit');
    expect(check(iban, 'ES912100041845020005133')).toBe('iban.length');
  });
});
