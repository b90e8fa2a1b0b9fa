import { MoneyFault } from './fault.ts';

/** An exact fraction n/d with d > 0, in lowest terms. */
export interface Rate {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms. @throws MoneyFault `money.zero-denominator` */
export function ratio(n: bigint | number, d: bigint | number): Rate {
  let top = BigInt(n);
  let bottom = BigInt(d);
  if (bottom === 0n) throw new MoneyFault('money.zero-denominator', `${n}/0`);
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const divisor = gcd(top, bottom) || 1n;
  return { n: top / divisor, d: bottom / divisor };
}

const RATE = /^([+-]?)(\d+)(?:\.(\d+))?\s*(%?)$/;

/**
 * Reads `"18.07 %"`, `"0.1807"` or `"20"` exactly.
 * @throws MoneyFault `money.not-a-rate`
 */
export function rate(text: string): Rate {
  const match = RATE.exec(text.trim());
  if (!match) throw new MoneyFault('money.not-a-rate', text);
  const [, sign, whole = '0', fraction = '', percent] = match;
  const n = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return ratio(n, 10n ** BigInt(fraction.length + (percent ? 2 : 0)));
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareRates(a: Rate, b: Rate): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The rate in percent as a decimal string, at most `digits` fraction digits, trailing zeros cut. */
export function rateText(value: Rate, digits = 4): string {
  const scale = 10n ** BigInt(digits);
  const scaled = (value.n * 100n * scale) / value.d;
  const negative = scaled < 0n;
  const abs = (negative ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const fraction = abs.slice(abs.length - digits).replace(/0+$/, '');
  const whole = abs.slice(0, abs.length - digits);
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}
