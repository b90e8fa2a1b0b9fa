/** What the pay of a month consists of, in the sense of § 49 ASVG and §§ 66–68 EStG. */
import type { Context, EngagementView, PayItem } from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, isByDay, isShort } from './month.ts';

/** Cents by kind. `current` contains `free`; leave compensation of days is current pay. */
export interface PaySums {
  readonly current: number;
  /** 13th, 14th and other special payments. */
  readonly special: number;
  /** Compensation of untaken leave, current part. */
  readonly leave: number;
  /** Staff bonus that may be free of tax. */
  readonly free: number;
}

const EARNED_IN_MONTH: ReadonlySet<string> = new Set(['salary', 'day', 'lump-sum']);

/** Pay for the work of a month, which must not reach over its end. */
export const isEarnedInMonth = (kind: string): boolean => EARNED_IN_MONTH.has(kind);

/** § 124b EStG: a bonus the office marked as Mitarbeiterprämie, in a year that knows it. */
const isStaffBonus = (item: PayItem): boolean =>
  item.kind === 'bonus' && item.facts?.free === 'mitarbeiterpraemie';

export function paySums(view: EngagementView<Law>): PaySums {
  let current = 0;
  let special = 0;
  let leave = 0;
  let free = 0;
  for (const item of view.pay) {
    if (item.kind === 'special') special += item.amount;
    else if (item.kind === 'leave-compensation' && !isByDay(view)) leave += item.amount;
    else current += item.amount;
    if (isStaffBonus(item)) free += item.amount;
  }
  return { current, special, leave, free };
}

/** True when every staff bonus of the engagement rests on a collective agreement. */
export const bonusByAgreement = (view: EngagementView<Law>): boolean =>
  view.pay.every((item) => !isStaffBonus(item) || item.facts?.byAgreement === true);

/** Pay of a day and the leave compensation paid with it, which does not decide the status. */
export interface DayPay {
  readonly wage: number;
  readonly leave: number;
}

/** Current pay of work by the day, by date. */
export function payByDay(view: EngagementView<Law>): ReadonlyMap<string, DayPay> {
  const days = new Map<string, DayPay>();
  for (const item of view.pay) {
    if (item.kind === 'special') continue;
    const known = days.get(item.from) ?? { wage: 0, leave: 0 };
    const isLeave = item.kind === 'leave-compensation';
    days.set(item.from, {
      wage: known.wage + (isLeave ? 0 : item.amount),
      leave: known.leave + (isLeave ? item.amount : 0),
    });
  }
  return days;
}

/**
 * Pay the marginal limit looks at. A whole month speaks for itself; the part of a month of a
 * longer contract is judged by the pay agreed for a full one, never extrapolated.
 */
export function agreedPay(context: Context<Law>, view: EngagementView<Law>): number {
  const { current } = paySums(view);
  const { agreedMonthlyPay } = view.facts;
  if (isShort(view) || agreedMonthlyPay === undefined) return current;
  return coversMonth(context, view) ? Math.max(current, agreedMonthlyPay) : agreedMonthlyPay;
}
