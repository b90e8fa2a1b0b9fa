import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedDateClock, manualClock } from '../src/clock.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInclusive,
  eachDay,
  isIsoDate,
  lastOfMonth,
  mondayOf,
  weekdayOf,
} from '../src/index.ts';

const dates = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString());

describe('calendar arithmetic agrees with Temporal', () => {
  it('adds days and months, counts days, names weekdays', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, n) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, n)).toBe(plain.add({ days: n }).toString());
        expect(addMonths(date, n)).toBe(plain.add({ months: n }).toString());
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
        expect(lastOfMonth(date)).toBe(plain.with({ day: plain.daysInMonth }).toString());
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  it('refuses dates that do not exist', () => {
    for (const bad of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-04-31'])
      expect(isIsoDate(bad)).toBe(false);
    expect(isIsoDate('2024-02-29')).toBe(true);
  });

  it('walks closed ranges', () => {
    expect([...eachDay('2026-02-27', '2026-03-02')]).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(daysInclusive('2026-03-02', '2026-03-01')).toBe(0);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });
});

describe('clocks', () => {
  it('a fixed clock keeps the office date', () => {
    const clock = fixedDateClock('2026-11-23');
    expect(clock.today()).toBe('2026-11-23');
    expect(clock.now().startsWith('2026-11-23T')).toBe(true);
  });

  it('a manual clock always moves forward within a day', () => {
    const clock = manualClock('2026-01-31');
    const first = clock.now();
    expect(clock.now() > first).toBe(true);
    clock.setDate('2026-02-01');
    expect(clock.today()).toBe('2026-02-01');
  });
});
