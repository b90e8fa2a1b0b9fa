/** The contract kinds, told apart. */
import type { View } from './calendar.ts';

const CASUAL: ReadonlySet<string> = new Set(['efo', 'idenymunka', 'statiszta']);

/** Simplified employment of any sort. */
export const isCasual = ({ kind }: View): boolean => CASUAL.has(kind);
export const isMandate = ({ kind }: View): boolean => kind === 'megbizas';
export const isEmployment = ({ kind }: View): boolean => kind === 'munkaviszony';

/** All pay of the month, fillér. */
export function payOf({ pay }: View): number {
  let sum = 0;
  for (const { amount } of pay) sum += amount;
  return sum;
}
