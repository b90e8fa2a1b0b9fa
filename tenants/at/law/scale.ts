/** Progressive scales in whole numbers, and the figures of a tax computed with them. */
import type { Scale } from './parameters/derive.ts';

/** Rates of the scales are hundredths of a percent, so a tax counts ten-thousandths of a cent. */
export const FINE = 10_000;

/** Tax on an income times `days`, in ten-thousandths of a cent times `days`. */
export function scaleTax({ above, before, rate }: Scale, income: number, days: number): number {
  if (income <= 0) return 0;
  let i = above.length - 1;
  while (i > 0 && income <= above[i]! * days) i -= 1;
  return before[i]! * days + (income - above[i]! * days) * rate[i]!;
}

/** What of a year's tax is forgiven, in cents a year. */
export interface Credits {
  readonly familyBonus: number;
  readonly others: number;
}

/** Every step of the tax; figures with `days` are multiplied by the days taxed (1 for a month). */
export interface IncomeTax {
  readonly days: number;
  /** Annualised income × days, cents. */
  readonly income: number;
  /** Annual tax by the tariff, then after credits: ten-thousandths of a cent × days. */
  readonly tariff: number;
  readonly familyBonus: number;
  readonly annual: number;
  /** Cents: of one period, and of the month. */
  readonly period: number;
  readonly amount: number;
}
