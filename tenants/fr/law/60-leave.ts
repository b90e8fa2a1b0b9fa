/**
 * What falls due at the end: the indemnity of a fixed term and untaken leave of one (a tenth each,
 * L1243-8, L1242-16 CT), untaken leave of others (L3141-28 CT). In show business the fund Congés
 * Spectacles pays the leave, and no end indemnity is due (CDD d’usage).
 */
import {
  daysInclusive,
  type IsoDate,
  maxDate,
  type PayItem,
  proRata,
  share,
  yearOf,
} from '@smart/law';
import { isSpectacle } from './10-status.ts';
import { type Ctx, coversMonth, grossOf, type View } from './month.ts';

/** Days of leave in hundredths: earned since a day, and what is left of them. */
function leaveOf(context: Ctx, view: View, since: IsoDate, to: IsoDate) {
  const { hundredths, yearDays } = context.values.leave;
  const earned = proRata(hundredths * 12, daysInclusive(since, to), yearDays);
  const { leaveTaken, leaveCarriedOver } = view.facts;
  const left = earned + Math.round((leaveCarriedOver - leaveTaken) * 100);
  return { earned, left: Math.max(0, left) };
}

/** A fixed term: a tenth of all pay, then a tenth of both for leave not taken. */
function fixedTerm(context: Ctx, view: View, to: IsoDate): PayItem[] {
  const { cddEnd, cddLeave } = context.values;
  let pay = 0;
  let ended = 0;
  let leavePaid = 0;
  for (const item of view.input.pay) {
    if (item.from > to) continue;
    if (item.kind === 'leave-compensation') leavePaid += item.amount;
    else if (item.facts?.endIndemnity === true) ended += item.amount;
    else pay += item.amount;
  }
  const end = view.facts.noEndIndemnity ? 0 : share(pay, cddEnd) - ended;
  const { earned, left } = leaveOf(context, view, view.from, to);
  const whole = share(pay + ended + Math.max(0, end), cddLeave);
  const leave = (earned === 0 ? 0 : proRata(whole, Math.min(left, earned), earned)) - leavePaid;
  const id = `${view.id}:end`;
  const span = { from: to, to };
  const items: PayItem[] = [];
  if (end > 0)
    items.push({ id, kind: 'bonus', amount: end, ...span, facts: { endIndemnity: true } });
  if (leave > 0)
    items.push({ id: `${id}-leave`, kind: 'leave-compensation', amount: leave, ...span });
  return items;
}

/** First day of the leave year (1 June) that a day lies in, not before the engagement. */
function leaveYear({ values }: Ctx, view: View, to: IsoDate): IsoDate {
  const start = `${yearOf(to)}-${values.leave.yearStarts}`;
  return maxDate(view.from, start <= to ? start : `${yearOf(to) - 1}-${values.leave.yearStarts}`);
}

/** Others: days left at the value of a day of the month’s pay. */
function openEnded(context: Ctx, view: View, to: IsoDate): PayItem[] {
  const known = view.facts.agreedMonthlyPay ?? (coversMonth(context, view) ? grossOf(view) : null);
  if (known === null) {
    const say = { severity: 'warn', blocksIssuing: true, article: 'L3141-28 CT' } as const;
    context.find({ code: 'not-modelled.leave-without-monthly-pay', engagement: view.id, ...say });
    return [];
  }
  context.relyOn('leave.day_divisor');
  const { left } = leaveOf(context, view, leaveYear(context, view, to), to);
  const amount = proRata(known, left, context.values.leaveDivisor * 100);
  if (amount <= 0) return [];
  return [{ id: `${view.id}:leave`, kind: 'leave-compensation', amount, from: to, to }];
}

export function atEnd(context: Ctx, view: View, to: IsoDate): readonly PayItem[] {
  if (isSpectacle(view)) return [];
  if (view.kind === 'cdd') return fixedTerm(context, view, to);
  const paid = view.input.pay.some(({ kind }) => kind === 'leave-compensation');
  return paid ? [] : openEnded(context, view, to);
}
