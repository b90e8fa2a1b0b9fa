/**
 * What the employer adds besides social insurance: severance fund (BMSVG), levy on marginal pay
 * (DAG), family burden equalisation (DB, FLAG) with the chamber's addition (DZ, WKG).
 */
import { addMonths, type Context, dayOf, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Insured } from './10-status.ts';
import { isByDay, spanOf, type View } from './month.ts';
import type { Relief } from './parameters/rate-plans.ts';

/** § 6 BMSVG: first day contributions are due, or null when they never are. */
export function bvStart(context: Context<Law>, view: View): string | null {
  const { bv, previousEnd } = view.facts;
  if (bv === 'from-start') return view.from;
  if (bv === 'none' || isByDay(view)) return null;
  const { bvFreeMonths, bvReturnMonths } = context.values;
  if (previousEnd !== undefined && view.from <= addMonths(previousEnd, bvReturnMonths))
    return view.from;
  const start = addMonths(view.from, bvFreeMonths);
  return view.to !== null && start > view.to ? null : start;
}

/** Pay of the month that bears BV: special pay and leave compensation included, no ceiling. */
function bvBase(context: Context<Law>, { view, pay }: Insured): number {
  const start = bvStart(context, view);
  if (start === null || start > context.period.to) return 0;
  const [first, last] = spanOf(context, view);
  const others = pay.special + pay.leave;
  if (start <= first) return pay.current + others;
  const days = dayOf(last) - dayOf(first) + 1;
  return proRata(pay.current, dayOf(last) - dayOf(start) + 1, days) + others;
}

/** All pay of an engagement in the month, as DB, DZ and municipal tax see it. */
export const allPay = ({ pay }: Insured): number => pay.current + pay.special + pay.leave;

/** § 41 Abs 4 FLAG, § 9 KommStG: a small employer's wage sum is reduced; `base` by its share. */
export function afterAllowance(context: Context<Law>, base: number): number {
  const { monthlyWageSum } = context.entity;
  const { smallUpTo, smallDeduct } = context.values;
  if (monthlyWageSum === undefined || monthlyWageSum > smallUpTo) return base;
  context.relyOn('levy.freibetrag');
  if (monthlyWageSum <= smallDeduct) return 0;
  return proRata(base, monthlyWageSum - smallDeduct, monthlyWageSum);
}

/** Marginal pay of all people the employer engages, as the office knows it for the month. */
function marginalSum(context: Context<Law>): number | null {
  const entered = context.house.values['marginal-pay-sum'];
  if (context.entity.monthlyMarginalSum !== undefined) return context.entity.monthlyMarginalSum;
  return typeof entered === 'number' ? entered : null;
}

/** § 1 DAG: due on all marginal pay once it exceeds the limit, employer-wide. */
function marginalLevy(context: Context<Law>, sink: LineSink, month: readonly Insured[]): void {
  const own = month.reduce((sum, item) => sum + item.marginalPay, 0);
  if (own === 0) return;
  const { dgaLimit, dgaRate } = context.values;
  const sum = marginalSum(context);
  if (sum === null && own <= dgaLimit)
    context.find({
      code: 'marginal-sum-unknown',
      severity: 'warn',
      blocksIssuing: true,
      article: '§ 1 DAG',
      params: { limit: dgaLimit },
    });
  if (Math.max(own, sum ?? 0) <= dgaLimit) return;
  for (const { marginalPay, full, pay, view } of month) {
    const base = marginalPay + (full ? 0 : pay.special);
    sink.add('dga', view.id, share(base, dgaRate), base, dgaRate);
  }
}

/** DB and DZ fall away with the accident insurance contribution, from 60. */
export function employerLevies(
  context: Context<Law>,
  sink: LineSink,
  month: readonly Insured[],
  relief: Relief,
): void {
  const { bvRate, dbRate, dzRates } = context.values;
  for (const item of month) {
    const { id, facts } = item.view;
    const severance = bvBase(context, item);
    sink.add('bv', id, share(severance, bvRate), severance, bvRate);
    if (relief > 0) continue;
    const base = afterAllowance(context, allPay(item));
    const dzRate = context.entity.chamberMember ? dzRates[facts.land]! : 0;
    sink.add('db', id, share(base, dbRate), base, dbRate);
    sink.add('dz', id, share(base, dzRate), base, dzRate);
  }
  marginalLevy(context, sink, month);
}
