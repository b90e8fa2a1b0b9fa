import { resolveParameters } from '@smart/law';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidays } from '../holidays.ts';
import { isWorkingDay, workingDays } from '../law/calendar.ts';
import { derive } from '../law/parameters/derive.ts';
import { parameters } from '../law/parameters/index.ts';

const valuesOf = (year: number) => {
  const on = `${year}-12-31`;
  return { values: derive(resolveParameters(parameters, on, on, {})) };
};

describe('public holidays', () => {
  it('are those of the library, 2024 to 2030', () => {
    const library = new Holidays('HU');
    for (let year = 2024; year <= 2030; year += 1) {
      const expected = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect(holidays(year).map(({ date }) => date)).toEqual([...new Set(expected)].sort());
    }
  });

  it('moves working days as the decrees say', () => {
    const of2026 = valuesOf(2026);
    expect(isWorkingDay(of2026, '2026-01-10')).toBe(true);
    expect(isWorkingDay(of2026, '2026-01-02')).toBe(false);
    expect(isWorkingDay(of2026, '2026-04-03')).toBe(false);
    expect(isWorkingDay(of2026, '2026-03-16')).toBe(true);
    // 22 weekdays; 15 March is a Sunday.
    expect(workingDays(of2026, '2026-03-01', '2026-03-31')).toBe(22);
    // 21 weekdays in August, less the 20th and 21st, and Saturday the 8th worked.
    expect(workingDays(of2026, '2026-08-01', '2026-08-31')).toBe(20);
  });
});
