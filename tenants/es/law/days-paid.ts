/** Pay spread over the days of work it is for: no law, only days. */
import { type Context, dayOf, maxDate, minDate, type PayItem, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { countBits, maskOf, type View } from './month.ts';
import { isIndemnity } from './pay.ts';

/** Pay that belongs to days of work: no extra pay, indemnity or untaken leave. */
const isOfDays = ({ facts }: View, item: PayItem): boolean =>
  item.kind !== 'special' &&
  !isIndemnity(item) &&
  (item.kind !== 'leave-compensation' || facts.leaveInPay);

/** Real pay of each day of the month an artist worked, by day of the month; −1 elsewhere. */
export function payOfDays(context: Context<Law>, view: View): Int32Array {
  const days = new Int32Array(1 + context.values.monthDays + 1).fill(0 - 1);
  const [first, last] = [context.period.from, context.period.to];
  for (const item of view.pay) {
    const { amount, from, to } = item;
    if (amount < 0 || !isOfDays(view, item) || from > last || to < first) continue;
    let mask = 0;
    for (const { date, state } of view.days)
      if (date >= from && date <= to && state !== 'cancelled') mask |= 1 << dayOf(date);
    if (mask === 0) mask = maskOf(maxDate(from, first), minDate(to, last));
    const count = countBits(mask);
    let paid = 0;
    for (let day = 1, n = 0; mask >> day !== 0; day += 1) {
      if ((mask & (1 << day)) === 0) continue;
      n += 1;
      const upTo = proRata(amount, n, count);
      days[day] = Math.max(0, days[day]!) + upTo - paid;
      paid = upTo;
    }
  }
  return days;
}
