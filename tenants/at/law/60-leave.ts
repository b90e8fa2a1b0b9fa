/**
 * What falls due when an engagement ends: untaken leave (§ 10 UrlG) and, where granted, the
 * pro-rata 13th and 14th pay. Work by the day is compensated with each day.
 */
import {
  addDays,
  type Context,
  daysInclusive,
  type IsoDate,
  type PayItem,
  proRata,
  share,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, isByDay, type View, workYearStart } from './month.ts';
import { payByDay, paySums } from './pay.ts';

/** Untaken leave as a fraction: days are `of` / `whole`. */
function untaken(context: Context<Law>, view: View, to: IsoDate) {
  const { leaveWeeks, leaveWeeksUnjustified, leaveYearDays } = context.values;
  const { daysPerWeek, leaveTaken, leaveCarriedOver, unjustifiedExit, serviceSince } = view.facts;
  const since = serviceSince ?? view.from;
  const start = workYearStart(since, to);
  const served = daysInclusive(start, to);
  const row = leaveWeeks.find(({ fromYears }) => yearOf(start) - yearOf(since) >= fromYears)!;
  const weeks = unjustifiedExit ? leaveWeeksUnjustified : row.weeks;
  const of = weeks * daysPerWeek * served + (leaveCarriedOver - leaveTaken) * leaveYearDays;
  context.relyOn('leave.exit.fraction');
  return { of, whole: leaveYearDays };
}

/** § 10 UrlG: a day is the month's regular pay by the work days of a month. */
function valueOfDays(
  context: Context<Law>,
  view: View,
  month: number,
  days: { readonly of: number; readonly whole: number },
): number {
  const { leaveDivisors, leaveWeeksAMonth } = context.values;
  const { daysPerWeek } = view.facts;
  const divisor = leaveDivisors[String(daysPerWeek)];
  if (divisor !== undefined) return proRata(month, days.of, days.whole * divisor);
  return proRata(month, days.of * 100, days.whole * leaveWeeksAMonth * daysPerWeek);
}

/** Regular pay of a month at the end of the engagement, or null when nobody knows it. */
function regularPay(context: Context<Law>, view: View): number | null {
  if (view.facts.agreedMonthlyPay !== undefined) return view.facts.agreedMonthlyPay;
  return coversMonth(context, view) ? paySums(view).current : null;
}

function leaveItems(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const month = regularPay(context, view);
  if (month === null) {
    context.find({
      code: 'not-modelled.leave-without-monthly-pay',
      severity: 'warn',
      blocksIssuing: true,
      article: '§ 10 UrlG',
      engagement: view.id,
    });
    return [];
  }
  const days = untaken(context, view, to);
  const amount = valueOfDays(context, view, month, days);
  if (amount <= 0) return [];
  const { leaveBlock, leaveBlockAdds, leaveSpecialTwelfths } = context.values;
  const whole = Math.max(1, proRata(days.of, 1, days.whole));
  const extension = whole + leaveBlockAdds * Math.trunc(whole / leaveBlock);
  const facts = { days: whole };
  const id = `${view.id}:leave`;
  const until = addDays(to, extension);
  const kind = 'leave-compensation';
  const current: PayItem = { id, kind, amount, from: addDays(to, 1), to: until, due: to, facts };
  if (!view.facts.specialPay) return [current];
  context.relyOn('leave.exit.special_share');
  const special = proRata(amount, leaveSpecialTwelfths, 12);
  return [current, { id: `${id}-special`, kind: 'special', amount: special, from: to, to }];
}

/** 13th and 14th pay earned in the year and not paid yet. */
function proRataSpecial(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  if (!view.facts.specialPay) return [];
  const newYear = `${yearOf(to)}-01-01`;
  let current = 0;
  let paid = 0;
  for (const { kind, amount, from, to: until, due } of view.input.pay) {
    if (from > to || (due ?? until) < newYear) continue;
    if (kind === 'special') paid += amount;
    else if (kind !== 'leave-compensation' && kind !== 'bonus') current += amount;
  }
  const amount = proRata(current, context.values.specialTwelfths, 12) - paid;
  if (amount <= 0) return [];
  return [{ id: `${view.id}:special`, kind: 'special', amount, from: to, to }];
}

/** Work by the day: a percentage of each day's pay, due with the day. */
function byDay(context: Context<Law>, view: View): PayItem[] {
  const { leaveByDay, leaveByDayWithSpecial } = context.values;
  const rate = view.facts.specialPay ? leaveByDayWithSpecial : leaveByDay;
  const items: PayItem[] = [];
  for (const [date, { wage, leave }] of payByDay(view)) {
    const amount = share(wage, rate) - leave;
    const id = `${view.id}:leave:${date}`;
    if (amount > 0) items.push({ id, kind: 'leave-compensation', amount, from: date, to: date });
  }
  return items;
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  if (isByDay(view)) return byDay(context, view);
  const isPaid = view.input.pay.some(({ kind }) => kind === 'leave-compensation');
  const leave = isPaid ? [] : leaveItems(context, view, to);
  return [...leave, ...proRataSpecial(context, view, to)];
}
