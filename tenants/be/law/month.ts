/** The calendar of a month's engagements, and what each is paid: no law, only days and sums. */
import {
  type Context,
  daysInclusive,
  type EngagementView,
  type IsoDate,
  maxDate,
  minDate,
  weekdayOf,
} from '@smart/law';
import type { Law } from '../facts.ts';

export type View = EngagementView<Law>;

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** True when it begins and ends within the period: a short contract. */
export const isWithin = ({ period }: Context<Law>, view: View): boolean =>
  view.from >= period.from && view.to !== null && view.to <= period.to;

/** Days of the first `perWeek` weekdays within a span. */
export function weekdaysIn(from: IsoDate, to: IsoDate, perWeek: number): number {
  const days = daysInclusive(from, to);
  if (days <= 0) return 0;
  const first = weekdayOf(from);
  let count = ((days - (days % 7)) / 7) * perWeek;
  for (let i = 0; i < days % 7; i += 1) if (((first + i - 1) % 7) + 1 <= perWeek) count += 1;
  return count;
}

/** Working days of the whole month in the engagement's regime (D). */
export function monthDays({ period }: Context<Law>, { facts }: View): number {
  const { from, to } = period;
  const { daysPerWeek } = facts;
  if (last.daysPerWeek !== daysPerWeek || last.from !== from || last.to !== to)
    last = { from, to, daysPerWeek, days: weekdaysIn(from, to, daysPerWeek) };
  return last.days;
}

/** The month counted last: a run asks for the same one thousands of times. */
let last = { from: '', to: '', daysPerWeek: 0, days: 0 };

/** Days paid in the month (J): as stated, by day of pay, by work day, or by weekday. */
export function paidDays(
  context: Context<Law>,
  view: View,
  whole = monthDays(context, view),
): number {
  let stated = 0;
  let byDay = false;
  for (const { kind, facts } of view.pay) {
    if (facts !== undefined) stated += Number(facts.days ?? 0);
    byDay ||= kind === 'day';
  }
  if (stated > 0) return stated;
  if (byDay) return datesOf(view.pay.filter(({ kind }) => kind === 'day').map(({ from }) => from));
  if (coversMonth(context, view)) return whole;
  if (view.days.length > 0) {
    const worked = view.days.filter(({ state }) => state !== 'cancelled');
    if (worked.length > 0) return datesOf(worked.map(({ date }) => date));
  }
  const { from, to } = context.period;
  const last = view.to === null ? to : minDate(view.to, to);
  return weekdaysIn(maxDate(view.from, from), last, view.facts.daysPerWeek);
}

const datesOf = (dates: readonly IsoDate[]): number => new Set(dates).size;

/** Minutes of a week, rounded to the minute. */
export const weekMinutes = (hours: number): number => Math.round(hours * 60);

export const isPartTime = ({ facts }: View): boolean => facts.weeklyHours < facts.fullTimeHours;

/** Minutes paid in the month: as stated, of the work days, or the contract's share of the days. */
export function paidMinutes(view: View, days: number): number {
  let stated = 0;
  for (const { facts } of view.pay) if (facts !== undefined) stated += Number(facts.minutes ?? 0);
  if (stated > 0) return stated;
  let worked = 0;
  for (const { state, minutes } of view.days) if (state !== 'cancelled') worked += minutes;
  if (worked > 0) return worked;
  return Math.round((weekMinutes(view.facts.weeklyHours) * days) / view.facts.daysPerWeek);
}

/** Cents by what they are. Year-end premiums and bonuses are `premium`. */
export interface PaySums {
  readonly current: number;
  readonly premium: number;
  readonly double: number;
  readonly exitSimple: number;
  readonly exitDouble: number;
}

export function paySums(view: View): PaySums {
  let current = 0;
  let premium = 0;
  let double = 0;
  let exitSimple = 0;
  let exitDouble = 0;
  for (const { kind, amount, facts } of view.pay) {
    if (kind === 'leave-compensation') {
      if (facts?.what === 'double') exitDouble += amount;
      else exitSimple += amount;
    } else if (kind === 'special' && facts?.what === 'double-holiday') double += amount;
    else if (kind === 'special' || kind === 'bonus') premium += amount;
    else current += amount;
  }
  return { current, premium, double, exitSimple, exitDouble };
}

/** Ordinary pay alone: neither premiums nor holiday pay. */
export function currentPay(view: View): number {
  let current = 0;
  for (const { kind, amount } of view.pay)
    if (kind !== 'leave-compensation' && kind !== 'special' && kind !== 'bonus') current += amount;
  return current;
}
