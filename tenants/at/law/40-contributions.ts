/**
 * Social insurance contributions (§§ 44–54 ASVG, AMPFG): what is kept from pay and what the
 * employer adds, base × rate, rounded half-up once a position of the monthly report.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Insured, insured } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { currentPlan, reliefOf, stepOf } from './35-rates.ts';
import { specialContributions } from './41-special-contributions.ts';
import { employerLevies } from './42-levies.ts';
import { leaveContributions, leavePayOfMonth } from './43-leave-contributions.ts';
import { checkLegislation } from './70-abroad.ts';
import { isByDay } from './month.ts';
import type { Relief } from './parameters/rate-plans.ts';
import { addPlan } from './positions.ts';

/** Actual pay of the month that decides the step; days of work are added up with the rest. */
export function payForStep(context: Context<Law>, month: readonly Insured[]): number {
  let pay = 0;
  for (const item of month) if (item.full) pay += item.insuredPay + leavePayOfMonth(context, item);
  return pay;
}

/** Full insurance of one engagement on current pay. */
function fullContributions(
  context: Context<Law>,
  sink: LineSink,
  item: Insured,
  relief: Relief,
  step: number,
): void {
  const { values } = context;
  const { view, bases } = item;
  let base = 0;
  for (const part of bases) base += part;
  const plan = currentPlan(values, view.facts.land, step, relief);
  const ceiling = isByDay(view) ? values.hbgDay : base;
  addPlan(sink, plan, view.id, bases, base < item.insuredPay ? { ceiling } : undefined);
  // Adding days of work up is unverified: it matters where a day alone has another step.
  if (isByDay(view) && view.pay.some((pay) => stepOf(values, pay.amount) !== step))
    context.relyOn('sv.av.fallweise');
}

/** Marginal engagements: accident insurance only, the employer pays it. */
function marginalContributions(
  context: Context<Law>,
  sink: LineSink,
  item: Insured,
  relief: Relief,
): void {
  const { uvRate } = context.values;
  const { id } = item.view;
  const bases = item.full ? item.marginalBases : [...item.marginalBases, item.pay.special];
  let base = 0;
  let amount = 0;
  for (const part of bases) {
    base += part;
    amount += relief > 0 ? 0 : share(part, uvRate);
  }
  sink.add('uv-base', id, base);
  sink.add('uv-dg', id, amount, base, uvRate);
  sink.add('mbgm-total', id, amount, base, uvRate);
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkInsurance(context);
  checkLegislation(context);
  const month = insured(context);
  const relief = reliefOf(context);
  const step = stepOf(context.values, payForStep(context, month));
  for (const item of month) {
    if (item.full) fullContributions(context, sink, item, relief, step);
    if (item.marginalPay > 0 || !item.full) marginalContributions(context, sink, item, relief);
    if (item.pay.leave > 0) leaveContributions(context, sink, item, relief, step);
  }
  specialContributions(context, sink, month, relief);
  employerLevies(context, sink, month, relief);
}
