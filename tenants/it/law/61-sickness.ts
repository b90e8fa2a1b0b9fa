/**
 * Sickness. INPS owes a part of the day's pay from the fourth day, which the employer advances and
 * takes off its contributions; the collective agreement makes the employer add to it. Performers
 * with a fixed term are paid by INPS itself.
 */
import { type Context, type LineSink, type PayItem, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isFpls, isOccasional, type View } from './month.ts';
import { inform } from './say.ts';
import { rateOn, type SickDay, sickDays } from './work-days.ts';

const isPaidByInps = (view: View): boolean => isFpls(view) && view.to !== null;

function daysOfMonth({ period }: Context<Law>, view: View): readonly SickDay[] {
  return sickDays(view.input.days).filter(({ date }) => date >= period.from && date <= period.to);
}

const idOf = (view: View): string => `${view.id}:sick`;

/** The agreed salary of the month, before sickness. */
function salaryOf(view: View): number {
  let sum = 0;
  for (const { id, kind, amount } of view.pay)
    if (kind === 'salary' && !id.startsWith(idOf(view))) sum += amount;
  return sum;
}

/** The pay lost by sickness, and what the employer adds by the collective agreement. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (isOccasional(view) || !view.days.some(({ state }) => state === 'sick')) return [];
  const days = daysOfMonth(context, view);
  const { values } = context;
  const salary = salaryOf(view);
  if (salary === 0 || days.length === 0) return [];
  context.relyOn('sick.day-divisor');
  const count = Math.min(days.length, values.sickDivisor);
  const { from, to } = context.period;
  const id = idOf(view);
  const lost = -proRata(salary, count, values.sickDivisor);
  const items: PayItem[] = [{ id, kind: 'salary', amount: lost, from, to }];
  if (isPaidByInps(view)) {
    const more = { engagement: view.id, params: { days: count } };
    inform(context, 'sick-paid-by-inps', 'art. 66 D.L. 73/2021', more);
    return items;
  }
  context.relyOn('sick.top-up');
  const day = proRata(salary, 1, values.sickDivisor);
  let added = 0;
  for (const { nth } of days)
    added += Math.max(
      0,
      share(day, rateOn(values.sickTopUp ?? [], nth)) - ofInps(context, view, day, nth),
    );
  if (added > 0) items.push({ id: `${id}:top-up`, kind: 'salary', amount: added, from, to });
  return items;
}

/** What INPS owes for the nth day of a spell. */
function ofInps(context: Context<Law>, view: View, day: number, nth: number): number {
  const { sickFpld, sickFpls } = context.values;
  const rows = isFpls(view) ? sickFpls : sickFpld;
  return share(view.facts.meanDayPay ?? day, rateOn(rows, nth));
}

/** The indemnity the employer advances, taken off what it owes INPS. */
export function sickness(context: Context<Law>, sink: LineSink): void {
  for (const view of context.engagements) {
    if (isOccasional(view) || isPaidByInps(view)) continue;
    if (!view.days.some(({ state }) => state === 'sick')) continue;
    const day = proRata(salaryOf(view), 1, context.values.sickDivisor);
    let amount = 0;
    let days = 0;
    for (const { nth } of daysOfMonth(context, view)) {
      const owed = ofInps(context, view, day, nth);
      amount += owed;
      if (owed > 0) days += 1;
    }
    if (!isFpls(view)) context.relyOn('sick.inps');
    const why = sink.explaining ? { params: { days } } : undefined;
    sink.add('malattia-inps', view.id, amount, undefined, undefined, why);
    sink.add('malattia-recupero', view.id, -amount, undefined, undefined, why);
  }
}
