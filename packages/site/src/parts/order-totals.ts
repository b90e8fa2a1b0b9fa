/** Totals while someone types: exact, and without a question to the service. */
import { divideRounded, fromDecimal, rate } from '@smart/money';
import { canonicalAmount } from '@smart/ui/forms/money.ts';

export interface LiveTotals {
  readonly net: bigint;
  /** As it would be at home; the rules may say otherwise. */
  readonly vat: bigint;
  readonly gross: bigint;
}

const canonicalQuantity = (typed: string): string | null => {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,8}(\.\d{1,4})?$/.test(text) ? text : null;
};

/** Sums the lines that can be read; null while there is none. `rates`: percent by name. */
export function liveTotals(
  field: (name: string) => string,
  rows: number,
  rates: Readonly<Record<string, string>>,
): LiveTotals | null {
  const byRate = new Map<string, bigint>();
  for (let row = 0; row < rows; row += 1) {
    const price = canonicalAmount(field(`lines.${row}.unitPrice`), 2);
    const quantity = canonicalQuantity(field(`lines.${row}.quantity`) || '1');
    if (price === null || quantity === null) continue;
    const { n, d } = rate(quantity);
    const net = divideRounded(fromDecimal(price) * n, d, 'half-up');
    const name = field(`lines.${row}.rate`);
    byRate.set(name, (byRate.get(name) ?? 0n) + net);
  }
  if (byRate.size === 0) return null;
  let net = 0n;
  let vat = 0n;
  for (const [name, sum] of byRate) {
    const { n, d } = rate(`${rates[name] ?? '0'} %`);
    net += sum;
    vat += divideRounded(sum * n, d, 'half-up');
  }
  return { net, vat, gross: net + vat };
}
