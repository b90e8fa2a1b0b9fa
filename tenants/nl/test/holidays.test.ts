import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidays } from '../holidays.ts';

/** Named by the Algemene termijnenwet; a general calendar calls them days of some employers. */
const OF_THE_ACT = new Set(['good-friday', 'liberation-day']);

describe('public holidays', () => {
  it('are those of a public calendar, with Good Friday and Liberation Day of the act', () => {
    const calendar = new Holidays('NL');
    for (let year = 2024; year <= 2035; year += 1) {
      const theirs = calendar.getHolidays(year);
      const dates = (types: readonly string[]) =>
        theirs.filter(({ type }) => types.includes(type)).map(({ date }) => date.slice(0, 10));
      const ours = holidays(year);
      const plain = ours.filter(({ id }) => !OF_THE_ACT.has(id)).map(({ date }) => date);
      expect(plain).toEqual(dates(['public']));
      expect(ours.map(({ date }) => date)).toEqual(dates(['public', 'school']));
    }
  });

  it('keep King’s Day off a Sunday', () => {
    const on = (year: number) => holidays(year).find(({ id }) => id === 'kings-day')?.date;
    expect(on(2025)).toBe('2025-04-26');
    expect(on(2026)).toBe('2026-04-27');
  });
});
