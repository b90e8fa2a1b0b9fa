/**
 * On which side of each step of the law a case stands: the least special contribution of couples,
 * the least wage of the artists' reduction, the row of the exceptional table, the threshold of the
 * amateur arts allowance.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { isOrdinary } from './10-status.ts';
import { reductionOf } from './43-reductions.ts';
import { specialBase } from './44-special-contribution.ts';
import { isLastOfQuarter, quarterReduction } from './45-quarter.ts';
import { isOverThreshold } from './46-amateur.ts';
import { dependentChildren } from './47-key-formula.ts';
import { exceptionalPay, familyShare, normalYear, rowOf } from './51-exceptional.ts';
import { isWithin } from './month.ts';
import { lineOf } from './quarter-line.ts';
import { taxedPay } from './taxed-pay.ts';
import { type Work, workOfMonth } from './work.ts';

/** The special contribution of couples begins with a fixed amount, by month and by quarter. */
function specialSteps(context: Context<Law>, month: readonly Work[]): string {
  const base = specialBase(month);
  const { csssMonth, csssQuarter } = context.values;
  const ofMonth = base > csssMonth.twoIncomes.leastAbove;
  const quarter = context.counter('base') + base;
  const ofQuarter = isLastOfQuarter(context) && quarter > csssQuarter.twoIncomes.leastAbove;
  return `csss:${Number(ofMonth)}${Number(ofQuarter)}`;
}

/** Artists' lines that reach the least wage. */
function artistSteps(context: Context<Law>, month: readonly Work[]): string {
  const { artistTargetMinimum } = context.values;
  const reached = (reference: number): number => Number(reference >= artistTargetMinimum);
  const short = month
    .filter(({ view }) => isWithin(context, view))
    .map((work) => lineOf(context, work))
    .filter(({ artist }) => artist)
    .map((line) => reached(reductionOf(context, line, 1).reference));
  const quarter = quarterReduction(context, month);
  const long = quarter?.line.artist ? reached(quarter.found.reference) : '-';
  return `artist:${short.join('')}${long}`;
}

function exceptionalSteps(context: Context<Law>): string {
  const { holiday, other } = exceptionalPay(context);
  if (holiday + other === 0) return '';
  const year = normalYear(context, taxedPay(context));
  if (year === null) return 'row:-';
  const family = familyShare(context.values, year, dependentChildren(context.person));
  return `row:${rowOf(context.values, year)} family:${family}`;
}

export function regime(context: Context<Law>): string {
  const month = workOfMonth(context);
  const ordinary = month.filter(isOrdinary);
  const amateur = month.filter(({ status }) => status === 'amateur');
  return [
    specialSteps(context, ordinary),
    artistSteps(context, ordinary),
    exceptionalSteps(context),
    ...amateur.map((work) => `solidarity:${Number(isOverThreshold(context, work))}`),
  ].join(' ');
}
