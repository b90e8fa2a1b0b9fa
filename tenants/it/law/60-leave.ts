/**
 * What falls due when an engagement ends: untaken leave (art. 2109 c.c., art. 10 D.Lgs. 66/2003)
 * and the part of the 13th and 14th month earned and not paid yet. Single days are paid with both,
 * unless the day's pay is agreed all-in.
 */
import {
  type Context,
  daysInclusive,
  type IsoDate,
  maxDate,
  type PayItem,
  proRata,
  share,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { extraMonthsOf } from './income.ts';
import { coversMonth, isOccasional, type View } from './month.ts';
import { payByDay, paySums } from './pay.ts';
import { block } from './say.ts';

/** A month's pay at the end of the engagement; null when nobody knows it. */
function monthlyPay(context: Context<Law>, view: View): number | null {
  if (view.facts.agreedMonthlyPay !== undefined) return view.facts.agreedMonthlyPay;
  return coversMonth(context, view) ? paySums(view).current : null;
}

function leaveItems(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const { leaveWeeks, leaveDivisors, leaveYearDays } = context.values;
  const { daysPerWeek, leaveTaken, leaveCarriedOver, serviceSince } = view.facts;
  const month = monthlyPay(context, view);
  if (month === null) {
    const code = 'not-modelled.leave-without-monthly-pay';
    block(context, code, 'art. 2109 c.c.', { engagement: view.id });
    return [];
  }
  for (const key of ['leave.weeks', 'leave.day-divisor', 'leave.fraction']) context.relyOn(key);
  const since = maxDate(serviceSince ?? view.from, `${yearOf(to)}-01-01`);
  const served = daysInclusive(since, to);
  const days = leaveWeeks * daysPerWeek * served + (leaveCarriedOver - leaveTaken) * leaveYearDays;
  const amount = proRata(month, days, leaveYearDays * leaveDivisors[String(daysPerWeek)]!);
  if (amount <= 0) return [];
  const id = `${view.id}:leave`;
  return [{ id, kind: 'leave-compensation', amount, from: to, to }];
}

/** A twelfth of the year's pay for each month beyond the twelfth, less what was paid of it. */
function extraMonths(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const { yearMonths, extraTwelfths } = context.values;
  const extra = extraMonthsOf(view, yearMonths);
  if (extra === 0) return [];
  context.relyOn('pay.extra-months');
  const newYear = `${yearOf(to)}-01-01`;
  let current = 0;
  let paid = 0;
  for (const { kind, amount, from, to: until, due } of view.input.pay) {
    if (from > to || (due ?? until) < newYear) continue;
    if (kind === 'special') paid += amount;
    else if (kind === 'salary' || kind === 'lump-sum') current += amount;
  }
  const amount = proRata(current * extra, 1, extraTwelfths) - paid;
  if (amount <= 0) return [];
  return [{ id: `${view.id}:special`, kind: 'special', amount, from: to, to }];
}

/** Single days: leave and 13th as a share of the day's pay, due with the last of them. */
function byDay(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  if (view.facts.allIn) return [];
  const { leaveByDay, thirteenthByDay } = context.values;
  let pay = 0;
  for (const amount of payByDay(view).values()) pay += amount;
  if (pay === 0) return [];
  context.relyOn('leave.by-day');
  const at = { from: to, to };
  const leave = share(pay, leaveByDay);
  const special = share(pay, thirteenthByDay);
  return [
    { id: `${view.id}:leave`, kind: 'leave-compensation', amount: leave, ...at },
    { id: `${view.id}:special`, kind: 'special', amount: special, ...at },
  ];
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  if (isOccasional(view)) return [];
  const paid = view.input.pay.some(({ kind }) => kind === 'leave-compensation');
  if (view.pay.some(({ kind }) => kind === 'day')) return paid ? [] : byDay(context, view, to);
  if (view.facts.allIn) return [];
  return [...(paid ? [] : leaveItems(context, view, to)), ...extraMonths(context, view, to)];
}
