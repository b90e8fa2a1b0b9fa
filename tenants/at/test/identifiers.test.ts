import { easterSunday } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays, nextBankDay } from '../holidays.ts';
import { atu, beitragskonto, iban, vsnr } from '../identifiers.ts';

const changeOneDigit = (text: string, at: number, by: number): string =>
  `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;

describe('numbers with check digits', () => {
  it('reads insurance numbers as they are written', () => {
    expect(vsnr.normalise('1237 01 01 80')).toBe('1237010180');
    expect(vsnr.check('1237010180')).toBeNull();
    expect(vsnr.check('1238010180')).toBe('vsnr.check-digit');
    expect(vsnr.check('0237010180')).toBe('vsnr.form');
    expect(vsnr.check('1237320180')).toBe('vsnr.form');
  });

  it('refuses an insurance number with any other check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (by) => {
        expect(vsnr.check(changeOneDigit('1237010180', 3, by))).toBe('vsnr.check-digit');
      }),
    );
  });

  it('reads VAT numbers and finds every single wrong digit', () => {
    expect(atu.check(atu.normalise('atu 1358 5627'))).toBeNull();
    expect(atu.check('ATU13585626')).toBe('atu.check-digit');
    expect(atu.check('DE136695976')).toBe('atu.form');
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        expect(atu.check(changeOneDigit('ATU13585627', at, by))).toBe('atu.check-digit');
      }),
    );
  });

  it('reads IBANs of any country, Austrian ones with 20 characters', () => {
    expect(iban.check(iban.normalise('AT61 1904 3002 3457 3201'))).toBeNull();
    expect(iban.check('AT611904300234573202')).toBe('iban.check-digit');
    expect(iban.check('DE89370400440532013000')).toBeNull();
    expect(iban.check('AT61190430023457320')).toBe('iban.length');
    expect(iban.check('6119043002')).toBe('iban.form');
  });

  it('asks ten digits of a contribution account', () => {
    expect(beitragskonto.check('0123456789')).toBeNull();
    expect(beitragskonto.check('123456789')).toBe('beitragskonto.form');
  });
});

describe('public holidays', () => {
  it('finds Easter where the church almanacs put it', () => {
    expect([2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });

  it('has thirteen days a year, in order', () => {
    const dates = holidays(2026).map(({ date }) => date);
    expect(dates).toHaveLength(13);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toContain('2026-06-04');
  });

  it('moves a due date over weekends, holidays, Good Friday and Christmas Eve', () => {
    expect(nextBankDay('2026-02-15')).toBe('2026-02-16');
    expect(nextBankDay('2026-04-03')).toBe('2026-04-07');
    expect(nextBankDay('2026-12-24')).toBe('2026-12-28');
    expect(nextBankDay('2026-08-14')).toBe('2026-08-14');
  });
});
