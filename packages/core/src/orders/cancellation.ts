import { daysBetween } from '@smart/calendar';
import { applyRate, compareRates, rate, rateText, ratio } from '@smart/money';
import type { OrderVersion } from './content.ts';

/**
 * What the client owes who cancels on a day, by the order's terms: the highest share of those terms
 * whose span before the start has begun. Net: whether VAT falls on it is decided with the invoice.
 * Without terms nothing is agreed and the answer is 0; the office then claims what the law gives.
 */
export function owedOnCancellation(
  version: Pick<OrderVersion, 'cancellation' | 'startsOn' | 'net'>,
  on: string,
): { readonly share: string; readonly net: bigint } {
  const left = daysBetween(on, version.startsOn);
  const due = version.cancellation
    .filter((term) => left < term.daysBefore)
    .map((term) => rate(`${term.share} %`))
    .reduce((most, share) => (compareRates(share, most) > 0 ? share : most), ratio(0n, 1n));
  return { share: rateText(due), net: applyRate(version.net, due) };
}
