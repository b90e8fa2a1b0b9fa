import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { HOLIDAY_REGIONS, holidays, nextWorkingDay } from '../holidays.ts';

/** Days a place keeps besides the national ones, which the library does not know. */
const LOCAL: Readonly<Record<string, (year: number) => readonly string[]>> = {
  IT: () => [],
  MI: (year) => [`${year}-12-07`],
  RM: (year) => [`${year}-06-29`],
  TO: (year) => [`${year}-06-24`],
  BO: (year) => (year < 2026 ? [`${year}-10-04`] : []),
  BZ: (year) => [WHIT_MONDAY[year]!],
};

const WHIT_MONDAY: Readonly<Record<number, string>> = {
  2024: '2024-05-20',
  2025: '2025-06-09',
  2026: '2026-05-25',
  2027: '2027-05-17',
  2028: '2028-06-05',
  2029: '2029-05-21',
  2030: '2030-06-10',
};

describe('public holidays', () => {
  it('are those of date-holidays, and the patron of the place', () => {
    const library = new Holidays('IT');
    for (let year = 2024; year <= 2030; year += 1) {
      const national = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      for (const region of HOLIDAY_REGIONS)
        expect(holidays(year, region).map(({ date }) => date)).toEqual(
          [...national, ...LOCAL[region]!(year)].sort(),
        );
    }
  });

  it('have San Francesco from 2026 on, in Bologna as the patron before', () => {
    const ids = (year: number, region: string) => holidays(year, region).map(({ id }) => id);
    expect(ids(2025, 'IT')).not.toContain('san-francesco');
    expect(ids(2026, 'IT')).toContain('san-francesco');
    expect(ids(2025, 'BO')).toContain('patron');
    expect(ids(2026, 'BO')).not.toContain('patron');
  });

  it('move a due date over weekends and holidays', () => {
    expect(nextWorkingDay('2026-05-16')).toBe('2026-05-18');
    expect(nextWorkingDay('2026-04-25')).toBe('2026-04-27');
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-28');
    expect(nextWorkingDay('2026-04-16')).toBe('2026-04-16');
  });
});
