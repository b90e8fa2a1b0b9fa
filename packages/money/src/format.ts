import { currency } from './currency.ts';

/**
 * An amount as people read it in a language: `1.234,50 €` (de), `€1,234.50` (en), with a true
 * minus sign. Formatting goes through strings, so no amount is too large.
 */
export function formatAmount(minor: bigint | number, code: string, language: string): string {
  const { digits } = currency(code);
  const value = BigInt(minor);
  const size = value < 0n ? -value : value;
  const text = size.toString().padStart(digits + 1, '0');
  const decimal = `${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`;
  const formatted = new Intl.NumberFormat(language, { style: 'currency', currency: code }).format(
    decimal as unknown as number,
  );
  return value < 0n ? `−${formatted}` : formatted;
}
