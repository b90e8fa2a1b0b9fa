/**
 * Compensation of untaken leave (§ 11 Abs 2 ASVG): it prolongs the insurance by the days it pays
 * for. Its current part belongs to those days with a ceiling of their own; what reaches into a
 * later month takes that month's rates.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Insured } from './10-status.ts';
import { currentPlan, stepOf } from './35-rates.ts';
import type { Relief } from './parameters/rate-plans.ts';
import { addPlan, type MonthPart, type Position, splitByMonth } from './positions.ts';

const LEAVE: Position = { message: 'with-leave' };

/** Each compensation over the calendar months of the insurance it prolongs. */
const partsOf = ({ view }: Insured): MonthPart[] =>
  view.pay
    .filter(({ kind }) => kind === 'leave-compensation')
    .flatMap(({ amount, from, to }) => splitByMonth(amount, from, to));

/** The compensation's part that counts towards the pay of this month. */
export function leavePayOfMonth({ period }: Context<Law>, item: Insured): number {
  if (item.pay.leave === 0) return 0;
  let sum = 0;
  for (const { start, amount } of partsOf(item)) if (start <= period.to) sum += amount;
  return sum;
}

export function leaveContributions(
  context: Context<Law>,
  sink: LineSink,
  item: Insured,
  relief: Relief,
  step: number,
): void {
  const { id, facts } = item.view;
  context.relyOn('leave.exit.fraction');
  if (facts.specialPay) context.relyOn('leave.exit.special_share');
  for (const { start, days, amount } of partsOf(item)) {
    const values = context.valuesOn(start);
    const base = Math.min(amount, values.hbgDay * days);
    if (item.full) {
      const judged = start <= context.period.to ? step : stepOf(values, amount);
      const plan = currentPlan(values, facts.land, judged, relief);
      addPlan(sink, plan, id, [base], LEAVE);
    } else {
      const rate = relief > 0 ? 0 : values.uvRate;
      sink.add('uv-base', id, base);
      sink.add('uv-dg', id, share(base, rate), base, rate);
    }
  }
}
