import { applyRate, type Rate } from '@smart/money';
import type { Cents } from './contract.ts';

/**
 * The smallest net invoice amount whose budget part covers a cost: the house keeps `split` of each
 * invoice, rounded half up to the cent.
 */
export function billedFor(cost: Cents, split: Rate): Cents {
  if (cost <= 0) return 0;
  const kept = split.d - split.n;
  let billed = Number((BigInt(cost) * split.d + kept - 1n) / kept);
  const left = (amount: number): number => amount - Number(applyRate(BigInt(amount), split));
  while (left(billed) < cost) billed += 1;
  while (billed > 0 && left(billed - 1) >= cost) billed -= 1;
  return billed;
}
