/**
 * Overtime (L241-17, L241-18 CSS; 81 quater CGI): the employee’s old-age contributions on it are
 * given back up to a rate, the employer deducts an amount an hour, and up to a yearly limit it is
 * free of tax. Its CSG is not deductible.
 */
import { type LineSink, proRata, share } from '@smart/law';
import { type Ctx, overtimeOf, type View } from './month.ts';

/** The employee’s contributions that the relief gives back. */
const RELIEVED = ['vp-ee', 'vd-ee', 'agirc1-ee', 'agirc2-ee', 'ceg1-ee', 'ceg2-ee', 'cet-ee'];

/** What an hour deducts for an employer of this size, cents. */
function deductionOf({ values, entity }: Ctx): number {
  const { from, below, small, large } = values.overtimeDeduction;
  const headcount = entity.headcount ?? 0;
  if (headcount < from) return small;
  return below === 0 || headcount < below ? large : 0;
}

export function addOvertime(context: Ctx, sink: LineSink, view: View, base: number): void {
  const { pay, minutes } = overtimeOf(view);
  if (pay === 0) return;
  let contributions = 0;
  for (const line of RELIEVED) contributions += context.amountOf(line, view.id);
  const most = share(pay, context.values.overtimeMost);
  sink.add('hs-ee', view.id, -Math.min(most, proRata(pay, contributions, base)), pay);
  const why = sink.explaining ? { params: { minutes } } : undefined;
  const deduction = proRata(deductionOf(context), minutes, 60);
  sink.add('hs', view.id, -deduction, pay, undefined, why);
}

/** Overtime pay that is free of tax, within what is left of the year’s limit. */
export function freeOvertime(context: Ctx): number {
  let pay = 0;
  for (const view of context.engagements) pay += overtimeOf(view).pay;
  if (pay === 0) return 0;
  const free = Math.min(
    pay,
    Math.max(0, context.values.overtimeFree - context.counter('overtime')),
  );
  context.count('overtime', pay);
  return free;
}
