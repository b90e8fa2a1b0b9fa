import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { adoazonosito, adoszam, anum, iban, taj } from '../identifiers.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

describe('numbers with check digits', () => {
  it('reads TAJ numbers and finds a wrong check digit', () => {
    expect(taj.check(taj.normalise('123 456 788'))).toBeNull();
    expect(taj.check('123456789')).toBe('taj.check-digit');
    expect(taj.check('12345678')).toBe('taj.form');
  });

  it('reads tax identification numbers of people', () => {
    // Born 1982-10-03, serial 013 (published example).
    expect(adoazonosito.check('8422780135')).toBeNull();
    expect(adoazonosito.check('8422780136')).toBe('adoazonosito.check-digit');
    expect(adoazonosito.check('7422780135')).toBe('adoazonosito.form');
  });

  it('knows that a number whose remainder is ten is never issued', () => {
    // 1·8 + 2·1 = 10.
    for (const last of '0123456789')
      expect(adoazonosito.check(`810000000${last}`)).toBe('adoazonosito.check-digit');
  });

  it('reads tax numbers whole or as their root, and VAT numbers', () => {
    expect(adoszam.check(adoszam.normalise('12345676-1-31'))).toBeNull();
    expect(adoszam.check('12892312')).toBeNull();
    expect(adoszam.check('12345675131')).toBe('adoszam.check-digit');
    expect(adoszam.check('12345676931')).toBe('adoszam.form');
    expect(anum.check('HU12892312')).toBeNull();
    expect(anum.check('HU12892313')).toBe('anum.check-digit');
    expect(anum.check('12892312')).toBe('anum.form');
  });

  it('judges the root like stdnum, for any eight digits', () => {
    fc.assert(
      fc.property(digits(8), (number) => {
        expect(adoszam.check(number) === null).toBe(stdnum.HU!.anum!.validate(number).isValid);
      }),
    );
  });

  it('checks Hungarian accounts inside too', () => {
    expect(iban.check(iban.normalise('HU42 1177 3016 1111 1018 0000 0000'))).toBeNull();
    expect(iban.check('HU43117730161111101800000000')).toBe('iban.check-digit');
    // Right by modulo 97, wrong inside: branch check digit 6 made 7.
    expect(iban.check(withOuterDigits('117730171111101800000000'))).toBe('iban.check-digit');
    expect(iban.check('DE89370400440532013000')).toBeNull();
    expect(iban.check('HU4211773016111110180000000')).toBe('iban.length');
  });
});

/** An IBAN of an account whose outer check digits are right. */
function withOuterDigits(account: string): string {
  const rest = BigInt(`${account}173000`) % 97n;
  return `HU${String(98n - rest).padStart(2, '0')}${account}`;
}
