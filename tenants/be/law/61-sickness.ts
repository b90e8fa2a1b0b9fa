/**
 * Guaranteed pay in sickness (law of 3 July 1978 art. 52, 70, 71): employees thirty days in full;
 * manual workers and contracts of less than three months by steps; nothing before a month of
 * service. A relapse within the law's days goes on where the sickness stopped.
 */
import { addMonths, type Context, daysBetween, type PayItem, proRata, SCALE } from '@smart/law';
import type { Law } from '../facts.ts';
import { statusOf } from './10-status.ts';
import { monthDays, type View } from './month.ts';
import { sickDates } from './work-days.ts';

/** What is lost of each sick day's pay, millionths. */
function lostByDate(context: Context<Law>, view: View): ReadonlyMap<string, number> {
  const { sickLong, sickSteps, sickService, sickRelapse } = context.values;
  const since = view.facts.serviceSince ?? view.from;
  const short = view.to !== null && view.to < addMonths(view.from, sickService.short);
  const steps = short || statusOf(view) === 'manual' ? sickSteps : sickLong;
  const bySteps = steps === sickSteps;
  const lost = new Map<string, number>();
  let used = 0;
  let last: string | null = null;
  for (const date of sickDates(view.input.days)) {
    if (last !== null && daysBetween(last, date) > sickRelapse) used = 0;
    used += 1;
    last = date;
    const served = !bySteps || date >= addMonths(since, sickService.service);
    const step = served ? steps.find(({ upToDay }) => used <= upToDay) : undefined;
    lost.set(date, step ? step.lost : SCALE);
  }
  return lost;
}

/** What the month's pay loses: negative pay items. A salary by its working days. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (!view.days.some(({ state }) => state === 'sick')) return [];
  const lost = lostByDate(context, view);
  let sum = 0;
  for (const { date, state } of view.days) if (state === 'sick') sum += lost.get(date) ?? 0;
  if (sum === 0) return [];
  return view.pay.flatMap((item): PayItem[] => {
    const id = `${item.id}:sick`;
    if (item.kind === 'salary') {
      const whole = monthDays(context, view) * SCALE;
      return [{ ...item, id, amount: -proRata(item.amount, Math.min(sum, whole), whole) }];
    }
    const part = item.kind === 'day' ? (lost.get(item.from) ?? 0) : 0;
    return part === 0 ? [] : [{ ...item, id, amount: -proRata(item.amount, part, SCALE) }];
  });
}
