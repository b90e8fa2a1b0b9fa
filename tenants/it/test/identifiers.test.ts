import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { checkLetter, codiceFiscale, iban, matricolaInps, partitaIva } from '../identifiers.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 6,
  maxLength: 6,
});
const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));

/** Names, a day that every month has, and a place. */
const fifteen = fc
  .tuple(
    letters,
    fc.integer({ min: 10, max: 99 }),
    fc.constantFrom(...'ABCDEHLMPRST'),
    twoDigits(28),
  )
  .chain(([name, year, month, day]) =>
    fc.integer({ min: 101, max: 999 }).map((place) => `${name}${year}${month}${day}F${place}`),
  );

describe('numbers with check characters', () => {
  it('read a codice fiscale as it is written', () => {
    expect(codiceFiscale.normalise('rss mra 85t10 a562s')).toBe('RSSMRA85T10A562S');
    expect(codiceFiscale.check('RSSMRA85T10A562S')).toBeNull();
    expect(codiceFiscale.check('RSSMRA85T10A562T')).toBe('codice-fiscale.check');
    expect(codiceFiscale.check('RSSMRA85T10A562')).toBe('codice-fiscale.form');
    expect(codiceFiscale.check('RSSMRA85F10A562S')).toBe('codice-fiscale.form');
  });

  it('take letters for digits where two people would share a code (omocodia)', () => {
    const code = 'RSSMRA85T10A56N';
    expect(codiceFiscale.check(code + checkLetter(code))).toBeNull();
  });

  it('agree with a library on every codice fiscale', () => {
    fc.assert(
      fc.property(fifteen, fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (code, last) => {
        const theirs = stdnum.IT!.codicefiscale!.validate(code + last).isValid;
        expect(codiceFiscale.check(code + last) === null).toBe(theirs);
      }),
      { numRuns: 1_000 },
    );
  });

  it('read a partita IVA and find every single wrong digit', () => {
    expect(partitaIva.check(partitaIva.normalise('IT 0074311 0157'))).toBeNull();
    expect(partitaIva.check('00743110157')).toBeNull();
    expect(partitaIva.check('0074311015')).toBe('partita-iva.form');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const number = '00743110157';
        const digit = (Number(number[at]) + by) % 10;
        const changed = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        expect(partitaIva.check(changed)).toBe('partita-iva.check-digit');
      }),
    );
  });

  it('agree with a library on every partita IVA of a province', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (n, c) => {
          const number = `${String(n).padStart(7, '0')}015${c}`;
          expect(partitaIva.check(number) === null).toBe(stdnum.IT!.iva!.validate(number).isValid);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('read IBANs of any country, Italian ones with 27 characters', () => {
    expect(iban.check(iban.normalise('IT60 X054 2811 1010 0000 0123 456'))).toBeNull();
    expect(iban.check('IT60X0542811101000000123457')).toBe('iban.check-digit');
    expect(iban.check('IT60X054281110100000012345')).toBe('iban.length');
    expect(iban.check('DE89370400440532013000')).toBeNull();
  });

  it('ask ten digits of an INPS number', () => {
    expect(matricolaInps.check('4900000000')).toBeNull();
    expect(matricolaInps.check('490000000')).toBe('matricola-inps.form');
  });
});
