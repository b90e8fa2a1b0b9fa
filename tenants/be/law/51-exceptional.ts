/**
 * Double holiday pay, holiday pay at the end, year-end premium, bonus (annex III, points 53-55): a
 * rate by the yearly normal pay, less for children.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { statusOf } from './10-status.ts';
import { dependentChildren } from './47-key-formula.ts';
import { isAbroad } from './70-abroad.ts';
import { paySums } from './month.ts';
import type { Values } from './parameters/derive.ts';
import type { Taxed } from './taxed-pay.ts';

const EXCEPTIONAL: ReadonlySet<string> = new Set(['special', 'leave-compensation', 'bonus']);
const NOTHING = { holiday: 0, other: 0 } as const;

/** Cents of exceptional pay: holiday pay and everything else. */
export function exceptionalPay(context: Context<Law>): { holiday: number; other: number } {
  if (!context.engagements.some(({ pay }) => pay.some(({ kind }) => EXCEPTIONAL.has(kind))))
    return NOTHING;
  let holiday = 0;
  let other = 0;
  for (const view of context.engagements) {
    if (statusOf(view) === 'student' || statusOf(view) === 'amateur') continue;
    const { double, exitSimple, exitDouble, premium } = paySums(view);
    holiday += double + exitSimple + exitDouble;
    other += premium;
  }
  return { holiday, other };
}

/** Yearly normal pay: twelve months of this one, or of the agreed pay where it is no whole month. */
export function normalYear(context: Context<Law>, taxed: Taxed): number | null {
  const { exceptionalOnGross, employeeRate } = context.values;
  if (taxed.whole && taxed.gross + taxed.flat > 0)
    return 12 * (exceptionalOnGross ? taxed.gross : taxed.normal);
  let agreed = 0;
  for (const { facts } of context.engagements) agreed += facts.agreedMonthlyPay ?? 0;
  if (agreed === 0) return null;
  return 12 * (exceptionalOnGross ? agreed : agreed - share(agreed, employeeRate));
}

/** Row of the table: its index names a step of the law. */
export const rowOf = ({ exceptional }: Values, year: number): number =>
  exceptional.findIndex(({ upTo }) => year <= upTo);

/** Children: nothing is due below a limit, less below another. Share kept, millionths. */
export function familyShare(values: Values, year: number, children: number): number {
  if (children === 0) return 1000000;
  const exempt = values.exceptionalExempt;
  if (year <= exempt[Math.min(children, exempt.length) - 1]!) return 0;
  const reduced = values.exceptionalReduced;
  const row = reduced[Math.min(children, reduced.length) - 1]!;
  return year <= row.upTo ? 1000000 - row.rate : 1000000;
}

export function exceptionalTax(context: Context<Law>, sink: LineSink, taxed: Taxed): void {
  const { holiday, other } = exceptionalPay(context);
  if (holiday + other === 0) return;
  const { values } = context;
  context.relyOn('pp.exceptional.base');
  const year = normalYear(context, taxed);
  if (year === null) {
    const article = 'RD/CIR 92 annex III, points 53-55';
    const path = 'facts.agreedMonthlyPay';
    context.find({
      code: 'normal-pay-missing',
      severity: 'warn',
      blocksIssuing: true,
      article,
      path,
    });
  }
  const row = values.exceptional[rowOf(values, year ?? Number.MAX_SAFE_INTEGER)]!;
  const children = isAbroad(context) ? 0 : dependentChildren(context.person);
  const kept = familyShare(values, year ?? Number.MAX_SAFE_INTEGER, children);
  const onOther = contributionsOnOther(context, other);
  const onHoliday = context.contributionsOn('special') - onOther;
  const parts = [
    ['pp-holiday', holiday - onHoliday, row.holiday],
    ['pp-other', other - onOther, row.other],
  ] as const;
  for (const [line, base, rate] of parts) {
    if (base <= 0) continue;
    const amount = share(share(base, rate), kept);
    const why = sink.explaining ? { params: { year: year ?? 0, children } } : undefined;
    sink.add('pp-base-special', null, base);
    sink.add(line, null, amount, base, rate, why);
  }
}

/** Contributions on premiums: special ones less those on holiday pay. */
function contributionsOnOther(context: Context<Law>, other: number): number {
  if (other === 0) return 0;
  const special = context.contributionsOn('special');
  let holidays = context.amountOf('nsso-double');
  for (const view of context.engagements) {
    const { exitSimple, premium } = paySums(view);
    if (exitSimple === 0) continue;
    const own = context.amountOf('nsso-special', view.id);
    holidays += premium === 0 ? own : share(exitSimple, context.values.employeeRate);
  }
  return special - holidays;
}
