/**
 * What falls due when an engagement ends. Employees: holiday pay of 7.67 % simple and 7.67 %
 * double on the pay of the year (RD of 30 March 1967 art. 46), and the pro-rata year-end premium
 * where it was granted. Manual workers and artists have their holiday pay from the fund.
 */
import { type Context, type IsoDate, type PayItem, proRata, share, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { isShortKind, statusOf } from './10-status.ts';
import { paySums, type View } from './month.ts';

/** Pay of the year up to the end: what holiday pay and the premium are reckoned on. */
function yearPay(view: View, to: IsoDate): { current: number; premium: number; left: number } {
  const newYear = `${yearOf(to)}-01-01`;
  let current = 0;
  let premium = 0;
  let left = 0;
  for (const { kind, amount, from, to: until, due, facts } of view.input.pay) {
    if (from > to || (due ?? until) < newYear) continue;
    if (kind === 'leave-compensation') left += amount;
    else if (kind === 'special' && facts?.what === 'year-end') premium += amount;
    else if (kind !== 'special' && kind !== 'bonus') current += amount;
  }
  return { current, premium, left };
}

function holidayPay(context: Context<Law>, view: View, to: IsoDate, pay: number): PayItem[] {
  const { exitSimple, exitDouble } = context.values;
  context.relyOn('holiday.exit.retention');
  const base = pay + (view.facts.holidayBaseBefore ?? 0);
  const item = (what: 'simple' | 'double', rate: number): PayItem => ({
    id: `${view.id}:holiday-${what}`,
    kind: 'leave-compensation',
    amount: share(base, rate),
    from: to,
    to,
    facts: { what },
  });
  return [item('simple', exitSimple), item('double', exitDouble)];
}

function premium(context: Context<Law>, view: View, to: IsoDate, pay: number, paid: number) {
  if (!view.facts.yearEndPremium) return [];
  context.relyOn('year-end.months');
  const amount = proRata(pay, 1, context.values.yearEndMonths) - paid;
  if (amount <= 0) return [];
  const facts = { what: 'year-end' };
  const id = `${view.id}:year-end`;
  return [{ id, kind: 'special', amount, from: to, to, facts } as const];
}

/** Double holiday pay of a whole year is 92 % of a month's gross pay (RD 30/03/1967 art. 38). */
export function checkDoublePay(context: Context<Law>): void {
  for (const view of context.engagements) {
    if (!view.pay.some(({ kind }) => kind === 'special')) continue;
    const { double, current } = paySums(view);
    if (double === 0) continue;
    const full = share(view.facts.agreedMonthlyPay ?? current, context.values.doubleRate);
    if (double === full) continue;
    const params = { amount: double, full };
    const article = 'RD 30/03/1967 art. 38';
    const engagement = view.id;
    context.find({ code: 'double-pay-differs', severity: 'inform', article, engagement, params });
  }
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  const status = statusOf(view);
  if (status === 'student' || status === 'amateur') return [];
  const { current, premium: paid, left } = yearPay(view, to);
  const holidays = status === 'employee' && left === 0 && current > 0;
  // Artists' short contracts know no premium as a kind of pay.
  const without = status === 'manual' && isShortKind(view);
  const premiums = without ? [] : premium(context, view, to, current, paid);
  return [...(holidays ? holidayPay(context, view, to, current) : []), ...premiums];
}
