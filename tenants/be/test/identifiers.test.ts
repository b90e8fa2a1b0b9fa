import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { nextWorkDay } from '../holidays.ts';
import { enterprise, iban, niss, rszNumber, vat } from '../identifiers.ts';

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');

describe('numbers with check digits', () => {
  it('reads register numbers of both centuries, and BIS numbers', () => {
    expect(niss.normalise('85.07.30-033.28')).toBe('85073003328');
    expect(niss.check('85073003328')).toBeNull();
    expect(niss.check('00012511119')).toBeNull();
    expect(niss.check('85073003329')).toBe('niss.check-digit');
    expect(niss.check('8507300332')).toBe('niss.form');
    expect(niss.check('85133003328')).toBe('niss.form');
    // BIS: month + 40; 85 47 30 033: 854730033 = 97 × 8811649 + 80, so 17.
    expect(niss.check('85473003317')).toBeNull();
  });

  it('agrees with a library on register numbers', () => {
    const number = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 997 }),
      fc.integer({ min: 1, max: 97 }),
    );
    fc.assert(
      fc.property(number, ([year, month, day, serial, check]) => {
        const text = `${pad(year, 2)}${pad(month, 2)}${pad(day, 2)}${pad(serial, 3)}${pad(check, 2)}`;
        const known = stdnum.BE!.nn!.validate(text).isValid;
        // The library also refuses births in the future: only until 2024 must both say the same.
        if (known || year <= 24) expect(niss.check(text) === null).toBe(known);
      }),
      { numRuns: 500 },
    );
  });

  it('reads enterprise and VAT numbers, and finds every single wrong digit', () => {
    expect(enterprise.check(enterprise.normalise('0403.019.261'))).toBeNull();
    expect(vat.check(vat.normalise('BE 0403.019.261'))).toBeNull();
    expect(vat.check('BE0403019262')).toBe('vat.check-digit');
    expect(vat.check('0403019261')).toBe('vat.form');
    expect(enterprise.check('2403019261')).toBe('enterpriseNumber.form');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = '0403019261';
        const wrong = `${digits.slice(0, at)}${(Number(digits[at]) + by) % 10}${digits.slice(at + 1)}`;
        expect(enterprise.check(wrong)).toBe('enterpriseNumber.check-digit');
      }),
    );
  });

  it('reads IBANs, and the national check digits of Belgian ones', () => {
    expect(iban.check(iban.normalise('BE68 5390 0754 7034'))).toBeNull();
    expect(iban.check('BE68539007547035')).toBe('iban.check-digit');
    expect(iban.check('BE6853900754703')).toBe('iban.length');
    expect(iban.check('AT611904300234573201')).toBeNull();
    // 539007547 0 35: right by ISO 13616 (check digits 41), wrong by the bank's own.
    const account = '539007547035';
    const rest = BigInt(`${account}111400`) % 97n;
    expect(iban.check(`BE${pad(98 - Number(rest), 2)}${account}`)).toBe('iban.check-digit');
  });

  it('asks nine digits of an employer number', () => {
    expect(rszNumber.check('123456789')).toBeNull();
    expect(rszNumber.check('12345678')).toBe('rszNumber.form');
  });
});

describe('working days', () => {
  it('finds the next working day over weekends and public holidays', () => {
    expect(nextWorkDay('2026-07-20')).toBe('2026-07-22');
    expect(nextWorkDay('2026-04-03')).toBe('2026-04-07');
    expect(nextWorkDay('2026-11-10')).toBe('2026-11-12');
  });
});
