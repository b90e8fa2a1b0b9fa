/**
 * The key formula of annex III: the month's taxable pay as a year, lump-sum expenses, the scale,
 * the tax-free amount and family reductions, a twelfth of the rest. Each product is rounded.
 */
import { proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Scale, Values } from './parameters/derive.ts';

/** Tax of a year, cents. */
function scaleTax({ above, rate, before }: Scale, income: number): number {
  let i = above.length - 1;
  while (i > 0 && income <= above[i]!) i -= 1;
  return before[i]! + share(income - above[i]!, rate[i]!);
}

/** How a person's tax is reckoned. */
export interface Situation {
  /** Scale II: the spouse has no professional income. */
  readonly couple: boolean;
  /** False in scale III: no tax-free amount. */
  readonly exempt: boolean;
  /** Yearly reduction for the family, cents. */
  readonly reduction: number;
}

export interface KeyFormula {
  readonly year: number;
  readonly expenses: number;
  readonly net: number;
  readonly quotient: number;
  readonly tax: number;
  readonly reduction: number;
  readonly due: number;
  readonly month: number;
}

export const dependentChildren = ({ children, disabledChildren }: Law['person']): number =>
  (children ?? 0) + (disabledChildren ?? 0);

/** Family situation of a resident, as declared; a disabled child counts twice. */
export function situationOf(values: Values, person: Law['person']): Situation {
  const { household, loneParent, disabled, spouseDisabled, otherDependants } = person;
  const couple = household === 'no-income';
  let flags = loneParent === true ? 1 : 0;
  if (disabled === true) flags += 1;
  if (couple && spouseDisabled === true) flags += 1;
  let reduction = values.childReduction(dependentChildren(person));
  reduction += (flags + (otherDependants ?? 0)) * values.familyReduction;
  reduction += (person.careDependants ?? 0) * values.care;
  if (household === 'low-income') reduction += values.lowIncome;
  if (household === 'low-pension') reduction += values.lowPension;
  return { couple, exempt: true, reduction };
}

export function keyFormula(values: Values, taxable: number, who: Situation): KeyFormula {
  const year = taxable * 12;
  const expenses = Math.min(share(year, values.expensesRate), values.expensesMax);
  const net = year - expenses;
  const quotient = who.couple ? Math.min(share(net, values.spouseRate), values.spouseMax) : 0;
  const own = scaleTax(values.scale, net - quotient);
  const gross = quotient === 0 ? own : own + scaleTax(values.scale, quotient);
  const people = who.couple ? 1 + 1 : 1;
  const exempt = who.exempt ? values.exemptTax * people : 0;
  const tax = Math.max(0, gross - exempt);
  const due = Math.max(0, tax - who.reduction);
  const month = proRata(due, 1, 12);
  return { year, expenses, net, quotient, tax, reduction: who.reduction, due, month };
}
