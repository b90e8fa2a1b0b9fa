/**
 * Pay during sickness (§ 2 EFZG, § 8 AngG): full, then half pay for weeks that grow with service,
 * in each work year, counted in calendar days; a public holiday does not count. Accidents at work
 * have a pot of their own.
 */
import { type Context, type PayItem, proRata, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { type View, workYearStart } from './month.ts';
import { sickDates } from './work-days.ts';

/** Halves of a day's pay that are lost: one, or both. */
type Lost = number;

function lostHalves(
  context: Context<Law>,
  view: View,
  dates: readonly string[],
): Map<string, Lost> {
  const since = view.facts.serviceSince ?? view.from;
  const lost = new Map<string, Lost>();
  let year = '';
  let used = 0;
  for (const date of dates) {
    const start = workYearStart(since, date);
    if (start !== year) used = 0;
    year = start;
    used += 1;
    const years = yearOf(start) - yearOf(since);
    const row = context.values.sickWeeks.find(({ fromYears }) => years >= fromYears)!;
    const full = (view.facts.sickByAccident ? row.accident : row.full) * 7;
    const half = view.facts.sickByAccident ? 0 : row.half * 7;
    if (used > full) lost.set(date, used > full + half ? 1 + 1 : 1);
  }
  return lost;
}

/** What the month's pay loses once the pots of full pay are used up: negative pay items. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (!view.days.some(({ state }) => state === 'sick')) return [];
  const lost = lostHalves(context, view, sickDates(view.input.days));
  const { from, to } = context.period;
  let halves = 0;
  for (const [date, share] of lost) if (date >= from && date <= to) halves += share;
  if (halves === 0) return [];
  return view.pay.flatMap((item): PayItem[] => {
    const id = `${item.id}:sick`;
    if (item.kind === 'salary') {
      context.relyOn('sick.day_divisor');
      const whole = context.values.sickDivisor;
      const amount = -proRata(item.amount, Math.min(halves, whole + whole), whole + whole);
      return [{ ...item, id, amount }];
    }
    const share = lost.get(item.from);
    if (item.kind !== 'day' || share === undefined) return [];
    return [{ ...item, id, amount: -proRata(item.amount, share, 1 + 1) }];
  });
}
