/**
 * Pay during sickness (§ 3 EFZG): full pay for six weeks of each illness, not before four weeks of
 * employment. What goes beyond is taken off; the health fund pays then.
 */
import { addDays, type Context, type IsoDate, type PayItem, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import { sicknesses } from './work-days.ts';

/** Calendar days of sickness for which the employer pays nothing. */
export function unpaidDays({ values }: Context<Law>, view: View): IsoDate[] {
  const entitled = addDays(view.facts.serviceSince ?? view.from, values.sickWaiting);
  return sicknesses(view.input.days).flatMap((dates) => {
    const waiting = dates.filter((date) => date < entitled);
    const paid = dates.filter((date) => date >= entitled);
    return [...waiting, ...paid.slice(values.sickDays)];
  });
}

/** Negative pay items for days the employer need not pay. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (!view.days.some(({ state }) => state === 'sick')) return [];
  const { from, to } = context.period;
  const lost = new Set(unpaidDays(context, view).filter((date) => date >= from && date <= to));
  if (lost.size === 0) return [];
  return view.pay.flatMap((item): PayItem[] => {
    const id = `${item.id}:sick`;
    if (item.kind === 'day')
      return lost.has(item.from) ? [{ ...item, id, amount: -item.amount }] : [];
    if (item.kind !== 'salary') return [];
    context.relyOn('sick.day_divisor');
    const { sickDivisor } = context.values;
    const amount = -proRata(item.amount, Math.min(lost.size, sickDivisor), sickDivisor);
    return [{ ...item, id, amount }];
  });
}
