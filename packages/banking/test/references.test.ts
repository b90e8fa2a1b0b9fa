import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBankDays,
  easterSunday,
  formatIban,
  formatRfReference,
  isBankDay,
  isEpcText,
  isRfReference,
  isSepaCountry,
  isTargetHoliday,
  makeRfReference,
  moveToBankDay,
  readIban,
  readRfReference,
  toEpcText,
} from '../src/index.ts';
import { refusal } from './examples.ts';

describe('creditor references (ISO 11649)', () => {
  it('makes and accepts published examples', () => {
    expect(makeRfReference('539007547034')).toBe('RF18539007547034');
    expect(makeRfReference('2348231')).toBe('RF712348231');
    expect(readRfReference('rf18 5390 0754 7034')).toBe('RF18539007547034');
    expect(isRfReference('RF332348236')).toBe(true);
    expect(formatRfReference('RF18539007547034')).toBe('RF18 5390 0754 7034');
  });

  it('refuses wrong check digits, lengths and characters', () => {
    for (const wrong of [
      'RF19539007547034',
      'RF18',
      '',
      'XX18539007547034',
      `RF18${'1'.repeat(22)}`,
    ])
      expect(isRfReference(wrong), wrong).toBe(false);
    expect(refusal(() => makeRfReference('---'))).toEqual(['reference.impossible']);
    expect(refusal(() => makeRfReference('1'.repeat(22)))).toEqual(['reference.impossible']);
  });

  it('notices every single wrong character and every swap of neighbours', () => {
    const bodies = fc.stringMatching(/^[0-9A-Z]{2,21}$/);
    fc.assert(
      fc.property(bodies, fc.nat(), fc.constantFrom(...'0123456789'), (body, at, digit) => {
        const reference = makeRfReference(body);
        expect(isRfReference(reference)).toBe(true);
        const place = 4 + (at % body.length);
        const wrong = reference.slice(0, place) + digit + reference.slice(place + 1);
        // Letters count as two digits, so only a digit for a digit is always noticed.
        const digits = /\d/.test(reference[place] as string);
        if (digits && wrong !== reference) expect(isRfReference(wrong)).toBe(false);
      }),
    );
  });
});

describe('IBANs', () => {
  it('reads what people type and refuses what no bank has', () => {
    expect(readIban('at61 1904 3002 3457 3201')).toBe('AT611904300234573201');
    expect(readIban('AT611904300234573202')).toBeNull();
    expect(readIban('')).toBeNull();
    expect(formatIban('AT611904300234573201')).toBe('AT61 1904 3002 3457 3201');
    expect(['AT', 'SE', 'CH', 'GB', 'RS', 'AL'].every(isSepaCountry)).toBe(true);
    expect(['TR', 'US', 'BR', 'UA'].some(isSepaCountry)).toBe(false);
  });
});

describe('the Latin set of the EPC', () => {
  it.each([
    ['Größe & Söhne', 'Groesse + Soehne'],
    ['Ærø Ødegård', 'Aeroe Oedegard'],
    ['Őrség Kft.', 'Orseg Kft.'],
    ['Łódź', 'Lodz'],
    ['Ñandú “Çelik”', "Nandu 'Celik'"],
    ['Αθήνα Καλλιτέχνες', 'Athina Kallitechnes'],
    ['Пловдив', 'Plovdiv'],
    ['line\nbreak\ttab', 'line break tab'],
    ['山 A', '. A'],
  ])('%s becomes %s', (text, expected) => {
    expect(toEpcText(text)).toBe(expected);
  });

  it('is reached by any text, and left alone once reached', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = toEpcText(text);
        expect(isEpcText(once)).toBe(true);
        expect(toEpcText(once)).toBe(once.replace(/ +/g, ' ').trim());
      }),
    );
  });
});

describe('bank days', () => {
  it('knows Easter as published by the churches', () => {
    expect([1961, 2000, 2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });

  it('closes on the six days the ECB names for 2026', () => {
    const closed = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25'];
    for (const date of [...closed, '2026-12-26']) expect(isTargetHoliday(date), date).toBe(true);
    for (const date of ['2026-04-02', '2026-05-14', '2026-10-26', '2026-12-24'])
      expect(isBankDay(date), date).toBe(true);
    expect(isBankDay('2026-11-22')).toBe(false);
  });

  it('moves a date by the rule asked for', () => {
    expect(moveToBankDay('2026-04-03')).toBe('2026-04-07');
    expect(moveToBankDay('2026-04-06', 'preceding')).toBe('2026-04-02');
    expect(moveToBankDay('2026-10-31', 'following')).toBe('2026-11-02');
    expect(moveToBankDay('2026-10-31', 'modified-following')).toBe('2026-10-30');
    expect(addBankDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addBankDays('2026-12-28', -1)).toBe('2026-12-24');
    expect(addBankDays('2026-12-26', 0)).toBe('2026-12-28');
    const national = (date: string): boolean => date === '2026-10-26';
    expect(moveToBankDay('2026-10-26', 'following', national)).toBe('2026-10-27');
  });
});
