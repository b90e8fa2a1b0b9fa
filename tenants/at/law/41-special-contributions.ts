/**
 * Special payments (§ 49 Abs 2, § 54 ASVG): 13th, 14th and the like have a yearly ceiling of their
 * own, no chamber and housing contribution, and their own step in unemployment insurance. Also
 * what is kept once a year: the fee for the e-card.
 */
import { type Context, type LineSink, monthOf, monthOfDate } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Insured } from './10-status.ts';
import { stepOf } from './35-rates.ts';
import type { Relief } from './parameters/rate-plans.ts';
import { addPlan } from './positions.ts';

export function specialContributions(
  context: Context<Law>,
  sink: LineSink,
  month: readonly Insured[],
  relief: Relief,
): void {
  const { values } = context;
  let special = 0;
  for (const item of month) if (item.full) special += item.pay.special;
  if (special > 0) {
    const plan = values.plans.special[stepOf(values, special)]![relief]!;
    let room = Math.max(0, values.hbgSpecialYear - context.counter('sz-base'));
    for (const { full, pay, view } of month) {
      if (!full || pay.special === 0) continue;
      const base = Math.min(pay.special, room);
      room -= base;
      addPlan(sink, plan, view.id, [base], { suffix: '-sz' });
      context.count('sz-base', base);
    }
  }
  eCardFee(context, sink, month);
}

/** § 31c ASVG: kept in November from whoever is insured for sickness on the 15th. */
function eCardFee(context: Context<Law>, sink: LineSink, month: readonly Insured[]): void {
  const { eCardMonth, eCardDay } = context.values;
  if (monthOf(context.period.from) !== eCardMonth) return;
  const day = `${monthOfDate(context.period.from)}-${eCardDay}`;
  const insuredThen = month.some(
    ({ full, view }) => full && view.from <= day && (view.to === null || view.to >= day),
  );
  if (!insuredThen) return;
  context.relyOn('sv.e-card');
  const { eCard } = context.valuesOn(day);
  const why = { values: ['sv.e-card'] };
  if (eCard !== null) sink.add('e-card', null, eCard, undefined, undefined, why);
}
