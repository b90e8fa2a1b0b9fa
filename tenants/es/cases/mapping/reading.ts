/** Reads the vocabulary of the case files: amounts, counts, flags, the CNAE in words. */
import type { CaseEntry, CaseOutcome } from '@smart/law';
import { toCents } from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

/** Runs a mapping; what it does not understand makes the case not modelled. */
export function understood(work: () => CaseOutcome): CaseOutcome {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

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

export function flag(entry: CaseEntry, key: string, fallback = false): boolean {
  const value = entry.inputs[key];
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** The first digits of "90 (AT/EP 0.80+0.70)". */
export function cnae(entry: CaseEntry): string {
  const said = text(entry, 'cnae');
  if (said === '') return '90';
  const found = /^\s*(\d{2,4})\b/.exec(said);
  if (found === null) throw new NotUnderstood(`cnae ${said}`);
  return found[1]!;
}

/** Cents as a decimal string. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
