import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../facts.ts';
import { holidays } from '../holidays.ts';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

describe('public holidays', () => {
  it.each([...REGIONS])('of %s are those of the library, 2024 to 2030', (region) => {
    const library = new Holidays('ES', region);
    for (const year of YEARS) {
      const theirs = library.getHolidays(year).filter(({ type }) => type === 'public');
      const dates = [...new Set(theirs.map(({ date }) => date.slice(0, 10)))].sort();
      expect(holidays(year, region).map(({ date }) => date)).toEqual(dates);
    }
  });
});
