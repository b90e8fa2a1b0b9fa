import { MoneyFault } from './fault.ts';

/** An ISO 4217 currency with its number of minor digits. */
export interface Currency {
  readonly code: string;
  readonly digits: number;
}

/** The currencies of the nine offices and their clients' common ones (ISO 4217, minor digits). */
const CURRENCIES: readonly Currency[] = [
  { code: 'EUR', digits: 2 },
  { code: 'SEK', digits: 2 },
  { code: 'HUF', digits: 2 },
  { code: 'CHF', digits: 2 },
  { code: 'GBP', digits: 2 },
  { code: 'USD', digits: 2 },
];

/** @throws MoneyFault `money.unknown-currency` */
export function currency(code: string): Currency {
  const found = CURRENCIES.find((c) => c.code === code);
  if (!found) throw new MoneyFault('money.unknown-currency', code);
  return found;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal string (`"1234.5"`, `"-0.01"`) as minor units. Never rounds.
 * @throws MoneyFault `money.not-a-decimal`, `money.too-many-digits`
 */
export function fromDecimal(text: string, digits = 2): bigint {
  const match = DECIMAL.exec(text.trim());
  if (!match) throw new MoneyFault('money.not-a-decimal', text);
  const [, sign, whole = '0', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > digits) throw new MoneyFault('money.too-many-digits', text);
  const minor = BigInt(whole + kept.padEnd(digits, '0'));
  return sign === '-' ? -minor : minor;
}

/** Writes minor units as a decimal string with exactly `digits` fraction digits. */
export function toDecimal(minor: bigint | number, digits = 2): string {
  const value = BigInt(minor);
  const abs = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  const whole = abs.slice(0, abs.length - digits);
  const fraction = digits === 0 ? '' : `.${abs.slice(abs.length - digits)}`;
  return `${value < 0n ? '-' : ''}${whole}${fraction}`;
}
