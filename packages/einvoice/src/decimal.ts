import { divideRounded, MoneyFault, type Rate, rate } from '@smart/money';
import { EinvoiceFault } from './fault.ts';

/** A decimal as people and XML write it (`"1.5"`, `"-2"`), read exactly as a fraction. */
export function decimal(text: string): Rate {
  try {
    return rate(text);
  } catch (error) {
    if (error instanceof MoneyFault) throw new EinvoiceFault('einvoice.bad-decimal', { text });
    throw error;
  }
}

/** Quantity × price ÷ base quantity in minor units, rounded half-up once (EN 16931 §6.5.1). */
export function extend(quantity: string, price: string, baseQuantity: string): bigint {
  const q = decimal(quantity);
  const p = decimal(price);
  const b = decimal(baseQuantity);
  if (b.n === 0n) throw new EinvoiceFault('einvoice.bad-decimal', { text: baseQuantity });
  return divideRounded(q.n * p.n * b.d * 100n, q.d * p.d * b.n, 'half-up');
}

/** amount × percent ÷ 100 in minor units, rounded half-up. */
export function percentOf(amount: bigint, percent: string): bigint {
  const p = decimal(percent);
  return divideRounded(amount * p.n, p.d * 100n, 'half-up');
}

/** The shortest spelling of a decimal: `"020.50"` → `"20.5"`, `"-0"` → `"0"`. */
export function plain(text: string): string {
  const match = /^([+-]?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (!match) throw new EinvoiceFault('einvoice.bad-decimal', { text });
  const [, sign, whole = '0', fraction = ''] = match;
  const body = fraction ? `${whole}.${fraction}` : whole;
  return sign === '-' && body !== '0' ? `-${body}` : body;
}

/** The sum of amounts in minor units. */
export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
