/**
 * The tax of a year on earned income, as the monthly tables are made from it (SKV 433): allowance,
 * municipal and state tax, pension fee with its credit, credits for work, public-service fee.
 * Whole kronor; factors in millionths, rates in ten-thousandths.
 */
import type { Pieces, YearScale } from './parameters/derive.ts';
import type { Column } from './parameters/income-tax.ts';

const MICRO = 1000000;
const FINE = 10000;

/** Every step of the tax, in the order of the law. */
export interface AnnualTax {
  readonly income: number;
  readonly allowance: number;
  readonly taxable: number;
  readonly municipal: number;
  readonly fees: number;
  readonly state: number;
  readonly pensionFee: number;
  readonly pensionCredit: number;
  readonly workCredit: number;
  readonly earnedCredit: number;
  readonly publicService: number;
  readonly tax: number;
}

/** Whole part of n ÷ d for n ≥ 0, exactly. */
const whole = (n: number, d: number): number => (n - (n % d)) / d;

/** The piece an income lies in, in millionths of a krona. */
function onPieces({ upTo, constant, slope }: Pieces, income: number): number {
  let i = 0;
  while (income * MICRO > upTo[i]!) i += 1;
  return constant[i]! + slope[i]! * income;
}

/** 63 kap. IL: up to whole hundreds, never above the income. */
export function basicAllowance(scale: YearScale, income: number, older: boolean): number {
  const more = older ? onPieces(scale.allowanceOlder, income) : 0;
  const step = scale.incomeStep * MICRO;
  const rounded = whole(onPieces(scale.allowance, income) + more + step - 1, step);
  return Math.min(income, rounded * scale.incomeStep);
}

/** Lag 1994:1744: nothing on small incomes; to the nearest hundred, halves down. */
function pensionFee(scale: YearScale, income: number): number {
  if (income * MICRO < scale.pensionFrom) return 0;
  const base = Math.min(income * MICRO, scale.pensionUpTo) / 100;
  const step = (scale.pensionStep * MICRO) / 100;
  const half = (step * FINE) / (1 + 1);
  return whole(base * scale.pensionRate + half - 1, step * FINE) * scale.pensionStep;
}

/** 67 kap. 7, 8 §§ IL: for older people free of the municipality's rate. */
function workCredit(
  scale: YearScale,
  income: number,
  allowance: number,
  older: boolean,
  rate: number,
): number {
  if (older) return whole(onPieces(scale.workCreditOlder, income), MICRO);
  const base = onPieces(scale.workCredit, income) - allowance * MICRO;
  return base <= 0 ? 0 : whole(base * rate, MICRO * FINE);
}

/**
 * @param rate municipality and region; @param feesRate burial and church; both ten-thousandths
 */
export function annualTax(
  scale: YearScale,
  yearly: number,
  column: Column,
  rate: number,
  feesRate: number,
): AnnualTax {
  const income = yearly - (yearly % scale.incomeStep);
  const allowance = basicAllowance(scale, income, column.older);
  const taxable = income - allowance;
  const municipal = whole(taxable * rate, FINE);
  const fees = whole(taxable * feesRate, FINE);
  const state = whole(Math.max(0, taxable - scale.threshold) * scale.stateRate, FINE);
  const fee = column.fee ? pensionFee(scale, income) : 0;
  const pensionCredit = Math.min(fee, municipal + state);
  let left = Math.max(0, municipal - pensionCredit);
  const forWork = column.work ? workCredit(scale, income, allowance, column.older, rate) : 0;
  const work = Math.min(forWork, left);
  left -= work;
  const onEarned = whole(Math.max(0, taxable - scale.earnedAbove) * scale.earnedRate, FINE);
  const earnedCredit = Math.min(onEarned, scale.earnedMost, left);
  const serviceBase = Math.min(taxable * 100, whole(scale.serviceUpTo, FINE));
  const publicService = whole(serviceBase * scale.serviceRate, MICRO);
  const due = municipal + fees + state + fee + publicService;
  const tax = due - pensionCredit - work - earnedCredit;
  return {
    income,
    allowance,
    taxable,
    municipal,
    fees,
    state,
    pensionFee: fee,
    pensionCredit,
    workCredit: work,
    earnedCredit,
    publicService,
    tax,
  };
}
