/**
 * Loonheffing: wage tax and national insurance in one amount, by the table of the wage period
 * (art. 25–27 Wet LB 1964). What one employer pays for a whole month is taxed together by the month
 * table; an employment of a part of the month by day or by month, as the office's rule says.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { columnOf, livesAbroad } from './10-status.ts';
import { ofPeriod, tableWage, type YearTax, yearTax } from './45-table.ts';
import { type Period, periodsOf } from './47-wage-periods.ts';
import { specialTax } from './51-special-rate.ts';
import { expatAllowance } from './52-expat.ts';
import { artistTax } from './55-artists.ts';
import { isArtist, paySums } from './month.ts';

/** Credits only on request, and not known here for residents of other states. */
function hasCredit(context: Context<Law>): boolean {
  if (!livesAbroad(context)) return context.person.taxCredit;
  context.relyOn('wage_tax.non-resident');
  return false;
}

/** The taxed part of each wage under the expat ruling. */
const taxed = (wage: number, free: number, all: number): number =>
  free === 0 ? wage : wage - proRata(free, wage, all);

/** What the tables give: the year's figures of the last period, for the explanation. */
interface Result {
  tax: number;
  settled: number;
  year: YearTax | null;
  row: number;
  periods: number;
}

function byTables(
  context: Context<Law>,
  periods: readonly Period[],
  free: number,
  all: number,
): Result {
  const { factors, step, tableMax } = context.values;
  const column = columnOf(context);
  const credit = hasCredit(context);
  const result: Result = { tax: 0, settled: 0, year: null, row: 0, periods: 0 };
  for (const { table, wage, count } of periods) {
    const factor = factors[table];
    if (table !== 'month') context.relyOn(`wage_tax.period_factor.${table}`);
    const base = taxed(wage, free, all);
    const row = tableWage(base, factor, step);
    if (row > tableMax) context.relyOn('wage_tax.above-table');
    const year = yearTax(column, row, credit);
    result.tax += ofPeriod(year.tax, factor) * count;
    result.settled += ofPeriod(year.settled, factor) * count;
    result.year = year;
    result.row = row;
    result.periods = factor;
  }
  return result;
}

function sumOf(context: Context<Law>) {
  let current = 0;
  let special = 0;
  for (const view of context.engagements) {
    if (isArtist(view)) continue;
    const sums = paySums(view);
    current += sums.current;
    special += sums.special;
  }
  return { current, special };
}

/** Art. 26b Wet LB 1964: without a verified identity, 52 % of everything, no credits. */
function anonymousTax(context: Context<Law>, sink: LineSink, wage: number): void {
  const { anonymous } = context.values;
  sink.add('taxable-wage', null, wage);
  sink.add('loonheffing-anonymous', null, share(wage, anonymous), wage, anonymous);
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  artistTax(context, sink);
  const { current, special } = sumOf(context);
  if (context.engagements.every(isArtist)) return;
  if (!context.person.identityVerified) {
    anonymousTax(context, sink, current + special);
    return;
  }
  const free = expatAllowance(context);
  const all = current + special;
  if (free > 0) context.count('expat-free', free);
  sink.add('expat-free', null, free, all, context.values.expatRate);
  const result = byTables(context, periodsOf(context), free, all);
  const { year, row, periods } = result;
  const why =
    sink.explaining && year !== null
      ? {
          values: [`wage_tax.period_factor.${nameOf(context, periods)}`, ...columnOf(context).keys],
          params: {
            row: row * 100,
            before: year.before * 100,
            general: (year.general + year.old) * 100,
            work: year.work * 100,
            year: year.tax * 100,
            periods,
          },
        }
      : undefined;
  if (year !== null) {
    const base = taxed(current, free, all);
    sink.add('taxable-wage', null, base);
    sink.add('loonheffing', null, result.tax, base, undefined, why);
    sink.add('work-credit', null, result.settled);
  }
  if (special !== 0) specialTax(context, sink, taxed(special, free, all), current);
}

const nameOf = ({ values: { factors } }: Context<Law>, periods: number): string =>
  Object.entries(factors).find(([, factor]) => factor === periods)![0];

/** Week and day tables are so fine that a row is a step of net pay only over many days. */
function isStep({ table }: Period, days: number): boolean {
  return table === 'month' || table === 'four-weeks' || (table === 'day' && days > 7);
}

/** The rows of the tables on which the wages stand: a figure that grows with them. */
export function taxRows(context: Context<Law>): string {
  const { factors, step } = context.values;
  const { current, special } = sumOf(context);
  const free = expatAllowance(context);
  const column = columnOf(context);
  const credit = context.person.taxCredit && !livesAbroad(context);
  let steps = 0;
  const periods = periodsOf(context);
  const days = periods.reduce((sum, { count }) => sum + count, 0);
  for (const period of periods) {
    if (!isStep(period, days)) continue;
    const base = taxed(period.wage, free, current + special);
    const row = tableWage(base, factors[period.table], step);
    steps += yearTax(column, row, credit).tax * period.count;
  }
  return `row:${steps}`;
}
