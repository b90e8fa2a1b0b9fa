/**
 * Pay during sickness (art. 7:629 BW): 70 % of the day's wage up to the maximum day wage, in the
 * first year at least the minimum wage, for 104 weeks; waiting days only where agreed.
 */
import { addDays, type Context, type PayItem, proRata, share, type WorkDay } from '@smart/law';
import type { Law } from '../facts.ts';
import { hourlyMinimum } from './30-minimum-pay.ts';
import { isCurrent, paidDays, type View } from './month.ts';

/** What of a day's wage is owed for a sick day. */
function owed(context: Context<Law>, wage: number, { date, minutes }: WorkDay): number {
  const { sickRate, sickMax } = context.values;
  if (sickMax === null) context.relyOn('max_daily_benefit_wage');
  const counted = sickMax === null ? wage : Math.min(wage, sickMax);
  const floor = proRata(hourlyMinimum(context, date) * minutes, 1, 60);
  return Math.min(wage, Math.max(share(counted, sickRate), floor));
}

/** Sick days of the engagement by date, numbered from its first one: waiting days come first. */
function numbered(context: Context<Law>, view: View): ReadonlyMap<string, number> {
  const dates = view.input.days.filter(({ state }) => state === 'sick').map(({ date }) => date);
  dates.sort();
  const [first] = dates;
  if (first !== undefined && addDays(first, context.values.sickWeeks * 7) <= context.period.to)
    context.find({
      code: 'sick-too-long',
      severity: 'warn',
      blocksIssuing: true,
      article: 'art. 7:629 BW',
      engagement: view.id,
      params: { since: first, weeks: context.values.sickWeeks },
    });
  return new Map(dates.map((date, i) => [date, i]));
}

/** What the month's pay loses for its sick days: negative pay items. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  const sick = view.days.filter(({ state }) => state === 'sick');
  if (sick.length === 0) return [];
  const numbers = numbered(context, view);
  const { waitingDays } = view.facts;
  if (waitingDays > 0) context.relyOn('sick_pay.waiting-days');
  return view.pay.flatMap((item): PayItem[] => {
    if (!isCurrent(item) || item.kind === 'lump-sum') return [];
    const within = sick.filter(({ date }) => date >= item.from && date <= item.to);
    if (within.length === 0) return [];
    if (item.kind === 'salary') context.relyOn('sick_pay.day');
    const wage = proRata(item.amount, 1, paidDays({ ...view, days: [] }, item).length);
    let lost = 0;
    for (const day of within)
      lost += numbers.get(day.date)! < waitingDays ? wage : wage - owed(context, wage, day);
    return lost === 0
      ? []
      : [{ ...item, id: `${item.id}:sick`, amount: -Math.min(lost, item.amount) }];
  });
}
