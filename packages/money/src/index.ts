/**
 * Money as integers: minor units in `bigint`, rates as exact fractions, named rounding, allocation
 * that loses nothing. No floating point is ever used for an amount.
 */

export { allocate } from './allocation.ts';
export { type Currency, currency, fromDecimal, toDecimal } from './currency.ts';
export { MoneyFault } from './fault.ts';
export { formatAmount } from './format.ts';
export { compareRates, type Rate, rate, rateText, ratio } from './rate.ts';
export { applyRate, divideRounded, mulDivSafe, type RoundingMode, roundTo } from './rounding.ts';
