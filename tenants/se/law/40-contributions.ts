/**
 * Employer contributions (2 kap. SAL) on all pay of the month, without a ceiling, split over their
 * parts. The month in which pay is paid out decides, so a period here is a month of payment.
 */
import { type Context, type LineSink, share, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { checkInsurance } from './12-checks.ts';
import { agreedAdditions } from './42-agreement.ts';
import { noteLabour } from './61-sickness.ts';
import { ageAtNewYear, totalPay, type View } from './month.ts';
import type { FeePlan, PersonFees } from './parameters/derive.ts';

/** By age when the year begins: nothing, the pension part, the young people's rates, or all. */
export function feesOf(context: Context<Law>): PersonFees {
  const { fees, seniorAge, seniorBornFrom, youth } = context.values;
  const age = ageAtNewYear(context);
  if (age === null) return fees.full;
  if (age < seniorAge)
    return youth && age >= youth.fromAge && age < youth.belowAge ? fees.young : fees.full;
  return yearOf(context.person.birthDate!) < seniorBornFrom ? fees.none : fees.senior;
}

/** What the year's limit makes of the month: nothing, its pay, or earlier months' pay with it. */
export interface YearBase {
  /** Pay of earlier months that becomes part of the base now. */
  readonly catchUp: number;
  readonly isDue: boolean;
}

export function yearBase(context: Context<Law>): YearBase {
  let pay = 0;
  for (const view of context.engagements) pay += totalPay(view);
  const before = context.counter('fee-pay');
  const isDue = before + pay >= context.values.yearLimit;
  return { isDue, catchUp: isDue ? Math.max(0, before - context.counter('fee-base')) : 0 };
}

/** Adds one base at one plan's rates; parts are steps between rounded sums, so they add up. */
function addPlan(sink: LineSink, plan: FeePlan, id: string, base: number, split: boolean): void {
  const why = split && sink.explaining ? { message: 'fee-split' } : undefined;
  let before = 0;
  for (const { line, rate, upTo } of plan.lines) {
    const sum = share(base, upTo);
    sink.add(line, id, sum - before, base, rate, why);
    before = sum;
  }
}

/** Växa-stöd: the pension part only, at once or by a refund asked for later. */
function startAid(context: Context<Law>, sink: LineSink, id: string, base: number): number {
  const { startAidUpTo, startAidReduces, seniorPlan, fullPlan } = context.values;
  const aided = Math.min(base, startAidUpTo);
  sink.add('fee-base-aid', id, aided);
  if (startAidReduces) {
    addPlan(sink, seniorPlan, id, aided, aided < base);
    return aided;
  }
  const refund = share(aided, fullPlan.rate) - share(aided, seniorPlan.rate);
  sink.add('start-aid', id, refund, aided, fullPlan.rate - seniorPlan.rate);
  return 0;
}

/** @returns what is left of the month's reduced base */
function addFees(
  context: Context<Law>,
  sink: LineSink,
  view: View,
  base: number,
  { rest, reduced, line }: PersonFees,
  room: number,
): number {
  const { id } = view;
  const low = Math.max(0, Math.min(base, room));
  if (line !== null) {
    sink.add(line, id, low);
    addPlan(sink, reduced, id, low, low < base);
  }
  const left = base - low;
  const isAided = view.facts.startAid && line === null && left > 0;
  const full = left - (isAided ? startAid(context, sink, id, left) : 0);
  if (full !== 0 && rest.rate > 0) {
    sink.add('fee-base', id, full);
    addPlan(sink, rest, id, full, full < base);
  }
  return room - low;
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkInsurance(context);
  noteLabour(context, sink);
  const fees = feesOf(context);
  const year = yearBase(context);
  let room = fees.upTo;
  let { catchUp } = year;
  for (const view of context.engagements) {
    const pay = totalPay(view);
    context.count('fee-pay', pay);
    if (year.isDue) {
      context.count('fee-base', pay + catchUp);
      room = addFees(context, sink, view, pay + catchUp, fees, room);
      catchUp = 0;
    }
    agreedAdditions(context, sink, view, pay);
  }
}
