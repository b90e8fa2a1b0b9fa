/**
 * Simplified employment (Efo tv. 8. §): a flat due for each day, instead of tax, TB and social tax.
 * The day's wage is paid out whole; above 130 % of the daily minimum wage the excess is income the
 * person declares in the yearly return, the payer keeps nothing.
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './calendar.ts';

/** Wage by date; a date counts as a day once it is paid. */
export function paidDays({ pay }: View): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { from, amount } of pay)
    if (amount > 0) days.set(from, (days.get(from) ?? 0) + amount);
  return days;
}

const KEYS: Readonly<Record<string, string>> = {
  efo: 'efo.daily.alkalmi',
  idenymunka: 'efo.daily.agri_tourism',
  statiszta: 'efo.daily.film_extra',
};

/** Counter of the year's days: casual and seasonal work have limits of their own. */
export const dayCounter = ({ kind }: View): string =>
  kind === 'idenymunka' ? 'seasonal-days' : 'casual-days';

/** Days of the month beyond those with the plain due (seasonal work only). */
function daysWithExtra(context: Context<Law>, view: View, days: number): number {
  if (view.kind !== 'idenymunka') return 0;
  const used = context.counter('seasonal-days') + days;
  return Math.min(days, Math.max(0, used - context.values.seasonalPlain));
}

export function casualDues(context: Context<Law>, sink: LineSink, view: View): void {
  const { values } = context;
  const wages = paidDays(view);
  const days = wages.size;
  if (days === 0) return;
  const due = values.dailyDue[view.kind]!;
  const key = KEYS[view.kind]!;
  const extra = daysWithExtra(context, view, days);
  context.relyOn(key);
  if (extra > 0) context.relyOn('efo.agri_extra_due');
  const why = sink.explaining
    ? { params: { days, due, extra: extra * values.seasonalExtra }, values: [key] }
    : undefined;
  sink.add(
    'efo-due',
    view.id,
    days * due + extra * values.seasonalExtra,
    undefined,
    undefined,
    why,
  );
  if (view.kind !== 'statiszta') context.count(dayCounter(view), days);
  taxableExcess(context, sink, view, wages);
}

/** Information: what the person must declare. A film extra's whole wage is free up to its cap. */
function taxableExcess(
  { values }: Context<Law>,
  sink: LineSink,
  view: View,
  wages: ReadonlyMap<string, number>,
): void {
  if (view.kind === 'statiszta') return;
  let excess = 0;
  for (const wage of wages.values()) excess += Math.max(0, wage - values.freeDay);
  const why = sink.explaining ? { params: { free: values.freeDay } } : undefined;
  sink.add('efo-excess', view.id, excess, undefined, undefined, why);
}
