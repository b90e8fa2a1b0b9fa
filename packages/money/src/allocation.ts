import { MoneyFault } from './fault.ts';

/**
 * Splits an amount by weights so that the parts sum exactly (largest remainder; ties go to the
 * earlier part). @throws MoneyFault `money.bad-weights`
 */
export function allocate(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, w) => sum + w, 0n);
  if (total <= 0n || weights.some((w) => w < 0n))
    throw new MoneyFault('money.bad-weights', weights.join(','));
  const sign = amount < 0n ? -1n : 1n;
  const size = amount * sign;
  const parts = weights.map((w) => (size * w) / total);
  const order = weights
    .map((w, index) => ({ index, rest: (size * w) % total }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = size - parts.reduce((sum, p) => sum + p, 0n);
  for (const { index } of order) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((p) => p * sign);
}
