/** The white table of a year, by its own steps and rounding (Rekenvoorschriften). */
import { proRata, SCALE } from '@smart/law';
import type { Column, Credit } from './parameters/derive.ts';

/** A table wage in whole euros a year, cut to the table's step. */
export const tableWage = (cents: number, periods: number, step: number): number =>
  cents <= 0 ? 0 : Math.floor((cents * periods) / (100 * step)) * step;

/** Art. 20a: tax and national insurance before credits, down to whole euros. */
export function beforeCredits({ limits, rates, tax }: Column, wage: number): number {
  if (wage <= limits[0]) return Math.floor((wage * rates[0]) / SCALE);
  if (wage <= limits[1]) return tax[0] + Math.floor(((wage - limits[0]) * rates[1]) / SCALE);
  return tax[1] + Math.floor(((wage - limits[1]) * rates[1 + 1]!) / SCALE);
}

/** A credit in whole euros, up. */
export function fallingCredit({ max, from, zero, rate }: Credit, wage: number): number {
  if (wage <= from) return max;
  if (wage >= zero) return 0;
  return Math.max(0, max - Math.floor(((wage - from) * rate) / SCALE));
}

/** Art. 22a: the employed person's credit, built up in three steps, up to whole euros. */
export function workCredit(column: Column, wage: number): number {
  const { workLimits, builds, caps, falls } = column;
  if (wage >= workLimits[builds.length]!) return 0;
  let sum = Math.min(wage * builds[0]!, caps[0]!);
  for (let i = 1; i < builds.length; i += 1)
    sum = Math.min(sum + Math.max(0, wage - workLimits[i - 1]!) * builds[i]!, caps[i]!);
  const fall = Math.max(0, wage - workLimits[builds.length - 1]!) * falls;
  return Math.max(0, Math.ceil((sum - fall) / SCALE));
}

/** The year's figures of a table wage, whole euros. `settled` is the work credit really used. */
export interface YearTax {
  readonly before: number;
  readonly general: number;
  readonly work: number;
  readonly old: number;
  readonly tax: number;
  readonly settled: number;
}

export function yearTax(column: Column, wage: number, credit: boolean): YearTax {
  const before = beforeCredits(column, wage);
  if (!credit) return { before, general: 0, work: 0, old: 0, tax: before, settled: 0 };
  const general = fallingCredit(column.general, wage);
  const old = column.old === null ? 0 : fallingCredit(column.old, wage);
  const work = workCredit(column, wage);
  const left = Math.max(0, before - general - old);
  const settled = Math.min(work, left);
  return { before, general, work, old, tax: left - settled, settled };
}

/** Whole euros a year as cents of one period. */
export const ofPeriod = (euros: number, periods: number): number =>
  proRata(euros * 100, 1, periods);
