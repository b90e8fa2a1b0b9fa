import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { iban, momsnummer, organisationsnummer, personnummer } from '../identifiers.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

describe('personal numbers', () => {
  it('are read with and without century, dash and plus', () => {
    for (const text of ['880320-0016', '890102-3286', '198504121230', '8504121230', '121212+1212'])
      expect(personnummer.check(personnummer.normalise(text))).toBeNull();
  });

  it('may be coordination numbers, sixty days later', () => {
    // 701063-2391: an example of Skatteverket's.
    expect(personnummer.check('7010632391')).toBeNull();
    expect(personnummer.check('7010922391')).toBe('personnummer.form');
  });

  it('are refused with a wrong digit or an impossible day', () => {
    expect(personnummer.check('8803200018')).toBe('personnummer.check-digit');
    expect(personnummer.check('8813200016')).toBe('personnummer.form');
    expect(personnummer.check('8804310016')).toBe('personnummer.form');
    expect(personnummer.check('88032000')).toBe('personnummer.form');
  });

  it('find every single changed digit of the serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const right = '8504121230';
        const changed = (Number(right[at]) + by) % 10;
        const wrong = right.slice(0, at) + changed + right.slice(at + 1);
        expect(personnummer.check(wrong)).toBe('personnummer.check-digit');
      }),
    );
  });
});

describe('organisations', () => {
  it('agree with a public library', () => {
    fc.assert(
      fc.property(digits(10), (number) => {
        const theirs = stdnum.SE!.orgnr!.validate(number).isValid && Number(number[2]) >= 2;
        expect(organisationsnummer.check(number) === null).toBe(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have VAT numbers that agree with a public library', () => {
    fc.assert(
      fc.property(digits(10), fc.constantFrom('01', '02', '10'), (number, end) => {
        const vat = `SE${number}${end}`;
        const theirs = stdnum.SE!.vat!.validate(vat).isValid;
        expect(momsnummer.check(vat) === null).toBe(theirs);
      }),
      { numRuns: 2_000 },
    );
    expect(momsnummer.check(momsnummer.normalise('se 5560360793 01'))).toBeNull();
    expect(momsnummer.check('5560360793')).toBe('momsnummer.form');
  });
});

describe('bank accounts', () => {
  it('have 24 characters and check digits', () => {
    expect(iban.check(iban.normalise('SE45 5000 0000 0583 9825 7466'))).toBeNull();
    expect(iban.check('SE4550000000058398257467')).toBe('iban.check-digit');
    expect(iban.check('SE455000000005839825746')).toBe('iban.length');
  });
});
