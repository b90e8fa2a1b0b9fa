import { bracketTax, type Context, type LineSink, SCALE, settle, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { currentPay, specialPay } from './10-status.ts';

/** A year has twelve months: the tax of a month is a twelfth of the tax of twelve such months. */
const MONTHS = 12;

export function withholding(context: Context<Law>, sink: LineSink): void {
  let current = 0;
  let special = 0;
  for (const engagement of context.engagements) {
    current += currentPay(engagement);
    special += specialPay(engagement);
  }
  currentTax(context, sink, current);
  if (special > 0) specialTax(context, sink, special);
}

/** Income Tax Act §§ 10, 14: yearly scale, less a credit for each child, a twelfth of it. */
function currentTax(context: Context<Law>, sink: LineSink, pay: number): void {
  const { taxScale, childCredit } = context.values;
  const taxable = Math.max(0, pay - context.contributionsOn('current'));
  const credit = childCredit * context.person.children;
  const yearly = Math.max(0, bracketTax(taxScale, taxable * MONTHS) - credit * SCALE);
  const why = sink.explaining
    ? { params: { taxable, year: taxable * MONTHS, credit, yearly: settle(yearly) } }
    : undefined;
  sink.add('taxable', null, taxable);
  sink.add('income-tax', null, settle(yearly, MONTHS), taxable, undefined, why);
}

/** Income Tax Act § 12: special pay above the free amount of the year at a flat rate. */
function specialTax(context: Context<Law>, sink: LineSink, pay: number): void {
  const { specialFree, specialRate } = context.values;
  const left = Math.max(0, specialFree - context.counter('special-pay'));
  const base = Math.max(0, pay - context.contributionsOn('special') - left);
  const why = sink.explaining ? { params: { pay, left } } : undefined;
  context.count('special-pay', pay - context.contributionsOn('special'));
  sink.add('taxable-special', null, base);
  sink.add('special-tax', null, share(base, specialRate), base, specialRate, why);
}
