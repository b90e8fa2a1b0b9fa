/**
 * What falls due when an engagement ends: untaken leave (§ 7 Abs 4 BUrlG). 24 Werktage a year, that
 * is four weeks; a twelfth for each full month before six months or when leaving in the first half
 * of the year, half days rounded up; a day by the average of thirteen weeks.
 */
import {
  type Context,
  type IsoDate,
  maxDate,
  monthOf,
  type PayItem,
  proRata,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, fullMonths, paySums, type View } from './month.ts';

/** Days of leave earned in the year the engagement ends and not taken yet. */
export function untakenDays({ values }: Context<Law>, view: View, to: IsoDate): number {
  const { daysPerWeek, leaveTaken = 0, leaveCarriedOver = 0, serviceSince } = view.facts;
  const since = serviceSince ?? view.from;
  const annual = values.leaveWeeks * daysPerWeek;
  const isWhole =
    fullMonths(since, to) >= values.leaveWaiting &&
    monthOf(to) > values.leaveHalfYear &&
    yearOf(since) <= yearOf(to);
  const inYear = fullMonths(maxDate(since, `${yearOf(to)}-01-01`), to);
  const earned = isWhole ? annual : proRata(annual, Math.max(0, inYear), 12);
  return Math.max(0, earned + leaveCarriedOver - leaveTaken);
}

/** Regular pay of a month, or null when nobody knows it. */
function regularPay(context: Context<Law>, view: View): number | null {
  if (view.facts.agreedMonthlyPay !== undefined) return view.facts.agreedMonthlyPay;
  return coversMonth(context, view) ? paySums(view)[0] : null;
}

const HAS_LEAVE: ReadonlySet<string> = new Set(['befristet', 'unbefristet', 'minijob']);

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  if (!HAS_LEAVE.has(view.kind)) return [];
  if (view.input.pay.some(({ kind }) => kind === 'leave-compensation')) return [];
  const days = untakenDays(context, view, to);
  if (days === 0) return [];
  const month = regularPay(context, view);
  if (month === null) {
    context.find({
      code: 'not-modelled.leave-without-monthly-pay',
      severity: 'warn',
      blocksIssuing: true,
      article: '§ 11 BUrlG',
      engagement: view.id,
    });
    return [];
  }
  const { leavePayWeeks, leavePayMonths } = context.values;
  const whole = leavePayWeeks * view.facts.daysPerWeek;
  const amount = proRata(month, days * leavePayMonths, whole);
  const id = `${view.id}:leave`;
  const kind = 'leave-compensation';
  return amount > 0 ? [{ id, kind, amount, from: to, to, due: to, facts: { days } }] : [];
}
