import {
  type Context,
  daysInclusive,
  type EngagementView,
  type IsoDate,
  maxDate,
  type PayItem,
  proRata,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { currentPay } from './10-status.ts';

/**
 * Leave Act § 6: leave earned in the year and not taken is paid at the end, a day at the month's
 * pay divided by the work days of a month. Leave taken comes from the engagement's days.
 */
export function atEnd(
  context: Context<Law>,
  engagement: EngagementView<Law>,
  to: IsoDate,
): readonly PayItem[] {
  if (engagement.kind !== 'monthly') return [];
  const { leaveDays, daysOfMonth } = context.values;
  const newYear = `${yearOf(to)}-01-01`;
  const served = daysInclusive(maxDate(engagement.from, newYear), to);
  const year = daysInclusive(newYear, `${yearOf(to)}-12-31`);
  const taken = engagement.input.days.filter(
    (day) => day.state === 'holiday' && day.date >= newYear && day.date <= to,
  ).length;
  const monthPay = currentPay(engagement);
  const earned = proRata(monthPay * leaveDays, served, year * daysOfMonth);
  const amount = earned - proRata(monthPay, taken, daysOfMonth);
  if (amount <= 0) return [];
  const id = `${engagement.id}:leave`;
  return [{ id, kind: 'leave-compensation', amount, from: to, to }];
}
