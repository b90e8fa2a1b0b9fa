/** How many days simplified employment may last (Efo tv. 1–2. §). */
import { addDays, type Context, type IsoDate } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './calendar.ts';
import { isCasual } from './kinds.ts';

/** Known days of engagements of a kind: planned, worked or paid. */
function datesOf(views: readonly View[], kind: string): ReadonlySet<IsoDate> {
  const dates = new Set<IsoDate>();
  for (const { input, kind: own } of views) {
    if (own !== kind) continue;
    for (const { date, state } of input.days) if (state !== 'cancelled') dates.add(date);
    for (const { from } of input.pay) dates.add(from);
  }
  return dates;
}

/** The longest row of consecutive days that touches the period. */
function longestRow({ period }: Context<Law>, dates: ReadonlySet<IsoDate>): number {
  let longest = 0;
  for (const date of dates) {
    if (date < period.from || date > period.to || dates.has(addDays(date, 1))) continue;
    let length = 0;
    for (let day = date; dates.has(day); day = addDays(day, -1)) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function inPeriod({ period }: Context<Law>, dates: ReadonlySet<IsoDate>): number {
  let count = 0;
  for (const date of dates) if (date >= period.from && date <= period.to) count += 1;
  return count;
}

type Limit = readonly [code: string, days: number, limit: number, article: string];

function casual(context: Context<Law>): Limit[] {
  const { values, person } = context;
  const dates = datesOf(context.engagements, 'efo');
  if (dates.size === 0) return [];
  const month = inPeriod(context, dates);
  const elsewhere = values.casualOfWorker ? (person.casualDaysElsewhere ?? 0) : 0;
  const year = context.counter('casual-days') + month + elsewhere;
  return [
    ['casual-row', longestRow(context, dates), values.casualRow, 'Efo tv. 2. § 3. a)'],
    ['casual-month', month, values.casualMonth, 'Efo tv. 2. § 3. b)'],
    ['casual-year', year, values.casualYear, 'Efo tv. 2. § 3. c)'],
  ];
}

function seasonal(context: Context<Law>): Limit[] {
  const dates = datesOf(context.engagements, 'idenymunka');
  if (dates.size === 0) return [];
  const year = context.counter('seasonal-days') + inPeriod(context, dates);
  return [['seasonal-year', year, context.values.seasonalYear, 'Efo tv. 2. § 1–2.']];
}

export function checkCasualLimits(context: Context<Law>): void {
  if (!context.engagements.some(isCasual)) return;
  for (const [code, days, limit, article] of [...casual(context), ...seasonal(context)])
    if (days > limit) context.find({ code, severity: 'refuse', article, params: { days, limit } });
}

/** Dates of an engagement in the period, for its declaration. */
export function declaredDates({ period }: Context<Law>, view: View): readonly IsoDate[] {
  const dates = [...datesOf([view], view.kind)];
  return dates.filter((date) => date >= period.from && date <= period.to).sort();
}
