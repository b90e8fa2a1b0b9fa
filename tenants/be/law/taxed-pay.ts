/** The month's ordinary pay as tax sees it: sums of pay less contributions, no law. */
import { type Context, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { isFlat, statusOf } from './10-status.ts';
import { coversMonth, currentPay, paidDays, type View } from './month.ts';

/** The month's ordinary pay by how it is taxed, contributions deducted. Cents. */
export interface Taxed {
  readonly normal: number;
  readonly flat: number;
  /** The same pay before contributions. */
  readonly gross: number;
  /** Benefit of a company car, taxed with ordinary pay. */
  readonly benefit: number;
  /** Work bonus of the month, both components. */
  readonly bonusA: number;
  readonly bonusB: number;
  /** Everything covers the whole month. */
  readonly whole: boolean;
  readonly days: number;
}

const isTaxed = (view: View): boolean =>
  statusOf(view) !== 'student' && statusOf(view) !== 'amateur';

/** Contributions that lower taxable pay. */
function deductible(context: Context<Law>, students: boolean): number {
  const not = context.amountOf('csss') + context.amountOf('csss-quarter');
  const all = context.contributionsOn('current') - not;
  return students ? all - context.amountOf('student-employee') : all;
}

/** The part of them that flat contracts bear: their own, and a share of the work bonus. */
function ofFlat(context: Context<Law>, flat: readonly View[], all: number, bonus: number): number {
  if (flat.length === 0) return 0;
  let own = 0;
  for (const view of flat) own += context.contributionsOf(view.id, 'current');
  const before = all + bonus;
  return before === 0 ? own : own - proRata(bonus, own, before);
}

const NONE: View[] = [];

export function taxedPay(context: Context<Law>): Taxed {
  let gross = 0;
  let flatGross = 0;
  let benefit = 0;
  let whole = true;
  let days = 0;
  let students = false;
  let flat = NONE;
  for (const view of context.engagements) {
    if (!isTaxed(view)) {
      students = true;
      continue;
    }
    const current = currentPay(view);
    benefit += view.facts.companyCar ?? 0;
    if (isFlat(context, view)) {
      flat = [...flat, view];
      flatGross += current;
      continue;
    }
    gross += current;
    if (current > 0 && !coversMonth(context, view)) {
      whole = false;
      days += paidDays(context, view);
    }
  }
  const bonusA = -context.amountOf('workbonus-a');
  const bonusB = -context.amountOf('workbonus-b');
  const all = deductible(context, students);
  const flatPart = ofFlat(context, flat, all, bonusA + bonusB);
  const normal = Math.max(0, gross + benefit - (all - flatPart));
  const flatPay = Math.max(0, flatGross - flatPart);
  return { normal, flat: flatPay, gross, benefit, bonusA, bonusB, whole, days };
}
