/**
 * What falls due when an employment ends: untaken leave in money (Mt. 125. §). Leave is 20 working
 * days, more with age and children (Mt. 116–118. §), in proportion to the year; a fraction of half a
 * day and more counts as a day (Mt. 121. §).
 */
import { type Context, daysInclusive, maxDate, type PayItem, proRata, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { part } from './amounts.ts';
import { coversMonth, type View, workingDays } from './calendar.ts';
import { isEmployment } from './kinds.ts';

/** Working days of leave of a whole year. */
export function leaveOfYear({ values, person }: Context<Law>, view: View, year: number): number {
  const { leaveBase, leaveAge, leaveChildren } = values;
  const age = person.birthDate === undefined ? 0 : year - yearOf(person.birthDate);
  const older = leaveAge.find(([from]) => age >= from);
  const children = Math.min(view.facts.leaveChildren ?? 0, leaveChildren.length - 1);
  return leaveBase + (older?.[1] ?? 0) + leaveChildren[children]!;
}

/** Days earned in the year up to the end, carried over included, taken ones off. */
function untaken(context: Context<Law>, view: View, to: string): number {
  const year = yearOf(to);
  const served = daysInclusive(maxDate(view.from, `${year}-01-01`), to);
  const { leaveYearDays } = context.values;
  const earned = proRata(leaveOfYear(context, view, year), served, leaveYearDays);
  const { leaveCarriedOver = 0, leaveTaken = 0 } = view.facts;
  return earned + leaveCarriedOver - leaveTaken;
}

/** Pay for work of the engagement up to its end, and the working days it pays for. */
function payOfWork(context: Context<Law>, { input, from }: View, to: string) {
  let amount = 0;
  for (const item of input.pay)
    if (item.kind !== 'special' && item.kind !== 'bonus' && item.to <= to) amount += item.amount;
  return { amount, days: Math.max(1, workingDays(context, from, to)) };
}

/** A month's wage by the hours of a month; without one, the pay of a working day (Mt. 148. §). */
function worth(context: Context<Law>, view: View, to: string, days: number): number {
  const { values } = context;
  const { agreedMonthlyPay } = view.facts;
  let month = agreedMonthlyPay ?? 0;
  if (agreedMonthlyPay === undefined && coversMonth(context, view))
    for (const { kind, amount, facts } of view.pay)
      if (kind === 'salary' && facts === undefined) month += amount;
  if (month > 0) return part(values, month, days * values.leaveDayHours, values.leaveHours);
  const work = payOfWork(context, view, to);
  return part(values, work.amount, days, work.days);
}

const isPaid = ({ input }: View): boolean =>
  input.pay.some(({ kind }) => kind === 'leave-compensation');

export function atEnd(context: Context<Law>, view: View, to: string): readonly PayItem[] {
  if (!isEmployment(view) || isPaid(view)) return [];
  const days = untaken(context, view, to);
  if (days <= 0) return [];
  const amount = worth(context, view, to, days);
  if (amount <= 0) return [];
  return [{ id: `${view.id}:leave`, kind: 'leave-compensation', amount, from: to, to }];
}

/** An employment that ends with leave left: it is taken before, or paid. */
export function checkLeave(context: Context<Law>): void {
  const { from, to } = context.period;
  for (const view of context.engagements) {
    const end = view.to;
    if (end === null || end < from || end > to || !isEmployment(view) || isPaid(view)) continue;
    const days = untaken(context, view, end);
    if (days <= 0) continue;
    const params = { days };
    const said = { code: 'leave-due', severity: 'warn', article: 'Mt. 125. §' } as const;
    context.find({ ...said, engagement: view.id, params });
  }
}
