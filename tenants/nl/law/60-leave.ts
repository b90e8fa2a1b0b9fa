/**
 * What falls due when an engagement ends: holiday allowance set aside (art. 15 WML), untaken leave
 * (art. 7:641 BW) and the transition payment (art. 7:673 BW). An all-in wage has paid the first two
 * with each pay.
 */
import {
  addDays,
  type Context,
  daysInclusive,
  type IsoDate,
  monthOf,
  type PayItem,
  proRata,
  share,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist, isCurrent, type View } from './month.ts';

/** Pay for work of the engagement up to a day, from another on. */
function earned(view: View, to: IsoDate, since: IsoDate): number {
  let sum = 0;
  for (const item of view.input.pay)
    if (isCurrent(item) && item.from <= to && item.to >= since) sum += item.amount;
  return sum;
}

const due = (view: View, kind: PayItem['kind'], name: string, amount: number, to: IsoDate) => ({
  id: `${view.id}:${name}`,
  kind,
  amount,
  from: to,
  to,
});

/** Allowance set aside on pay up to a day and not paid yet. */
function reserve({ values }: Context<Law>, view: View, to: IsoDate): number {
  let paid = 0;
  for (const { kind, amount, facts } of view.input.pay)
    if (kind === 'special' && facts?.of === 'holiday-allowance') paid += amount;
  return share(earned(view, to, view.from), values.holiday) - paid;
}

/** Art. 17 WML: what was set aside up to the month before is paid by the end of June. */
export function checkHolidayAllowance(context: Context<Law>): void {
  const { period, values, engagements } = context;
  if (monthOf(period.from) !== values.holidayMonth) return;
  for (const view of engagements) {
    if (isArtist(view) || view.facts.allIn) continue;
    const amount = reserve(context, view, addDays(period.from, -1));
    if (amount > 0)
      context.find({
        code: 'holiday-allowance-due',
        severity: 'warn',
        article: 'art. 17 WML',
        engagement: view.id,
        params: { amount, due: period.to },
      });
  }
}

function holidayAllowance(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  const amount = reserve(context, view, to);
  if (amount <= 0) return [];
  const facts = { of: 'holiday-allowance' };
  return [{ ...due(view, 'special', 'holiday-allowance', amount, to), facts }];
}

/** Leave grows by 4/52 of the hours paid, so its value by 4/52 of the pay; hours taken are less. */
function untakenLeave(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  if (view.input.pay.some(({ kind }) => kind === 'leave-compensation')) return [];
  const { leaveWeeks, weeksOfYear } = context.values;
  const { leaveHoursCarriedOver, leaveHoursTaken, hourlyPay } = view.facts;
  const grown = proRata(earned(view, to, `${yearOf(to)}-01-01`), leaveWeeks, weeksOfYear);
  const hours = Math.round((leaveHoursCarriedOver - leaveHoursTaken) * 100);
  if (hours !== 0 && hourlyPay === undefined) {
    context.find({
      code: 'hourly-pay-missing',
      severity: 'warn',
      blocksIssuing: true,
      article: 'art. 7:641 BW',
      engagement: view.id,
      path: 'facts.hourlyPay',
    });
    return [];
  }
  const amount = grown + proRata(hours * (hourlyPay ?? 0), 1, 100);
  return amount > 0 ? [due(view, 'leave-compensation', 'leave', amount, to)] : [];
}

/** A third of a month's wage with holiday allowance for each year, from the first day on. */
function transition(context: Context<Law>, view: View, to: IsoDate): PayItem[] {
  if (view.facts.endedByWorker) return [];
  const { transitionParts, yearDays, holiday } = context.values;
  const { agreedMonthlyPay, allIn, chainSince } = view.facts;
  const since = chainSince ?? view.from;
  const days = daysInclusive(since, to);
  const wage =
    agreedMonthlyPay === undefined
      ? proRata(earned(view, to, since), 1, transitionParts * 12)
      : proRata(agreedMonthlyPay, days, yearDays * transitionParts);
  const amount = wage + (allIn ? 0 : share(wage, holiday));
  if (amount <= 0) return [];
  context.relyOn('transition');
  const facts = { of: 'transition' };
  return [{ ...due(view, 'special', 'transition', amount, to), facts }];
}

export function atEnd(context: Context<Law>, view: View, to: IsoDate): readonly PayItem[] {
  if (isArtist(view)) return [];
  const atExit = transition(context, view, to);
  if (view.facts.allIn) return atExit;
  return [...holidayAllowance(context, view, to), ...untakenLeave(context, view, to), ...atExit];
}
