/** The calendar of a month's engagements, and what its pay consists of: no law, only sums. */
import {
  addMonths,
  type Context,
  daysInclusive,
  type EngagementView,
  type PayItem,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';

export type View = EngagementView<Law>;

/** Each assignment is an employment of its own. */
export const isIntermittent = (view: View): boolean => view.kind === 'intermittent';
export const isFixedTerm = ({ kind }: View): boolean => kind === 'sarskild-visstid';

/** True when the engagement is over by the end of the period. */
export const hasEnded = ({ period }: Context<Law>, view: View): boolean =>
  view.to !== null && view.to <= period.to;

/** Calendar days of an engagement with an end; null without one. */
export const lengthOf = ({ from, to }: View): number | null =>
  to === null ? null : daysInclusive(from, to);

/** True when an agreed end lies less than so many months after the start. */
export const isUnderMonths = ({ from, to }: View, months: number): boolean =>
  to !== null && to < addMonths(from, months);

/** Pay of an engagement in the month, öre. */
export interface PaySums {
  readonly regular: number;
  /** One-off amounts: bonus and the like, and holiday pay at the end. */
  readonly oneOff: number;
  readonly total: number;
}

/** Holiday pay of a month's employment is one-off once it has ended; otherwise it is regular. */
const isOneOff = (context: Context<Law>, view: View, { kind }: PayItem): boolean =>
  kind === 'special' ||
  kind === 'bonus' ||
  (kind === 'leave-compensation' && !isIntermittent(view) && hasEnded(context, view));

export function paySums(context: Context<Law>, view: View): PaySums {
  let regular = 0;
  let oneOff = 0;
  for (const item of view.pay)
    if (isOneOff(context, view, item)) oneOff += item.amount;
    else regular += item.amount;
  return { regular, oneOff, total: regular + oneOff };
}

/** All pay of an engagement in the month. */
export function totalPay(view: View): number {
  let total = 0;
  for (const { amount } of view.pay) total += amount;
  return total;
}

/** Years completed before the year of the period begins; null when the birth date is unknown. */
export function ageAtNewYear({ person, period }: Context<Law>): number | null {
  if (person.birthDate === undefined) return null;
  return yearOf(period.from) - yearOf(person.birthDate) - 1;
}

/** Pay of a full month, as agreed or as paid for this one; null when nobody knows it. */
export function monthlyPay({ period }: Context<Law>, view: View): number | null {
  if (view.facts.agreedMonthlyPay !== undefined) return view.facts.agreedMonthlyPay;
  if (view.from > period.from || (view.to !== null && view.to < period.to)) return null;
  const salary = view.input.pay.find(
    ({ kind, from, to }) => kind === 'salary' && from <= period.from && to >= period.to,
  );
  return salary?.amount ?? null;
}
