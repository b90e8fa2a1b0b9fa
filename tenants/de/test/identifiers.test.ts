import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { betriebsnummer, iban, idnr, rvnr, ustid } from '../identifiers.ts';

const changed = (text: string, at: number, by: number): string =>
  `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;

describe('numbers with check digits', () => {
  it('reads tax numbers as they are written', () => {
    expect(idnr.check(idnr.normalise('86 095 742 719'))).toBeNull();
    expect(idnr.check('86095742718')).toBe('idnr.check-digit');
    for (const wrong of ['06095742719', '8609574271', '12345678903', '11112345678', '11123456789'])
      expect(idnr.check(wrong)).toBe('idnr.form');
  });

  it('refuses a tax number with any other check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (by) => {
        expect(idnr.check(changed('47036892816', 10, by))).toBe('idnr.check-digit');
      }),
    );
  });

  it('reads insurance numbers and finds any wrong check digit', () => {
    expect(rvnr.check(rvnr.normalise('65 170839 J 003'))).toBeNull();
    for (let by = 1; by < 10; by += 1)
      expect(rvnr.check(changed('15070649C103', 11, by))).toBe('rvnr.check-digit');
    expect(rvnr.check('15991349C103')).toBe('rvnr.form');
  });

  it('judges VAT numbers as the library does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
        const { isValid } = stdnum.DE!.vat!.validate(String(number));
        expect(ustid.check(`DE${number}`) === null).toBe(isValid);
      }),
    );
    expect(ustid.check('ATU13585627')).toBe('ustid.form');
  });

  it('reads accounts of any country, German ones with 22 characters', () => {
    expect(iban.check(iban.normalise('DE89 3704 0044 0532 0130 00'))).toBeNull();
    expect(iban.check('DE8937040044053201300')).toBe('iban.length');
    expect(iban.check('AT611904300234573201')).toBeNull();
    expect(iban.check('DE88370400440532013000')).toBe('iban.check-digit');
  });

  it('knows eight digits of an employer', () => {
    expect(betriebsnummer.check('12345678')).toBeNull();
    expect(betriebsnummer.check('1234567')).toBe('betriebsnummer.form');
  });
});
