/** What the pay of a month consists of, in the sense of LGSS art. 147 and RIRPF art. 80. */
import { type EngagementView, type PayItem, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Values } from './parameters/derive.ts';

/** Cents by kind. */
export interface PaySums {
  /** Contributions are due on it in this month: salary, days, results, bonuses. */
  readonly current: number;
  /** The same without what sickness takes away. */
  readonly beforeSickness: number;
  /** Extra pay, whose contributions are spread over the year. */
  readonly extra: number;
  readonly leave: number;
  readonly indemnity: number;
  /** Withheld at a fixed rate: courses, works with ceded rights, arrears. */
  readonly fixed: number;
}

export const isIndemnity = (item: PayItem): boolean => item.facts?.nature === 'end-indemnity';

export function paySums(view: EngagementView<Law>): PaySums {
  let current = 0;
  let beforeSickness = 0;
  let extra = 0;
  let leave = 0;
  let indemnity = 0;
  let fixed = 0;
  for (const item of view.pay) {
    const { kind, amount } = item;
    if (kind === 'special') extra += amount;
    else if (isIndemnity(item)) indemnity += amount;
    else if (kind === 'leave-compensation' && !view.facts.leaveInPay) leave += amount;
    else {
      current += amount;
      if (amount > 0) beforeSickness += amount;
    }
    if (item.facts?.work !== undefined) fixed += amount;
  }
  return { current, beforeSickness, extra, leave, indemnity, fixed };
}

/** RIRPF art. 80.1: tax on pay with a rate of its own. */
export function fixedTax(view: EngagementView<Law>, values: Values, low: boolean): number {
  let tax = 0;
  for (const { facts, amount } of view.pay) {
    const work = facts?.work;
    if (work === undefined) continue;
    tax += share(amount, work === 'works-ceded' && low ? values.fixedRateLow : values.fixedRate);
  }
  return tax;
}

const EARNED_IN_MONTH: ReadonlySet<string> = new Set(['salary', 'day', 'lump-sum']);

/** Pay for the work of a month, which must not reach over its end. */
export const isEarnedInMonth = (kind: string): boolean => EARNED_IN_MONTH.has(kind);

/** Pay agreed for a month: as such, or the year by its payments. */
export function agreedMonth({ facts }: EngagementView<Law>): number | undefined {
  const { agreedYearPay, agreedMonthlyPay, payments } = facts;
  if (agreedMonthlyPay !== undefined) return agreedMonthlyPay;
  if (agreedYearPay === undefined || payments === undefined) return undefined;
  return proRata(agreedYearPay, 1, payments);
}

/** Extra pay of a year that is not spread over the months: agreed year less twelve months. */
export function extraOfYear(view: EngagementView<Law>): number {
  const { agreedYearPay } = view.facts;
  const month = agreedMonth(view);
  return agreedYearPay === undefined || month === undefined ? 0 : agreedYearPay - 12 * month;
}

/**
 * LGSS art. 147.1: the part of the year's extra payments that belongs to `days` of a year of
 * `year` days: of equal payments where their number is known, else what is left of the year.
 */
export function extraFor(view: EngagementView<Law>, days: number, year: number): number {
  const { agreedYearPay, payments } = view.facts;
  if (agreedYearPay !== undefined && payments !== undefined)
    return proRata(agreedYearPay * (payments - 12), days, payments * year);
  const extra = extraOfYear(view);
  return extra <= 0 ? 0 : proRata(extra, days, year);
}
