import { MoneyFault } from './fault.ts';
import type { Rate } from './rate.ts';

/** How a fraction of a minor unit is settled. `half-up` rounds halves away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up' | 'floor' | 'ceiling';

const abs = (x: bigint): bigint => (x < 0n ? -x : x);

/** n/d as an integer. @throws MoneyFault `money.zero-denominator` */
export function divideRounded(n: bigint, d: bigint, mode: RoundingMode): bigint {
  if (d === 0n) throw new MoneyFault('money.zero-denominator', `${n}/0`);
  const negative = n < 0n !== d < 0n;
  const quotient = abs(n) / abs(d);
  const rest = abs(n) % abs(d);
  if (rest === 0n) return negative ? -quotient : quotient;
  const away = roundsAway(mode, rest * 2n, abs(d), quotient, negative);
  const size = away ? quotient + 1n : quotient;
  return negative ? -size : size;
}

function roundsAway(
  mode: RoundingMode,
  twiceRest: bigint,
  divisor: bigint,
  quotient: bigint,
  negative: boolean,
): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return true;
    case 'floor':
      return negative;
    case 'ceiling':
      return !negative;
    case 'half-up':
      return twiceRest >= divisor;
    case 'half-even':
      return twiceRest === divisor ? quotient % 2n === 1n : twiceRest > divisor;
  }
}

/** amount × rate, rounded once. */
export function applyRate(amount: bigint, by: Rate, mode: RoundingMode = 'half-up'): bigint {
  return divideRounded(amount * by.n, by.d, mode);
}

/** The amount rounded to a multiple of `step` (100 for whole units of a two-digit currency). */
export function roundTo(amount: bigint, step: bigint, mode: RoundingMode): bigint {
  return divideRounded(amount, step, mode) * step;
}

/**
 * a × b ÷ d rounded half-up, in safe integers, for the law engine's hot path.
 * Falls back to `bigint` when the product leaves the safe range, so the result is always exact.
 * @throws MoneyFault `money.too-large` when the result itself is no safe integer
 */
export function mulDivSafe(a: number, b: number, d: number): number {
  const product = a * b;
  if (product > Number.MAX_SAFE_INTEGER / 2 || product < Number.MIN_SAFE_INTEGER / 2)
    return exactly(divideRounded(BigInt(a) * BigInt(b), BigInt(d), 'half-up'));
  const rest = product % d;
  const quotient = (product - rest) / d;
  const twice = rest * 2;
  if (twice >= d) return quotient + 1;
  if (-twice >= d) return quotient - 1;
  return quotient;
}

function exactly(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new MoneyFault('money.too-large', value.toString());
  return number;
}
