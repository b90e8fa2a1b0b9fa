import { type IsoDate, isIsoDate } from '@smart/calendar';
import { currency, fromDecimal, MoneyFault } from '@smart/money';
import { refuse } from '../fault.ts';
import type { Balance, Charge, ForeignAmount } from './model.ts';
import { at, attribute, children, textAt, type XmlNode } from './tree.ts';

/** ISO 20022 amounts have at most 18 digits; no account of ours holds more. */
const MOST_DIGITS = 18;

/** Digits of a currency we keep accounts in. @throws BankingFault `statement.currency-unknown` */
export function digitsOf(code: string): number {
  try {
    return currency(code).digits;
  } catch (error) {
    if (error instanceof MoneyFault) refuse('statement.currency-unknown', { currency: code });
    throw error;
  }
}

/** A non-negative decimal as minor units. @throws BankingFault `statement.amount-impossible` */
export function readMinor(text: string | undefined, digits: number): bigint {
  const plain = /^\+?(\d*\.?\d*)$/.exec(text ?? '')?.[1];
  if (!plain || !/\d/.test(plain) || plain.replace('.', '').length > MOST_DIGITS)
    refuse('statement.amount-impossible', { amount: (text ?? '').slice(0, 40) });
  try {
    return fromDecimal(plain.replace(/^\./, '0.').replace(/\.$/, ''), digits);
  } catch (error) {
    if (error instanceof MoneyFault)
      refuse('statement.amount-impossible', { amount: plain.slice(0, 40) });
    throw error;
  }
}

/** +1 for `CRDT`, −1 for `DBIT`. @throws BankingFault `statement.direction-missing` */
export function readSign(node: XmlNode): 1n | -1n {
  const direction = textAt(node, 'CdtDbtInd');
  if (direction === 'CRDT') return 1n;
  if (direction === 'DBIT') return -1n;
  return refuse('statement.direction-missing', { found: direction ?? '' });
}

/** The day of a `Dt` or `DtTm` choice. @throws BankingFault `statement.date-impossible` */
export function readDate(node: XmlNode): IsoDate | undefined {
  const text = textAt(node, 'Dt') ?? textAt(node, 'DtTm');
  if (text === undefined) return undefined;
  const day = text.slice(0, 10);
  if (!isIsoDate(day)) refuse('statement.date-impossible', { date: text.slice(0, 40) });
  return day;
}

/** An amount that must be in the account's currency. */
export function readAmount(node: XmlNode, code: string): bigint {
  const stated = attribute(at(node, 'Amt'), 'Ccy');
  if (stated !== code)
    refuse('statement.currency-differs', { found: stated ?? '', expected: code });
  return readMinor(textAt(node, 'Amt'), digitsOf(code));
}

export function readForeign(node: XmlNode): ForeignAmount | undefined {
  const decimal = textAt(node, 'Amt');
  const code = attribute(at(node, 'Amt'), 'Ccy');
  return decimal === undefined || code === undefined ? undefined : { decimal, currency: code };
}

/** Charges of the old form (one element each) and the new (records); others' currencies aside. */
export function readCharges(node: XmlNode, code: string): Charge[] {
  const records = children(node, 'Chrgs').flatMap((charges) => {
    const inner = children(charges, 'Rcrd');
    return inner.length > 0 ? inner : [charges];
  });
  return records
    .filter((record) => attribute(at(record, 'Amt'), 'Ccy') === code)
    .map((record) => {
      const amount = readMinor(textAt(record, 'Amt'), digitsOf(code));
      const included = textAt(record, 'ChrgInclInd');
      return {
        amount: textAt(record, 'CdtDbtInd') === 'CRDT' ? -amount : amount,
        included: included === undefined ? undefined : included === 'true',
      };
    })
    .filter((charge) => charge.amount !== 0n);
}

/** Balances by their type, in the file's order. */
export function readBalances(statement: XmlNode, code: string): Map<string, Balance[]> {
  const balances = new Map<string, Balance[]>();
  for (const node of children(statement, 'Bal')) {
    const type = textAt(node, 'Tp', 'CdOrPrtry', 'Cd') ?? '';
    const date = readDate(at(node, 'Dt'));
    if (date === undefined) refuse('statement.date-impossible', { date: '' });
    const balance = { amount: readSign(node) * readAmount(node, code), date };
    balances.set(type, [...(balances.get(type) ?? []), balance]);
  }
  return balances;
}
