/**
 * Additional contribution of solidarity (LGSS art. 19 bis; Orden art. 17): on pay above the maximum
 * base, by bands, in proportion to the days insured. Artists: on the month's pay above the maximum,
 * or above their bases on account where these are higher.
 */
import {
  type Brackets,
  bracketTax,
  type Context,
  type LineSink,
  proRata,
  settle,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic } from './10-status.ts';
import { type Base, generalDays } from './35-bases.ts';

/** Contribution on pay above `start`, the bands being those of `days` of a month. */
function above(
  brackets: Brackets,
  pay: number,
  start: number,
  days: number,
  month: number,
): number {
  const whole = (amount: number): number =>
    days === month ? amount : proRata(amount, month, days);
  const tax = bracketTax(brackets, whole(pay)) - bracketTax(brackets, whole(start));
  return days === month ? settle(tax) : proRata(settle(tax), days, month);
}

/** Adds each engagement's part: what its pay adds to that of the engagements before it. */
function addTo(context: Context<Law>, sink: LineSink, group: readonly Base[], days: number): void {
  const { maximum, monthDays, solidarityEmployee, solidarityEmployer } = context.values;
  let [pay, account, employee, employer] = [0, 0, 0, 0];
  const limit = proRata(maximum, days, monthDays);
  for (const item of group) {
    pay += item.pay;
    account += item.account;
    const start = Math.max(limit, account);
    if (pay <= start) continue;
    const { id } = item.view;
    const [ee, er] = [solidarityEmployee, solidarityEmployer].map((brackets) =>
      above(brackets, pay, start, days, monthDays),
    ) as [number, number];
    const why = sink.explaining ? { params: { pay, start } } : undefined;
    sink.add('sol-ee', id, ee - employee, pay - start, undefined, why);
    sink.add('sol-er', id, er - employer, pay - start, undefined, why);
    employee = ee;
    employer = er;
  }
}

export function addSolidarity(context: Context<Law>, sink: LineSink, month: readonly Base[]): void {
  const { maximum, monthDays } = context.values;
  let [general, artistic] = [0, 0];
  for (const { view, pay } of month)
    if (isArtistic(view)) artistic += pay;
    else general += pay;
  const days = general === 0 ? 0 : generalDays(context);
  if (general > proRata(maximum, days, monthDays)) {
    const group = month.filter(({ view }) => !isArtistic(view));
    addTo(context, sink, group, days);
  }
  if (artistic > maximum) {
    const group = month.filter(({ view }) => isArtistic(view));
    addTo(context, sink, group, monthDays);
  }
}
