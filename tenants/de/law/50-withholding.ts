/**
 * Wage tax (§ 39b EStG) by the official programme flow: current pay of one employer in the month
 * together, by month or by calendar day; one-off pay by the difference of two yearly taxes. With it
 * solidarity surcharge and church tax.
 */
import { type Context, type LineSink, monthOf, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthOfWork } from './10-status.ts';
import { feeTax } from './51-fees.ts';
import { flatTaxed } from './52-flat-tax.ts';
import { taxAbroad } from './70-abroad.ts';
import { wageTax } from './generated/wage-tax.ts';
import { hasLeavePay, type Item } from './items.ts';
import { countBits, coversMonth, dayMask, monthIndex, paidDays } from './month.ts';
import { flowInputs, type Taxed } from './tax-inputs.ts';

const MONTH = 0;

/** BMF 5.10.1990: stage artists between engagements have a longer wage period. */
function extended(context: Context<Law>, days: number): number {
  const { work, period, atMost } = context.values.extension;
  context.relyOn('tax.artist.extended_period.table');
  const long = Math.max(days, period * Math.trunc(days / work));
  return long >= atMost ? MONTH : long;
}

/** Calendar days of the wage period; 0 for the monthly table. */
export function taxedDays(context: Context<Law>, items: readonly Item[]): number {
  let mask = 0;
  let isExtended = false;
  for (const { view } of items) {
    const paid = paidDays(view);
    if (paid === 0 && coversMonth(context, view)) return MONTH;
    mask |= paid === 0 ? dayMask(context, view) : paid;
    isExtended ||= view.facts.extendedPeriod === true;
  }
  const days = countBits(mask);
  return isExtended ? extended(context, days) : days;
}

/** R 39b.6 LStR: current pay of the year, what is still to come included. */
function expectedYear(context: Context<Law>, items: readonly Item[], current: number): number {
  const month = monthOf(context.period.from);
  let sum = context.counter('year-pay') + current;
  for (const { view, current: own } of items) {
    const whole = coversMonth(context, view) ? own : (view.facts.agreedMonthlyPay ?? own);
    const left =
      view.to === null ? 12 - month : monthIndex(view.to) - monthIndex(context.period.from);
    sum += whole * Math.max(0, Math.min(left, 12 - month));
  }
  return sum;
}

function addCurrent(sink: LineSink, { days, current, churchRate, tax }: Taxed): void {
  const times = days === MONTH ? 1 : days;
  const why = sink.explaining
    ? { message: days === MONTH ? 'lst' : 'lst-daily', params: { days, period: tax.LSTLZZ } }
    : undefined;
  const base = tax.BK * times;
  sink.add('lst-base', null, current);
  sink.add('lst', null, tax.LSTLZZ * times, current, undefined, why);
  if (tax.SOLZLZZ > 0) sink.add('solz', null, tax.SOLZLZZ * times, tax.LSTLZZ * times);
  if (base > 0) sink.add('kist', null, shareDown(base, churchRate), base, churchRate);
}

function addOneOff(sink: LineSink, { special, churchRate, tax, year }: Taxed): void {
  const why = sink.explaining ? { params: { year } } : undefined;
  sink.add('lst-base-sb', null, special);
  sink.add('lst-sb', null, tax.STS, special, undefined, why);
  sink.add('solz-sb', null, tax.SOLZS, tax.STS);
  sink.add('kist-sb', null, shareDown(tax.BKS, churchRate), tax.BKS, churchRate);
}

function byFlow(context: Context<Law>, sink: LineSink, items: readonly Item[]): void {
  let current = 0;
  let special = 0;
  for (const item of items) {
    current += item.current;
    special += item.special;
  }
  const days = current === 0 ? MONTH : taxedDays(context, items);
  const { land } = items[0]!.view.facts;
  const { person, values } = context;
  const year = special > 0 ? expectedYear(context, items, current) : 0;
  const inputs = flowInputs(context, {
    land,
    hasUnemployment: items.some(({ form }) => form === 'full'),
    days,
    current,
    special,
    year,
  });
  const churchRate =
    (person.church ?? 'none') === 'none'
      ? 0
      : (values.churchRates[land] ?? values.churchRates.other!);
  const taxed = { days, current, special, year, churchRate, tax: wageTax(values.flow, inputs) };
  addCurrent(sink, taxed);
  if (special > 0) addOneOff(sink, taxed);
  if (special > 0 && items.some(hasLeavePay)) context.relyOn('leave.abgeltung.tax');
  context.count('year-pay', current + special);
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  const { items } = monthOfWork(context);
  let left: Item[] | null = null;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]!;
    const isDone =
      feeTax(context, sink, item) ||
      taxAbroad(context, sink, item) ||
      flatTaxed(context, sink, item);
    if (isDone) left ??= items.slice(0, i);
    else left?.push(item);
  }
  const rest = left ?? items;
  if (rest.length > 0) byFlow(context, sink, rest);
}
