/** The month of each engagement in figures: sums, bases, days and hours. No law but the 108 %. */
import { type Context, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Status, statusOf } from './10-status.ts';
import {
  isPartTime,
  monthDays,
  type PaySums,
  paidDays,
  paidMinutes,
  paySums,
  type View,
  weekMinutes,
} from './month.ts';

/** An engagement's month. Cents, days, minutes. */
export interface Work {
  readonly view: View;
  readonly status: Status;
  readonly pay: PaySums;
  /** Contribution base of current pay, and of premiums and simple holiday pay at the end. */
  readonly base: number;
  readonly baseSpecial: number;
  /** Days paid, and days of the month in its regime. */
  readonly days: number;
  readonly monthDays: number;
  readonly minutes: number;
  readonly monthMinutes: number;
  readonly partTime: boolean;
}

function workOf(context: Context<Law>, view: View, timed: boolean): Work {
  const status = statusOf(view);
  const pay = paySums(view);
  const whole = monthDays(context, view);
  const days = paidDays(context, view, whole);
  const { daysPerWeek, fullTimeHours } = view.facts;
  const full = weekMinutes(fullTimeHours);
  const special = pay.premium + pay.exitSimple;
  const manual = status === 'manual';
  const { factor } = context.values;
  return {
    view,
    status,
    pay,
    base: manual ? share(pay.current, factor) : pay.current,
    baseSpecial: manual ? share(special, factor) : special,
    days,
    monthDays: whole,
    minutes: timed ? paidMinutes(view, days) : 0,
    monthMinutes: Math.round((full * whole) / daysPerWeek),
    partTime: isPartTime(view),
  };
}

/** Every engagement of the month; minutes count once a part-time or student contract is among them. */
export function workOfMonth(context: Context<Law>): readonly Work[] {
  const timed = context.engagements.some(
    (view) => isPartTime(view) || statusOf(view) === 'student',
  );
  return context.engagements.map((view) => workOf(context, view, timed));
}

/** The elements that hold, and the array itself when all do: no copy on the usual path. */
export function keepIf<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  for (const item of items) if (!holds(item)) return items.filter(holds);
  return items;
}
