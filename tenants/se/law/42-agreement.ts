/**
 * What a collective agreement adds to pay: occupational pension (SAF-LO) with its ceiling over all
 * engagements of the month, special payroll tax on it, and the agreed insurance package.
 */
import { addMonths, type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { totalPay, type View } from './month.ts';

/** Pay up to the lower rate's limit that earlier engagements of the month have left. */
function roomFor(context: Context<Law>, view: View): number {
  let room = context.values.pensionUpTo;
  for (const other of context.engagements) {
    if (other.id === view.id) break;
    if (other.facts.pension === 'saf-lo') room -= totalPay(other);
  }
  return Math.max(0, room);
}

/** True from the month of a birthday on. */
function hasReached(context: Context<Law>, age: number): boolean {
  const { birthDate } = context.person;
  return birthDate !== undefined && addMonths(birthDate, 12 * age) <= context.period.to;
}

function addPension(context: Context<Law>, sink: LineSink, view: View, pay: number): void {
  const { values } = context;
  if (!hasReached(context, values.pensionFromAge)) return;
  if (hasReached(context, values.pensionToAge)) {
    context.relyOn('pension.saf-lo.to-age');
    return;
  }
  const low = Math.min(pay, roomFor(context, view));
  const premium = share(low, values.pensionRate) + share(pay - low, values.pensionAbove);
  const why =
    sink.explaining && low < pay ? { message: 'pension-above', params: { low } } : undefined;
  sink.add('pension', view.id, premium, pay, low < pay ? undefined : values.pensionRate, why);
  sink.add('payroll-tax', view.id, share(premium, values.payrollTax), premium, values.payrollTax);
}

export function agreedAdditions(
  context: Context<Law>,
  sink: LineSink,
  view: View,
  pay: number,
): void {
  const { pension, collectiveInsurance } = view.facts;
  if (pension === 'saf-lo') addPension(context, sink, view, pay);
  if (!collectiveInsurance) return;
  context.relyOn('insurance.fora');
  const { insurance } = context.values;
  sink.add('insurance', view.id, share(pay, insurance), pay, insurance);
}
