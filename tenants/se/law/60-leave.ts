/**
 * Holiday pay (Semesterlagen): 12 % of the pay earned (procentregeln), or the month's own pay with
 * an addition a day (sammalöneregeln); what is due when an employment ends.
 */
import {
  type Context,
  daysInclusive,
  type IsoDate,
  maxDate,
  monthOf,
  type PayItem,
  share,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { monthlyPay, type View } from './month.ts';
import type { Values } from './parameters/derive.ts';

const pad = (month: number): string => String(month).padStart(1 + 1, '0');

/** First day of the earning year (April to March) that a day lies in. */
function earningYear(context: Context<Law>, date: IsoDate): IsoDate {
  const { leaveYearStart } = context.values;
  const year = yearOf(date) - (monthOf(date) < leaveYearStart ? 1 : 0);
  return `${year}-${pad(leaveYearStart)}-01`;
}

/** Days of leave a year: as agreed, otherwise the statutory ones. */
const daysOf = (values: Values, { leaveDays }: View['facts']): number =>
  leaveDays ?? values.leaveDays;

/** 16 b § SemL: more percent for each day above the statutory ones. */
export const percentOfPay = ({ values }: Context<Law>, { facts }: View): number =>
  values.leaveRate + values.leaveExtra * (daysOf(values, facts) - values.leaveDays);

/** 7 § SemL: paid days earned from the beginning of the earning year on, to the next whole one. */
function daysEarned(context: Context<Law>, view: View, to: IsoDate): number {
  const start = earningYear(context, to);
  const next = earningYear(context, `${yearOf(start) + 1}-12-31`);
  const whole = daysInclusive(start, next) - 1;
  const employed = daysInclusive(maxDate(view.from, start), to) - (view.facts.unpaidAbsence ?? 0);
  return Math.ceil((Math.max(0, employed) * daysOf(context.values, view.facts)) / whole);
}

/** Pay for work earns holiday pay; special payments and holiday pay itself do not. */
export const earnsLeave = (kind: PayItem['kind']): boolean =>
  kind !== 'leave-compensation' && kind !== 'special';

/** Holiday pay already given with the engagement. */
const paidBefore = ({ input }: View): number =>
  input.pay.reduce(
    (sum, { kind, amount }) => (kind === 'leave-compensation' ? sum + amount : sum),
    0,
  );

function byPercent(context: Context<Law>, view: View, to: IsoDate): number {
  let earned = 0;
  for (const { kind, amount, from } of view.input.pay)
    if (from <= to && earnsLeave(kind)) earned += amount;
  return share(earned, percentOfPay(context, view)) - paidBefore(view);
}

/** 28 § SemL with 16 a §: each untaken day is paid with the day's share and the addition. */
function bySamePay(context: Context<Law>, view: View, to: IsoDate): number {
  const month = monthlyPay(context, view);
  if (month === null) {
    context.find({
      code: 'monthly-pay-missing',
      severity: 'warn',
      blocksIssuing: true,
      article: '16 a § SemL',
      engagement: view.id,
    });
    return 0;
  }
  context.relyOn('leave.day');
  const { leaveDay, leaveSupplement } = context.values;
  const days = daysEarned(context, view, to) + (view.facts.leaveBalance ?? 0);
  return share(month * Math.max(0, days), leaveDay + leaveSupplement);
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  if (view.facts.leaveIncluded) return [];
  const same = view.facts.leaveRule === 'same-pay';
  const amount = same ? bySamePay(context, view, to) : byPercent(context, view, to);
  if (amount <= 0) return [];
  return [{ id: `${view.id}:leave`, kind: 'leave-compensation', amount, from: to, to }];
}

/** 16 a § SemL: the addition for each paid day of leave taken within a salary. */
export function leaveSupplement(context: Context<Law>, view: View): readonly PayItem[] {
  if (view.facts.leaveRule !== 'same-pay') return [];
  return view.pay.flatMap((item): PayItem[] => {
    const days = item.facts?.leaveDays;
    if (item.kind !== 'salary' || typeof days !== 'number' || days === 0) return [];
    const month = monthlyPay(context, view) ?? item.amount;
    const amount = share(month * days, context.values.leaveSupplement);
    const { from, to } = item;
    return [{ id: `${item.id}:leave`, kind: 'leave-compensation', amount, from, to }];
  });
}
