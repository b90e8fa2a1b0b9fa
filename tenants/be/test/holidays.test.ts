import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidays } from '../holidays.ts';

describe('public holidays', () => {
  it('are the ten of the royal decree, the same as a library knows', () => {
    for (let year = 2024; year <= 2030; year += 1) {
      const known = new Holidays('BE')
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      // Easter Sunday and Pentecost are Sundays: holidays of the calendar, no paid days.
      const days = new Set(known.filter((day) => new Date(`${day}T00:00Z`).getUTCDay() !== 0));
      const ours = holidays(year).map(({ date }) => date);
      expect(ours).toHaveLength(10);
      expect([...days].filter((day) => !ours.includes(day))).toEqual([]);
      expect(ours.filter((day) => !known.includes(day))).toEqual([]);
    }
  });
});
