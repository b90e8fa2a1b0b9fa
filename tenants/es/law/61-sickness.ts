/**
 * Pay during common sickness (LGSS art. 173): three days without pay, then the employer pays a part
 * of the base until the fifteenth day, then the insurer pays. Counted in calendar days of an
 * illness. What the month's pay loses comes as a negative pay item.
 */
import { addDays, type Context, type IsoDate, type PayItem, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import { sickDates } from './work-days.ts';

/** Days of the month with the part of a day's pay that is lost, in millionths. */
function lostByDate(context: Context<Law>, view: View): Map<IsoDate, number> {
  const { sickUnpaid, sickEmployer, sickLost } = context.values;
  const lost = new Map<IsoDate, number>();
  let before = '';
  let day = 0;
  for (const date of sickDates(view.input.days)) {
    day = before !== '' && addDays(before, 1) === date ? day + 1 : 1;
    before = date;
    lost.set(date, day > sickUnpaid && day <= sickEmployer ? sickLost : 1_000_000);
  }
  return lost;
}

export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (!view.days.some(({ state }) => state === 'sick')) return [];
  const lost = lostByDate(context, view);
  const { from, to } = context.period;
  let sum = 0;
  for (const [date, part] of lost) if (date >= from && date <= to) sum += part;
  if (sum === 0) return [];
  context.relyOn('sick.rate');
  context.relyOn('sick.day_divisor');
  const whole = context.values.sickDivisor * 1_000_000;
  return view.pay.flatMap((item): PayItem[] => {
    const id = `${item.id}:sick`;
    if (item.kind === 'salary')
      return [{ ...item, id, amount: -proRata(item.amount, Math.min(sum, whole), whole) }];
    const part = lost.get(item.from);
    if (item.kind !== 'day' || part === undefined) return [];
    return [{ ...item, id, amount: -share(item.amount, part) }];
  });
}
