/**
 * What is owed for an engagement, from what was agreed and how its days went. Pure.
 *
 * Day pay follows the day: worked, sick and on a public holiday as agreed (the country's law takes
 * from sick pay what it no longer owes); changed by the client never below what was agreed, changed
 * at the worker's wish by the minute; cancelled by the client by the share the house decided, by the
 * worker not at all.
 */

import {
  addDays,
  addMonths,
  daysInclusive,
  firstOfMonth,
  lastOfMonth,
  maxDate,
  minDate,
} from '@smart/calendar';
import type { PayItem, PayKind, WorkDay, WorkDayState } from '@smart/law';

/** A work day as stored. Minutes are those of the day's state; `plannedMinutes` what was agreed. */
export interface DayRow {
  readonly date: string;
  readonly minutes: number;
  readonly plannedMinutes: number;
  readonly state: WorkDayState;
  readonly because: 'client' | 'worker' | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** An agreed pay as stored. Amounts are safe integers, minor units. */
export interface PayRow {
  readonly id: string;
  readonly kind: PayKind;
  readonly amount: number;
  /** The amount is for each month of the dates, a part of a month by its calendar days. */
  readonly monthly: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly due: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source: 'agreed' | 'with-day' | 'at-end';
}

export interface PayRules {
  /** Share of the agreed pay owed for a day the client cancelled, percent. */
  readonly cancelledPercent: number;
}

/** a × b / c, half up, for amounts at or above 0. */
export const proportion = (a: number, b: number, c: number): number =>
  Number((2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c)));

/** Pay owed for one day of which `agreed` was agreed. */
export function payOfDay(day: DayRow, agreed: number, rules: PayRules): number {
  switch (day.state) {
    case 'planned':
    case 'worked':
    case 'sick':
    case 'holiday':
      return agreed;
    case 'cancelled':
      if (day.because === 'worker') return 0;
      return proportion(agreed, rules.cancelledPercent, 100);
    case 'changed': {
      if (day.plannedMinutes === 0) return agreed;
      const byMinutes = proportion(agreed, day.minutes, day.plannedMinutes);
      return day.because === 'worker' ? byMinutes : Math.max(agreed, byMinutes);
    }
  }
}

/** Months of the closed range, each cut to it. */
export function monthsOf(from: string, to: string): { from: string; to: string }[] {
  const months: { from: string; to: string }[] = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1)) {
    months.push({ from: maxDate(first, from), to: minDate(lastOfMonth(first), to) });
  }
  return months;
}

function monthly(row: PayRow, until: string): PayItem[] {
  const to = row.to === null ? until : minDate(row.to, until);
  return monthsOf(row.from, to).map((month) => {
    const whole = daysInclusive(firstOfMonth(month.from), lastOfMonth(month.from));
    const days = daysInclusive(month.from, month.to);
    const amount = days === whole ? row.amount : proportion(row.amount, days, whole);
    const id = `${row.id}@${month.from.slice(0, 7)}`;
    return { id, kind: row.kind, amount, from: month.from, to: month.to };
  });
}

const isPlanned = (day: DayRow, from: string, to: string): boolean =>
  day.state === 'planned' && day.date >= from && day.date <= to;

/**
 * Pay items as the law engine takes them. With `planned` false, pay of days nobody confirmed yet is
 * left out: it is listed, never silently paid.
 * @param until last day up to which a monthly pay without an agreed end is laid out
 */
export function payItemsOf(
  rows: readonly PayRow[],
  days: readonly DayRow[],
  options: { readonly planned: boolean; readonly until: string; readonly rules: PayRules },
): PayItem[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return rows.flatMap((row): PayItem[] => {
    if (row.monthly) return monthly(row, options.until);
    const { id, kind, from, facts } = row;
    const to = row.to ?? from;
    // Pay that belongs to one day (also its leave compensation) goes as that day went.
    const day = kind === 'day' || (from === to && byDate.has(from)) ? byDate.get(from) : undefined;
    // A result is delivered when all of its days are done.
    const waits = kind === 'lump-sum' && days.some((each) => isPlanned(each, from, to));
    if ((day?.state === 'planned' || waits) && !options.planned) return [];
    const amount =
      day && kind !== 'special' ? payOfDay(day, row.amount, options.rules) : row.amount;
    if (amount === 0) return [];
    const due = row.due === null ? {} : { due: row.due };
    const more = Object.keys(facts).length === 0 ? {} : { facts };
    return [{ id, kind, amount, from, to, ...due, ...more }];
  });
}

/** Work days as the law engine takes them. */
export const lawDaysOf = (days: readonly DayRow[], planned: boolean): WorkDay[] =>
  days
    .filter((day) => planned || day.state !== 'planned')
    .map(({ date, minutes, state }) => ({ date, minutes, state }));

/** Days before the period that the law may look back on (average weeks, work year). */
export const lookBack = (from: string): string => addDays(from, -370);
