/**
 * What falls due when an engagement ends (finiquito): untaken leave (ET art. 38), the extra pay
 * earned and not paid yet (ET art. 31), and the indemnity at the end of a term (ET art. 49.1.c;
 * RD 1435/1985 art. 10: 12 days of salary a year, artists 20 after eighteen months).
 */
import {
  addMonths,
  type Context,
  daysInclusive,
  type IsoDate,
  maxDate,
  type PayItem,
  proRata,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic, isFixedTerm } from './10-status.ts';
import { regularMonth } from './48-expected.ts';
import type { View } from './month.ts';
import { agreedMonth, extraOfYear } from './pay.ts';

const newYear = (date: IsoDate): IsoDate => `${yearOf(date)}-01-01`;

/** Days of the calendar year served until the end. */
const served = (view: View, to: IsoDate): number =>
  daysInclusive(maxDate(view.facts.serviceSince ?? view.from, newYear(to)), to);

/** All pay of the contract, where it is paid by days or results. */
function wholePay({ input }: View): number {
  let sum = 0;
  for (const { kind, amount } of input.pay)
    if (kind === 'day' || kind === 'lump-sum' || kind === 'salary') sum += amount;
  return sum;
}

/** Leave earned in the calendar year, left from before and not taken; a day is worth its pay. */
function untakenLeave(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const { facts, input, id, from } = view;
  if (facts.leaveInPay || input.pay.some(({ kind }) => kind === 'leave-compensation')) return [];
  const { leaveDays, leaveDivisor, yearDays } = context.values;
  const of = leaveDays * served(view, to) + (facts.leaveCarriedOver - facts.leaveTaken) * yearDays;
  const month = regularMonth(context, view);
  const [pay, days] = month > 0 ? [month, leaveDivisor] : [wholePay(view), daysInclusive(from, to)];
  if (of <= 0 || pay === 0) return [];
  context.relyOn('leave.day_divisor');
  const amount = proRata(pay, of, days * yearDays);
  const span = { from: to, to, due: to, facts: { days: proRata(of, 1, yearDays) } };
  return [{ id: `${id}:leave`, kind: 'leave-compensation', amount, ...span }];
}

function extraEarned(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const extra = extraOfYear(view);
  if (extra <= 0) return [];
  let paid = 0;
  for (const item of view.input.pay)
    if (item.kind === 'special' && (item.due ?? item.to) >= newYear(to)) paid += item.amount;
  const amount = proRata(extra, served(view, to), context.values.yearDays) - paid;
  if (amount <= 0) return [];
  context.relyOn('extra.accrual');
  return [{ id: `${view.id}:extra`, kind: 'special', amount, from: to, to }];
}

/** Days of salary for each year of service: a daily salary × service, or pay of all the days. */
function indemnity(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const { facts, from, id, input } = view;
  if (!isFixedTerm(view) || facts.substitution) return [];
  if (input.pay.some((item) => item.facts?.nature === 'end-indemnity')) return [];
  const { indemnityDays, indemnityLongDays, indemnityLongMonths, yearDays } = context.values;
  const long = isArtistic(view) && to >= addMonths(from, indemnityLongMonths);
  const days = long ? indemnityLongDays : indemnityDays;
  const year = facts.agreedYearPay ?? 12 * (agreedMonth(view) ?? 0);
  const service = daysInclusive(facts.serviceSince ?? from, to);
  const amount =
    year > 0
      ? proRata(year, days * service, yearDays * yearDays)
      : proRata(wholePay(view), days, yearDays);
  if (amount <= 0) return [];
  const what = { facts: { nature: 'end-indemnity' }, from: to, to };
  return [{ id: `${id}:indemnity`, kind: 'bonus', amount, ...what }];
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  return [
    ...untakenLeave(context, view, to),
    ...extraEarned(context, view, to),
    ...indemnity(context, view, to),
  ];
}
