/** Integer arithmetic for rules: amounts in minor units, rates in millionths, rounding said. */
import { fromDecimal, mulDivSafe, rate } from '@smart/money';
import { LawFault } from './fault.ts';

/** Rates are integers of one millionth: 18.07 % is 180,700. */
export const SCALE = 1_000_000;

/** The number itself. @throws LawFault `law.too-large` when it is no longer exact */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new LawFault('law.too-large', '', { value });
  return value;
}

/** `"551.10"` → 55110. @throws MoneyFault when it is no decimal of that many digits */
export const toCents = (text: string, digits = 2): number =>
  exact(Number(fromDecimal(text, digits)));

/** `"18.07 %"` or `"0.1807"` → 180700. @throws LawFault `law.bad-plug-in` when not exact */
export function toScaled(text: string): number {
  const { n, d } = rate(text);
  const top = n * BigInt(SCALE);
  if (top % d !== 0n) throw new LawFault('law.bad-plug-in', '', { rate: text });
  return exact(Number(top / d));
}

/** base × rate, half-up to the minor unit. */
export const share = (base: number, scaled: number): number => mulDivSafe(base, scaled, SCALE);

/** base × rate, cut to the minor unit (towards zero). */
export function shareDown(base: number, scaled: number): number {
  const product = base * scaled;
  if (Number.isSafeInteger(product)) return Math.trunc(product / SCALE);
  return exact(Number((BigInt(base) * BigInt(scaled)) / BigInt(SCALE)));
}

/** amount × part ÷ whole, half-up. */
export const proRata = (amount: number, part: number, whole: number): number =>
  mulDivSafe(amount, part, whole);

/** The amount cut to whole multiples of `step` (100: whole units). Towards zero. */
export const cutTo = (amount: number, step: number): number => amount - (amount % step);

/** A progressive scale, ready to compute. Made once a date by `compileBrackets`. */
export interface Brackets {
  /** Lower limits in minor units, ascending; the first is 0. */
  readonly above: readonly number[];
  readonly scaled: readonly number[];
  /** Tax on the limit itself, in minor units × SCALE. */
  readonly before: readonly number[];
}

/** A row of a progressive scale: the rate on what lies above the limit. */
export interface BracketRow {
  readonly above: string;
  readonly rate: string;
}

export function compileBrackets(rows: readonly BracketRow[], digits = 2): Brackets {
  const above = rows.map((row) => toCents(row.above, digits));
  const scaled = rows.map((row) => toScaled(row.rate));
  const before: number[] = [];
  rows.forEach((_, i) => {
    const width = i === 0 ? 0 : above[i]! - above[i - 1]!;
    before.push(i === 0 ? 0 : exact(before[i - 1]! + width * scaled[i - 1]!));
  });
  return { above, scaled, before };
}

/** Tax on an income, not rounded: minor units × SCALE. Zero for incomes of zero and less. */
export function bracketTax(brackets: Brackets, income: number): number {
  const { above, scaled, before } = brackets;
  let i = above.length - 1;
  while (i > 0 && income <= above[i]!) i -= 1;
  if (i < 0 || income <= above[i]!) return 0;
  return exact(before[i]! + (income - above[i]!) * scaled[i]!);
}

/** An amount in minor units × SCALE, divided by `parts`, half-up to the minor unit. */
export const settle = (amount: number, parts = 1): number => mulDivSafe(amount, 1, SCALE * parts);
