/**
 * Work bonus (law of 20 December 1999; RD of 17 January 2000): low pay bears less of the employee's
 * contribution, in two components A and B. The reference salary is the month's pay of all contracts
 * with the employer, raised to a full month; the amount is the share of the month worked. So a
 * second contract of the month changes what the first one was given.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { BonusColumn } from './parameters/derive.ts';
import type { Work } from './work.ts';

/** The month's pay, its reference salary, and the hundredths of a full month it was worked. */
export interface Reference {
  readonly wage: number;
  readonly salary: number;
  readonly hundredths: number;
}

/** By days while everything is full time, by hours as soon as one contract is part time. */
export function referenceOf(month: readonly Work[]): Reference {
  let wage = 0;
  let days = 0;
  let minutes = 0;
  let whole = 0;
  let wholeMinutes = 0;
  let partTime = false;
  for (const work of month) {
    wage += work.pay.current;
    days += work.days;
    minutes += work.minutes;
    partTime ||= work.partTime;
    whole = Math.max(whole, work.monthDays);
    wholeMinutes = Math.max(wholeMinutes, work.monthMinutes);
  }
  const part = partTime ? minutes : days;
  const of = partTime ? wholeMinutes : whole;
  if (part >= of || part === 0) return { wage, salary: wage, hundredths: 100 };
  const salary = partTime ? proRata(proRata(wage, 60, part), of, 60) : proRata(wage, 1, part) * of;
  return { wage, salary, hundredths: proRata(100, part, of) };
}

/** A component for a reference salary: whole, falling, nothing. */
function component({ full, max, zero, slope }: BonusColumn, salary: number): number {
  if (salary <= full) return max;
  if (salary >= zero) return 0;
  return Math.max(0, max - share(salary - full, slope));
}

const partOf = (amount: number, hundredths: number): number =>
  hundredths === 100 ? amount : proRata(amount, hundredths, 100);

/** Manual workers and artists have a column of their own; a month of both is unverified. */
function columnsOf(context: Context<Law>, month: readonly Work[]) {
  const { bonusEmployee, bonusManual, bonusMixedManual } = context.values;
  const manual = month[0]!.status === 'manual';
  if (month.every(({ status }) => (status === 'manual') === manual))
    return manual ? bonusManual : bonusEmployee;
  context.relyOn('workbonus.mixed');
  return bonusMixedManual ? bonusManual : bonusEmployee;
}

export function addBonus(context: Context<Law>, sink: LineSink, month: readonly Work[]): void {
  const reference = referenceOf(month);
  if (reference.wage === 0) return;
  const { a, b } = columnsOf(context, month);
  const { salary, hundredths } = reference;
  const ofA = partOf(component(a, salary), hundredths);
  const ofB = partOf(component(b, salary), hundredths);
  if (ofA + ofB === 0) return;
  // The contribution never becomes negative: B gives way first.
  const due = context.amountOf('nsso');
  const usedA = Math.min(ofA, due);
  const usedB = Math.min(ofB, due - usedA);
  const why = sink.explaining ? { params: { salary, part: hundredths } } : undefined;
  sink.add('workbonus-a', null, -usedA, undefined, undefined, why);
  sink.add('workbonus-b', null, -usedB, undefined, undefined, why);
}
