/** What of a person's facts decides rates: the health fund, children, age (§§ 55, 58 SGB XI). */
import { type Context, type IsoDate, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthIndex } from './month.ts';
import type { Fund } from './parameters/derive.ts';

export function fundOf(context: Context<Law>): Fund {
  const { healthFund } = context.person;
  const { funds, anyFund } = context.values;
  if (healthFund === undefined) return anyFund;
  return funds.get(healthFund) ?? anyFund;
}

/** Months from a birthday to the period: 0 in its month. */
const monthsSince = ({ period }: Context<Law>, birthDate: IsoDate, age: number): number =>
  monthIndex(period.from) - monthIndex(birthDate) - 12 * age;

/** Children count until the end of the month in which they turn 25. */
function childrenUnderAge(context: Context<Law>): number {
  const { children = [] } = context.person;
  let count = 0;
  for (const { birthDate } of children)
    if (monthsSince(context, birthDate, context.values.careChildAge) <= 0) count += 1;
  return count;
}

/** Employee's and employer's rates of care insurance. */
export interface Care {
  readonly employee: number;
  readonly employer: number;
  /** Surcharge of the childless, 0 when none. */
  readonly childless: number;
  /** Children for whom the rate falls. */
  readonly children: number;
}

/** No surcharge before the month after the 23rd birthday; an unknown age counts as older. */
export function careOf(context: Context<Law>, land: string): Care {
  if (known === null || known.context !== context || known.land !== land)
    known = { context, land, care: workOut(context, land) };
  return known.care;
}

/** Asked for contributions and again for tax. */
let known: { readonly context: Context<Law>; readonly land: string; readonly care: Care } | null =
  null;

function workOut(context: Context<Law>, land: string): Care {
  const { values, person } = context;
  const isSaxony = land === 'SN';
  const isParent = person.children !== undefined && person.children.length > 0;
  const under = isParent ? childrenUnderAge(context) : 0;
  const children = Math.min(Math.max(under - values.careChildAfter, 0), values.careChildren);
  const { birthDate } = person;
  const isOldEnough =
    birthDate === undefined || monthsSince(context, birthDate, values.careChildlessAge) > 0;
  return {
    employee: (isSaxony ? values.careSaxony : values.careHalf) - children * values.careChild,
    employer: isSaxony ? values.careSaxonyEmployer : values.careHalf,
    childless: !isParent && isOldEnough ? values.careChildless : 0,
    children,
  };
}

/** Whether somebody had turned 64 before the year, and the year after: old-age relief. */
export function oldAge(context: Context<Law>): { readonly is: 0 | 1; readonly from: number } {
  const { birthDate } = context.person;
  if (birthDate === undefined) return { is: 0, from: 0 };
  // A year of life is completed on the day before the birthday.
  const completed =
    yearOf(birthDate) + context.values.oldAge - (birthDate.endsWith('-01-01') ? 1 : 0);
  return completed < yearOf(context.period.from)
    ? { is: 1, from: completed + 1 }
    : { is: 0, from: 0 };
}
