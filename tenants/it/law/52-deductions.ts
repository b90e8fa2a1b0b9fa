/**
 * Deductions from gross tax and what is added to net pay, by total income: art. 12 and 13 TUIR,
 * the further deduction and the tax-free sum of L. 207/2024, the trattamento integrativo.
 */
import { type Context, monthOf, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { ageOn, isOccasional } from './month.ts';
import type { Values } from './parameters/derive.ts';
import { FINE } from './scale.ts';

/** `(limit − income) ÷ width`, cut to four digits: ten-thousandths. */
const ratio = (limit: number, income: number, width: number): number =>
  Math.trunc(((limit - income) * FINE) / width);

/** Art. 13: a year's deduction for employment, ten-thousandths of a cent. */
function workOfYear({ work }: Values, income: number): number {
  if (income > work.thirdUpTo) return 0;
  const added = income > work.addedAbove && income <= work.addedUpTo ? work.added * FINE : 0;
  if (income <= work.firstUpTo) return work.firstAmount * FINE;
  if (income > work.secondUpTo) {
    const part = ratio(work.thirdUpTo, income, work.thirdUpTo - work.secondUpTo);
    return work.amount * part + added;
  }
  const part = ratio(work.secondUpTo, income, work.secondUpTo - work.firstUpTo);
  return work.amount * FINE + work.more * part + added;
}

/** Art. 13 for so many days. The yearly minimum is only granted on request, at the settlement. */
export function workDeduction(values: Values, income: number, days: number, least = 0): number {
  const amount = proRata(workOfYear(values, income), days, FINE * values.yearDays);
  return income <= values.work.firstUpTo ? Math.max(least, amount) : amount;
}

/** Art. 1 c. 6 L. 207/2024: 1,000 EUR, fading out; the fraction is not cut. */
export function furtherDeduction(values: Values, income: number, days: number): number {
  const { above, fullUpTo, upTo, amount } = values.further;
  if (income <= above || income > upTo) return 0;
  const width = upTo - fullUpTo;
  const left = Math.min(width, upTo - income);
  return proRata(amount * left, days, width * values.yearDays);
}

function spouseOfYear({ spouse }: Values, income: number): number {
  if (income <= spouse.lowUpTo)
    return spouse.lowAmount - proRata(spouse.lowLess, income, spouse.lowUpTo);
  if (income <= spouse.middleUpTo) return spouse.middleAmount;
  const left = Math.max(0, spouse.upTo - income);
  return proRata(spouse.middleAmount, left, spouse.upTo - spouse.middleUpTo);
}

/** Art. 12 for one month: spouse, and children from the age at which no allowance is paid. */
export function familyDeduction(context: Context<Law>, income: number): number {
  const { person, values, period } = context;
  const { child, yearMonths } = values;
  let halves = 0;
  let children = 0;
  for (const { birthDate, share: part } of person.children) {
    const age = ageOn(birthDate, period.to)!;
    if (age < child.fromAge || age >= child.toAge) continue;
    children += 1;
    halves += part === 'full' ? 1 + 1 : 1;
  }
  if (!person.spouse && children === 0) return 0;
  context.relyOn('irpef.deduction.family');
  const limit = child.upTo + Math.max(0, children - 1) * child.more;
  const part = ratio(limit, Math.min(income, limit), limit);
  const forChildren = proRata(child.amount * halves, part, FINE * (1 + 1));
  const spouse = person.spouse ? spouseOfYear(values, income) : 0;
  return proRata(spouse + forChildren, 1, yearMonths);
}

/** Months of the year up to the period: family deductions of a settlement. */
export const monthsSoFar = ({ period }: Context<Law>): number => monthOf(period.from);

/** What decides about the sums added to net pay. Cents. */
export interface Claim {
  readonly income: number;
  readonly days: number;
  /** Gross tax, deduction for work and family of the same period. */
  readonly gross: number;
  readonly work: number;
  readonly family: number;
}

/** Art. 1 D.L. 3/2020: in full where tax exceeds the deduction; above, only what it lacks. */
export function integrationOf(values: Values, claim: Claim): number {
  const { integration, yearDays } = values;
  const { income, days, gross, work, family } = claim;
  const full = proRata(integration.amount, days, yearDays);
  if (income > integration.reducedUpTo) return 0;
  if (income > integration.upTo) return Math.max(0, Math.min(full, work + family - gross));
  const less = proRata(integration.correction, days, yearDays);
  return gross > work - less ? full : 0;
}

/** Which row of the tax-free sum a year's employment income stands on. */
export function freeRow({ freeRows }: Values, yearly: number): number {
  let row = 0;
  while (yearly > freeRows[row]!.upTo) row += 1;
  return row;
}

/** Art. 1 c. 4 L. 207/2024: the rate follows the income of a whole year. */
export function freeSum(values: Values, income: number, yearly: number, taxable: number): number {
  if (income > values.freeUpTo) return 0;
  return share(Math.max(0, taxable), values.freeRows[freeRow(values, yearly)]!.rate);
}

/** The yearly minimum of art. 13 where the person asks for it. */
export function leastDeduction({ person, values, engagements }: Context<Law>): number {
  if (!person.minimumDeduction) return 0;
  const open = engagements.some((view) => view.to === null && !isOccasional(view));
  return open ? values.work.minimumOpen : values.work.minimumTerm;
}
