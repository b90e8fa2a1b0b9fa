/**
 * What the payer expects to pay in the calendar year (RIRPF art. 83.2): paid so far, this month,
 * and the rest of each contract until it or the year ends; with the person's contributions to it.
 */
import { type Context, lastOfMonth, monthOf, proRata, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { contributionDays } from './35-bases.ts';
import { commercialDay, coversMonth, type View } from './month.ts';
import { agreedMonth, extraOfYear } from './pay.ts';

/** Cents of the year. */
export interface Expected {
  readonly pay: number;
  readonly contributions: number;
  readonly paidBefore: number;
}

/** Pay of a full month, as agreed or as this month shows it; 0 without a salary. */
export function regularMonth(context: Context<Law>, view: View): number {
  const agreed = agreedMonth(view);
  if (agreed !== undefined) return agreed;
  let salary = 0;
  for (const { kind, amount } of view.pay) if (kind === 'salary' && amount > 0) salary += amount;
  if (salary === 0 || coversMonth(context, view)) return salary;
  const days = contributionDays(context, view);
  return days === 0 ? 0 : proRata(salary, context.values.monthDays, days);
}

/** Commercial days of the contract after the period, within its year. */
function daysLeft({ period, values }: Context<Law>, { to }: View): number {
  const { monthDays } = values;
  const rest = (12 - monthOf(period.to)) * monthDays;
  const today = commercialDay(period.to, monthDays, true);
  if (to === null || yearOf(to) > yearOf(period.to)) return rest;
  const end = commercialDay(to, monthDays, to === lastOfMonth(to)) - today;
  return Math.max(0, Math.min(rest, end));
}

/** Pay already agreed for later in the year; a month's salary replaces the regular one. */
function agreedLater({ period }: Context<Law>, view: View, month: number): number {
  const year = yearOf(period.to);
  let sum = 0;
  for (const { kind, amount, to, due } of view.input.pay) {
    const on = due ?? to;
    if (on > period.to && yearOf(on) === year) sum += kind === 'salary' ? amount - month : amount;
  }
  return sum;
}

/** Extra payments of the year's months in the contract that are still to come. */
function extrasLeft(context: Context<Law>, view: View, paid: number): number {
  const extra = extraOfYear(view);
  if (extra === 0) return 0;
  const { monthDays } = context.values;
  const year = yearOf(context.period.to);
  const starts = yearOf(view.from) < year ? 0 : commercialDay(view.from, monthDays, false) - 1;
  const zero = commercialDay(`${year}-01-01`, monthDays, false) - 1;
  const until = commercialDay(context.period.to, monthDays, true) + daysLeft(context, view);
  const earned = proRata(extra, until - Math.max(starts, zero), 12 * monthDays);
  return extra < 0 ? earned : Math.max(0, earned - paid);
}

export function expected(context: Context<Law>, pay: number): Expected {
  const paidBefore = context.counter('irpf-pay');
  let extras = context.counter('extra-paid');
  let more = 0;
  let contributed = context.counter('ss-employee') + context.contributionsOn('current');
  for (const view of context.engagements) {
    let current = 0;
    for (const { kind, amount } of view.pay)
      if (kind === 'special') extras += amount;
      else current += amount;
    const left = daysLeft(context, view);
    if (left === 0) continue;
    const month = regularMonth(context, view);
    const later = view.input.pay.length > view.pay.length ? agreedLater(context, view, month) : 0;
    const regular = proRata(month, left, context.values.monthDays) + later;
    more += Math.max(0, regular) + extrasLeft(context, view, extras);
    if (current > 0 && regular > 0)
      contributed += proRata(context.contributionsOf(view.id, 'current'), regular, current);
  }
  return { pay: paidBefore + pay + more, contributions: contributed, paidBefore };
}
