/** What the pay of a month consists of. */
import type { Context, IsoDate } from '@smart/law';
import { daysInclusive, maxDate, minDate } from '@smart/law';
import type { Law } from '../facts.ts';
import {
  calledDays,
  coversMonth,
  isFpls,
  isIntermittent,
  type View,
  workableDays,
} from './month.ts';

/** Cents by kind. */
export interface PaySums {
  /** Salary, days, lump sums, bonus, compensation of leave. */
  readonly current: number;
  /** 13th and 14th month. */
  readonly special: number;
}

export function paySums(view: View): PaySums {
  let current = 0;
  let special = 0;
  for (const item of view.pay)
    if (item.kind === 'special') special += item.amount;
    else current += item.amount;
  return { current, special };
}

/** Pay for days of work, by date. */
export function payByDay(view: View): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>();
  for (const { kind, from, amount } of view.pay)
    if (kind === 'day') days.set(from, (days.get(from) ?? 0) + amount);
  return days;
}

/** A stretch of pay with the days (giornate) it pays for. */
export interface Stretch {
  readonly amount: number;
  readonly days: number;
}

/**
 * Pay of a performer by the days it pays for: single days, or the days agreed for a salary or lump
 * sum; a month of salary has the paid days of a month, a shorter span all its days.
 */
export function stretches(context: Context<Law>, view: View): readonly Stretch[] {
  const { period, values } = context;
  const found: Stretch[] = [...payByDay(view).values()].map((amount) => ({ amount, days: 1 }));
  for (const item of view.pay) {
    if (item.kind !== 'salary' && item.kind !== 'lump-sum') continue;
    const agreed = item.facts?.days;
    const whole = item.from <= period.from && item.to >= period.to && coversMonth(context, view);
    const span = daysInclusive(maxDate(item.from, period.from), minDate(item.to, period.to));
    const days = typeof agreed === 'number' ? agreed : whole ? values.floorDays : span;
    found.push({ amount: item.amount, days: item.amount > 0 ? Math.max(0, days) : 0 });
  }
  return found;
}

/** Paid days of somebody on call. */
export const paidCalls = (view: View): number => (isIntermittent(view) ? calledDays(view) : 0);

/** Minutes worked by somebody on call; 0 when nobody noted them. */
export const calledMinutes = (view: View): number =>
  view.days.reduce(
    (sum, { state, minutes }) => (state === 'worked' || state === 'changed' ? sum + minutes : sum),
    0,
  );

/** Paid days (giornate) of the month, days marked sick left out. */
export function paidDays(context: Context<Law>, view: View, parts: readonly Stretch[]): number {
  if (isIntermittent(view)) return paidCalls(view);
  if (isFpls(view)) return parts.reduce((sum, { days }) => sum + days, 0);
  const { floorDays } = context.values;
  const days = coversMonth(context, view) ? floorDays : workableDays(context, view);
  let sick = 0;
  for (const { state } of view.days) if (state === 'sick') sick += 1;
  return Math.max(0, Math.min(floorDays, days) - sick);
}

/** Sickness and maternity of fixed terms: each day up to the limit, the rest in what is left. */
export function upToDayCap(base: number, parts: readonly Stretch[], cap: number): number {
  let capped = 0;
  let paid = 0;
  let days = 0;
  for (const part of parts) {
    capped += Math.min(part.amount, cap * part.days);
    paid += part.amount;
    days += part.days;
  }
  return capped + Math.min(Math.max(0, base - paid), Math.max(0, cap * days - capped));
}
