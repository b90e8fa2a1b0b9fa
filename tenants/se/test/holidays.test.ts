import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidays, nextBusinessDay } from '../holidays.ts';

describe('public holidays', () => {
  it('are those of lag 1989:253, as a public calendar has them', () => {
    const calendar = new Holidays('SE');
    for (let year = 2024; year <= 2035; year += 1) {
      const theirs = calendar
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect(holidays(year).map(({ date }) => date)).toEqual(theirs);
    }
  });

  it('put Midsummer on the Saturday from 20 June, All Saints from 31 October', () => {
    const days = (year: number) => holidays(year).map(({ date }) => date);
    expect(days(2026)).toContain('2026-06-20');
    expect(days(2027)).toContain('2027-06-26');
    expect(days(2026)).toContain('2026-10-31');
    expect(days(2027)).toContain('2027-11-06');
  });
});

describe('a day on which something is due', () => {
  it('moves on from weekends, holidays and the eves of the law', () => {
    expect(nextBusinessDay('2026-05-12')).toBe('2026-05-12');
    expect(nextBusinessDay('2026-01-17')).toBe('2026-01-19');
    expect(nextBusinessDay('2026-12-24')).toBe('2026-12-28');
    expect(nextBusinessDay('2026-06-19')).toBe('2026-06-22');
    expect(nextBusinessDay('2025-12-31')).toBe('2026-01-02');
  });
});
