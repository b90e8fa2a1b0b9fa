/**
 * The one clock. No other module of the project may call `new Date()` or `Date.now()` for the
 * time of day; everything else receives `today` or a `Clock`.
 */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from './index.ts';

export interface Clock {
  /** The instant, ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  /** The calendar date in the office's time zone. */
  readonly today: () => IsoDate;
  /** True when the office date is fixed (example mode). */
  readonly fixed: boolean;
}

/** The time of the machine, dates in the given zone. */
export function systemClock(timeZone = 'Europe/Vienna'): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => Temporal.Now.plainDateISO(timeZone).toString(),
    fixed: false,
  };
}

/**
 * A clock whose date stands still while its time of day goes on, for example mode and tests: what
 * happens later still sorts later.
 */
export function fixedDateClock(date: IsoDate): Clock {
  return {
    now: () => `${date}T${new Date().toISOString().slice(11)}`,
    today: () => date,
    fixed: true,
  };
}

/** A clock that moves only when told; starts at 09:00 UTC of the given day. */
export function manualClock(date: IsoDate): Clock & {
  readonly setDate: (date: IsoDate) => void;
} {
  let current = date;
  let tick = 0;
  return {
    now: () => {
      tick += 1;
      const seconds = Math.floor(tick / 1000);
      const clockTime = new Date(9 * 3_600_000 + seconds * 1000 + (tick % 1000)).toISOString();
      return `${current}T${clockTime.slice(11)}`;
    },
    today: () => current,
    fixed: true,
    setDate: (next) => {
      current = next;
    },
  };
}

/** Monotonic milliseconds, for measuring durations only. */
export const monotonicMs = (): number => performance.now();
