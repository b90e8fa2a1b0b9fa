/** Sums of reimbursements. Pure; minor units, percentages and quantities as decimal strings. */
import { divideRounded, rate } from '@smart/money';

/** The VAT contained in a gross sum: 20.00 of 120.00 at 20 %, half-up. */
export function containedVat(gross: bigint, percent: string): bigint {
  const { n, d } = rate(`${percent} %`);
  return divideRounded(gross * n, d + n, 'half-up');
}

/** A flat rate times its quantity (`"37.5"` km), half-up. */
export function flatSum(rateMinor: bigint, quantity: string): bigint {
  const { n, d } = rate(quantity);
  return divideRounded(rateMinor * n, d, 'half-up');
}
