/**
 * Wage periods (loontijdvakken, art. 25 Wet LB 1964): what one employer pays for a whole month is
 * one wage; an employment of a part of the month is taxed by day or by month, as the office's rule
 * says; an engagement may have weeks or four weeks of its own.
 */
import { type Context, type IsoDate, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { isWholeMonth } from './12-checks.ts';
import { isArtist, isCurrent, paidDays, type View } from './month.ts';

export type Table = 'month' | 'four-weeks' | 'week' | 'day';

/** So many wage periods with the same wage. */
export interface Period {
  readonly table: Table;
  readonly wage: number;
  readonly count: number;
}

/** Key of the house value: the table for an employment that lasts a part of the month. */
const HOUSE_KEY = 'part-month-table';

/** The wage period of an engagement: its own, the month's, or the one the office decides. */
function tableOf(context: Context<Law>, view: View, wholeMonth: boolean): Table {
  const { wagePeriod } = view.facts;
  if (wagePeriod !== 'house') return wagePeriod;
  if (wholeMonth) return 'month';
  return context.house.values[HOUSE_KEY] === 'month' ? 'month' : 'day';
}

/** Who works on fewer days a week has the month table in broken months too. */
const isPartTime = ({ values }: Context<Law>, { facts }: View): boolean =>
  facts.daysPerWeek < values.fullTimeDays;

/** Spreads an item evenly over its days, each day's wage to the cent. */
function addDays(days: Map<IsoDate, number>, view: View, item: View['pay'][number]): void {
  const dates = paidDays(view, item);
  const wage = proRata(item.amount, 1, dates.length);
  for (const date of dates) days.set(date, (days.get(date) ?? 0) + wage);
}

/** Everything taxed by tables this month, as wage periods. */
export function periodsOf(context: Context<Law>): readonly Period[] {
  const whole = isWholeMonth(context);
  const periods: Period[] = [];
  let month = 0;
  let hasMonth = false;
  let days: Map<IsoDate, number> | null = null;
  for (const view of context.engagements) {
    if (isArtist(view)) continue;
    const table = tableOf(context, view, whole);
    for (const item of view.pay) {
      if (!isCurrent(item)) continue;
      if (table === 'day') {
        days ??= new Map();
        addDays(days, view, item);
      } else if (table === 'month') {
        month += item.amount;
        hasMonth = true;
      } else periods.push({ table, wage: item.amount, count: 1 });
    }
    if (table === 'month' && !whole && view.pay.length > 0 && !isPartTime(context, view))
      context.relyOn('wage_tax.month-table-for-part');
  }
  if (hasMonth) periods.push({ table: 'month', wage: month, count: 1 });
  if (days !== null) periods.push(...equalDays(days));
  return periods;
}

/** Days with the same wage are taxed alike. */
function equalDays(days: ReadonlyMap<IsoDate, number>): Period[] {
  const counts = new Map<number, number>();
  for (const wage of days.values()) counts.set(wage, (counts.get(wage) ?? 0) + 1);
  return [...counts].map(([wage, count]) => ({ table: 'day', wage, count }));
}
