/** A progressive scale over a period: no law, only exact integers. */
import { proRata } from '@smart/law';
import type { Scale } from './parameters/derive.ts';

/** Hundredths of a percent in one: amounts in cents × FINE are exact by a scale's rates. */
export const FINE = 10_000;

/** Tax on the income of `parts`/`whole` of a year: the limits shrink with it. Cents, half-up. */
export function scaleTax(scale: Scale, income: number, parts = 1, whole = 1): number {
  if (income <= 0) return 0;
  const { above, rate, before } = scale;
  const wide = income * whole;
  let i = above.length - 1;
  while (i > 0 && wide <= above[i]! * parts) i -= 1;
  const tax = before[i]! * parts + (wide - above[i]! * parts) * rate[i]!;
  return proRata(tax, 1, FINE * whole);
}
