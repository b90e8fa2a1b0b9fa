/** Reads the vocabulary of the case files: amounts, rates, schemes, places. */
import type { CaseEntry, CaseOutcome, Figures } from '@smart/law';
import { toCents, toScaled } from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

export const has = ({ inputs }: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => inputs[key] !== undefined);

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** An amount in major units as cents. */
export function cents(entry: CaseEntry, key: string): number {
  const digits = text(entry, key).trim();
  if (!/^\d+(\.\d{1,2})?$/.test(digits)) throw new NotUnderstood(`amount ${key}: ${digits}`);
  return toCents(digits);
}

export function count(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  if (!/^\d+$/.test(String(value))) throw new NotUnderstood(`number ${key}: ${value}`);
  return Number(value);
}

export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** A rate the case names must be the law's. */
export function sameRate(entry: CaseEntry, key: string, expected: number): void {
  if (has(entry, key) && toScaled(text(entry, key)) !== expected)
    throw new NotUnderstood(`${key} ${text(entry, key)} is not the law's`);
}

/** Only the value that is understood. */
export function only(entry: CaseEntry, key: string, ...values: readonly unknown[]): void {
  if (has(entry, key) && !values.includes(entry.inputs[key]))
    throw new NotUnderstood(`${key} ${text(entry, key)}`);
}

/** Regions of the municipalities whose surtax is known. */
const REGION_OF: Readonly<Record<string, string>> = {
  F205: 'lombardia',
  H501: 'lazio',
  L219: 'piemonte',
  A944: 'emilia-romagna',
};

/** Facts of the domicile; Milan where nothing is said. */
export function domicile(entry: CaseEntry): { readonly region: string; readonly comune: string } {
  const comune = has(entry, 'comune') ? text(entry, 'comune') : 'F205';
  const region = REGION_OF[comune];
  if (region === undefined) throw new NotUnderstood(`comune ${comune}`);
  return { region, comune };
}

export type Scheme = 'fpld' | { readonly group: 'A' | 'B' | 'C' };

/** Ordinary employees of commerce and services, or performers with a fixed term. */
export function scheme(entry: CaseEntry): Scheme {
  const said = text(entry, 'scheme');
  if (said === '' || /^FPLD\b/.test(said)) {
    if (/industria|artigian|agricol|dirigent/i.test(said)) throw new NotUnderstood(said);
    return 'fpld';
  }
  const group = /^FPLS\b.*gruppo ([ABC])/i.exec(said)?.[1];
  if (group === undefined || /autonom|co\.co\.co/i.test(said))
    throw new NotUnderstood(`scheme ${said}`);
  return { group: group.toUpperCase() as 'A' | 'B' | 'C' };
}

/** Cents as a decimal string. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Runs a computation; what it does not understand is not modelled. */
export function understood(compute: () => Figures): CaseOutcome {
  try {
    return { figures: compute() };
  } catch (problem) {
    if (problem instanceof NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}
