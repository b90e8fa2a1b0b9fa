import Holidays from 'date-holidays';
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../facts.ts';
import { holidays } from '../holidays.ts';
import { iban, nir, siren, siret, tva } from '../identifiers.ts';

/** Another implementation of the same number. */
const theirs = stdnum.FR!.nir!;

const changed = (text: string, at: number, by: number): string =>
  `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;

describe('numbers with check digits', () => {
  it('reads social security numbers, also of Corsica', () => {
    expect(nir.normalise('2 55 08 14 168 025 38')).toBe('255081416802538');
    expect(nir.check('255081416802538')).toBeNull();
    expect(nir.check('255081416802539')).toBe('nir.check-digit');
    expect(nir.check('955081416802538')).toBe('nir.form');
    expect(nir.check('25508141680253')).toBe('nir.form');
    // 2A counts as 19: 1 85 05 19 006 084, 97 − (1850519006084 mod 97) = 91.
    expect(nir.check('185052A00608491')).toBe(
      theirs.validate('185052A00608491').isValid ? null : 'nir.check-digit',
    );
  });

  it('agrees with a public implementation on every number tried', () => {
    const body = fc.tuple(
      fc.constantFrom('1', '2'),
      fc.integer({ min: 10, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('14', '59', '75', '2A', '2B'),
      fc.integer({ min: 100_000, max: 999_999 }),
      fc.integer({ min: 1, max: 97 }),
    );
    fc.assert(
      fc.property(body, ([sex, year, month, place, order, key]) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const number = `${sex}${year}${two(month)}${place}${order}${two(key)}`;
        expect(nir.check(number) === null).toBe(theirs.validate(number).isValid);
      }),
      { numRuns: 500 },
    );
  });

  it('reads SIREN, SIRET and VAT numbers', () => {
    expect(siren.check(siren.normalise('732 829 320'))).toBeNull();
    expect(siret.check(siret.normalise('732 829 320 00074'))).toBeNull();
    expect(tva.check('FR44732829320')).toBeNull();
    expect(tva.check('FR45732829320')).toBe('tva.check-digit');
    expect(siren.check('73282932')).toBe('siren.form');
    expect(siret.check('7328293200007')).toBe('siret.form');
    expect(tva.check('DE136695976')).toBe('tva.form');
    // Establishments of La Poste: a sum of digits that is a multiple of five.
    expect(siret.check('35600000000048')).toBeNull();
    expect(siret.check('35600000049837')).toBeNull();
    expect(siret.check('35600000049838')).toBe('siret.check-digit');
  });

  it('finds every single wrong digit of a SIREN and a VAT number', () => {
    const digit = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(digit, fc.integer({ min: 1, max: 9 }), (at, by) => {
        expect(siren.check(changed('732829320', at, by))).toBe('siren.check-digit');
        expect(tva.check(changed('FR44732829320', at + 4, by))).toBe('tva.check-digit');
      }),
    );
  });

  it('reads IBANs, French ones with 27 characters', () => {
    expect(iban.check(iban.normalise('FR14 2004 1010 0505 0001 3M02 606'))).toBeNull();
    expect(iban.check('FR1520041010050500013M02606')).toBe('iban.check-digit');
    expect(iban.check('FR142004101005050001302606')).toBe('iban.length');
    expect(iban.check('BE68539007547034')).toBeNull();
  });
});

describe('public holidays', () => {
  it.each([
    [REGIONS[0], new Holidays('FR')],
    [REGIONS[1], new Holidays('FR', '57')],
  ] as const)('of %s are those of a public calendar', (region, calendar) => {
    for (let year = 2024; year <= 2030; year += 1) {
      const theirs = calendar
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect([...new Set(holidays(year, region).map(({ date }) => date))]).toEqual([
        ...new Set(theirs),
      ]);
    }
  });

  it('has the movable days of 2026 and 2027', () => {
    const dates = (year: number) => holidays(year, 'metropole').map(({ date }) => date);
    expect(dates(2026)).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25']));
    expect(dates(2027)).toEqual(expect.arrayContaining(['2027-03-29', '2027-05-06', '2027-05-17']));
    expect(dates(2026)).not.toContain('2026-12-26');
  });
});
