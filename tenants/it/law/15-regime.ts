/**
 * On which side of each step of the law a case stands: bands of income at which deductions and
 * added sums change at once, the least contribution base, thresholds of the surtaxes, and the
 * point from which they are due at all.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { taxYear } from './51-settlement.ts';
import { freeRow } from './52-deductions.ts';
import { presumed, taxMonth } from './income.ts';
import { isSettled } from './month.ts';
import { paySums } from './pay.ts';

/** How many of the limits lie below. */
const above = (limits: readonly number[], amount: number): number =>
  limits.reduce((count, limit) => (amount > limit ? count + 1 : count), 0);

function surtaxSteps(context: Context<Law>, taxable: number): string {
  const { surtaxes } = context.values;
  const { region, comune } = context.person;
  return [region, comune]
    .map((place) => {
      const of = place === undefined ? undefined : surtaxes.get(place);
      return of ? above([of.exemptUpTo, of.firstRateUpTo, of.creditUpTo], taxable) : 0;
    })
    .join('/');
}

/** Engagements with pay: from the first cent on a least base may be due. */
const paidOnes = ({ engagements }: Context<Law>): number =>
  engagements.reduce((count, view) => {
    const { current, special } = paySums(view);
    return current + special > 0 ? count + 1 : count;
  }, 0);

export function regime(context: Context<Law>): string {
  const month = taxMonth(context);
  if (month === null) return `paid:${paidOnes(context)}`;
  const { work, integration, freeUpTo, further } = context.values;
  const seen = presumed(context, month);
  const bands = [
    integration.upTo,
    freeUpTo,
    work.addedAbove,
    integration.reducedUpTo,
    work.addedUpTo,
    further.upTo,
  ];
  const parts = [
    `paid:${paidOnes(context)}`,
    `income:${above(bands, seen.income)}`,
    `sum:${freeRow(context.values, seen.yearly)}`,
  ];
  if (isSettled(context)) {
    const year = taxYear(context, month);
    parts.push(`due:${year.net > 0 ? 1 : 0}`, `surtax:${surtaxSteps(context, year.taxable)}`);
  }
  return parts.join(' ');
}
