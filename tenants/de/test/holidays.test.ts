import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { LAENDER } from '../facts.ts';
import { holidays, lastBankDay, nextBankDay } from '../holidays.ts';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

describe('public holidays', () => {
  it.each([...LAENDER])('of %s are those of the library, 2024 to 2030', (land) => {
    const library = new Holidays('DE', land);
    for (const year of YEARS) {
      const theirs = library.getHolidays(year).filter(({ type }) => type === 'public');
      const dates = [...new Set(theirs.map(({ date }) => date.slice(0, 10)))].sort();
      expect(holidays(year, land).map(({ date }) => date)).toEqual(dates);
    }
  });
});

/** Published by AOK and Barmer (2025) and informationsportal.de (2026). */
const STATEMENTS = [
  '2025-01-27 2025-02-24 2025-03-25 2025-04-24 2025-05-23 2025-06-24',
  '2025-07-25 2025-08-25 2025-09-24 2025-10-27 2025-11-24 2025-12-19',
  '2026-01-26 2026-02-23 2026-03-25 2026-04-24 2026-05-22 2026-06-24',
  '2026-07-27 2026-08-25 2026-09-24 2026-10-26 2026-11-24 2026-12-22',
].flatMap((half) => half.split(' '));
const DUE = [
  '2025-01-29 2025-02-26 2025-03-27 2025-04-28 2025-05-27 2025-06-26',
  '2025-07-29 2025-08-27 2025-09-26 2025-10-29 2025-11-26 2025-12-23',
  '2026-01-28 2026-02-25 2026-03-27 2026-04-28 2026-05-27 2026-06-26',
  '2026-07-29 2026-08-27 2026-09-28 2026-10-28 2026-11-26 2026-12-28',
].flatMap((half) => half.split(' '));

describe('bank days', () => {
  it('give the published dates of statement and payment', () => {
    expect(STATEMENTS.map((day) => lastBankDay(day, 5))).toEqual(STATEMENTS);
    expect(DUE.map((day) => lastBankDay(day, 3))).toEqual(DUE);
  });

  it('move a date from a weekend or holiday to the next working day', () => {
    expect(nextBankDay('2026-05-10')).toBe('2026-05-11');
    expect(nextBankDay('2026-04-03')).toBe('2026-04-07');
    expect(nextBankDay('2026-12-24')).toBe('2026-12-28');
    expect(nextBankDay('2026-03-10')).toBe('2026-03-10');
  });
});
