/**
 * The tax agency's procedure (RIRPF art. 81–86): from the year's expected pay and contributions to
 * the rate. Amounts in cents of a year, rates in hundredths of a percent.
 */
import { bracketTax, settle, share } from '@smart/law';
import type { Family } from './47-family.ts';
import type { Values } from './parameters/derive.ts';

/** Every step of the procedure. */
export interface Procedure {
  readonly pay: number;
  readonly contributions: number;
  /** Pay up to which nothing is withheld. */
  readonly exemptUpTo: number;
  readonly exempt: boolean;
  readonly net: number;
  readonly expenses: number;
  readonly reduction: number;
  readonly base: number;
  readonly minimum: number;
  readonly taxOnBase: number;
  readonly taxOnMinimum: number;
  /** Highest quota, or null where the limit of 43 % does not apply. */
  readonly limit: number | null;
  readonly quota: number;
}

/** Tax by the scale of art. 85, rounded to the cent. */
export const scaleTax = (values: Values, base: number): number =>
  settle(bracketTax(values.scale, base));

/** Art. 83.3.d: less for every euro of net work income above the first limit. */
function lowIncomeReduction({ reduction }: Values, net: number): number {
  const row = reduction.find(({ upTo }) => net <= upTo);
  if (row === undefined) return 0;
  const less = Math.max(0, net - row.above) * row.factor;
  return Math.min(net, settle(row.amount * 1_000_000 - less));
}

/** Art. 85.1, 85.2: the scale, separately on child support set by a court. */
function taxOf(values: Values, base: number, minimum: number, support: number) {
  const split = support > 0 && support < base;
  const taxOnBase = split
    ? scaleTax(values, support) + scaleTax(values, base - support)
    : scaleTax(values, base);
  const taxOnMinimum = scaleTax(values, minimum + (split ? values.supportMinimum : 0));
  return { taxOnBase, taxOnMinimum };
}

export function procedure(
  values: Values,
  family: Family,
  pay: number,
  contributions: number,
): Procedure {
  const net = Math.max(0, pay - contributions);
  const expenses = Math.min(net, family.expenses);
  const reduction = lowIncomeReduction(values, net);
  const { exemptUpTo, minimum, deductions } = family;
  const base = Math.max(0, net - expenses - reduction - deductions);
  const { taxOnBase, taxOnMinimum } = taxOf(values, base, minimum, family.support);
  const limit =
    pay > values.limitUpTo ? null : share(Math.max(0, pay - exemptUpTo), values.limitRate);
  const exempt = pay <= exemptUpTo;
  const full = Math.max(0, taxOnBase - taxOnMinimum);
  const quota = exempt || base <= minimum ? 0 : Math.min(full, limit ?? full);
  return {
    ...{ pay, contributions, exemptUpTo, exempt, net, expenses, reduction, base, minimum },
    ...{ taxOnBase, taxOnMinimum, limit, quota },
  };
}

/** Art. 86.1: a quota as part of the pay, cut after two decimals of a percent. */
export const cutRate = (values: Values, quota: number, pay: number): number =>
  pay <= 0 || quota <= 0 ? 0 : Math.trunc((quota * values.rateParts) / pay);
