import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { bsn, btw, iban, kvk, loonheffingennummer } from '../identifiers.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

describe('BSN', () => {
  it('knows the published examples', () => {
    for (const text of ['111222333', '1112.22.333', '123456782'])
      expect(bsn.check(bsn.normalise(text))).toBeNull();
    expect(bsn.check('123456789')).toBe('bsn.check-digit');
    expect(bsn.check('000000000')).toBe('bsn.check-digit');
    expect(bsn.check('12345678')).toBe('bsn.form');
  });

  it('leads eight digits by a zero', () => {
    expect(bsn.normalise('12345672')).toBe('012345672');
  });

  it('agrees with a published library', () => {
    fc.assert(
      fc.property(digits(9), (number) => {
        fc.pre(!number.startsWith('00'));
        expect(bsn.check(number) === null).toBe(stdnum.NL!.bsn!.validate(number).isValid);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('VAT number', () => {
  it('knows those of legal persons and those of sole traders', () => {
    for (const text of ['NL004495445B01', 'NL123456789B13', 'NL000099998B57', 'nl 0044.95.445.b01'])
      expect(btw.check(btw.normalise(text))).toBeNull();
    expect(btw.check('NL123456789B14')).toBe('btw.check-digit');
    expect(btw.check('NL123456789A13')).toBe('btw.form');
    expect(btw.check('BE0123456789')).toBe('btw.form');
  });
});

describe('other numbers', () => {
  it('reads accounts of 18 signs', () => {
    expect(iban.check(iban.normalise('NL91 ABNA 0417 1643 00'))).toBeNull();
    expect(iban.check('NL92ABNA0417164300')).toBe('iban.check-digit');
    expect(iban.check('NL91ABNA041716430')).toBe('iban.length');
  });

  it('reads wage-tax and register numbers', () => {
    expect(loonheffingennummer.check('111222333L01')).toBeNull();
    expect(loonheffingennummer.check('111222334L01')).toBe('loonheffingennummer.check-digit');
    expect(loonheffingennummer.check('111222333B01')).toBe('loonheffingennummer.form');
    expect(kvk.check('12345678')).toBeNull();
    expect(kvk.check('1234567')).toBe('kvk.form');
  });
});
