/** Reads the vocabulary of the case files: forints, flags, years, months. */
import type { CaseEntry, CaseOutcome, Figures } from '@smart/law';
import { toCents } from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

/** Computes, or says what was not understood. */
export function understood(compute: () => Figures): CaseOutcome {
  try {
    return { figures: compute() };
  } catch (problem) {
    if (problem instanceof NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined && entry.inputs[key] !== null);

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** An amount in forints as fillér; `fallback` when it is not given. */
export function forints(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  const digits = String(value).trim();
  if (!/^\d+(\.\d{1,2})?$/.test(digits)) throw new NotUnderstood(`amount ${key}: ${value}`);
  return toCents(digits);
}

export function count(entry: CaseEntry, key: string, fallback: number): number {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  if (!/^\d+$/.test(String(value))) throw new NotUnderstood(`number ${key}: ${value}`);
  return Number(value);
}

export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** A share printed as a fraction (0.5) or in percent ("50 %"), as whole percent. */
export function percent(entry: CaseEntry, key: string, fallback: number): number {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  const found = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(String(value).trim());
  const share = found ? Number(found[1]) * (found[2] === '%' ? 1 : 100) : Number.NaN;
  if (!Number.isInteger(share) || share > 100) throw new NotUnderstood(`share ${key}: ${value}`);
  return share;
}

export function year(entry: CaseEntry): number {
  const found = Number(entry.inputs.year);
  if (!Number.isInteger(found) || found < 2000)
    throw new NotUnderstood(`year ${entry.inputs.year}`);
  return found;
}

/** The month; March when nothing is said, an ordinary month in every year. */
export function month(entry: CaseEntry): string {
  const number = count(entry, 'month', 3);
  if (number < 1 || number > 12) throw new NotUnderstood(`month ${number}`);
  return `${year(entry)}-${String(number).padStart(2, '0')}`;
}

/** Fillér as forints. */
export function decimal(cents: number): string {
  const size = Math.abs(cents);
  const rest = size % 100 === 0 ? '' : `.${String(size % 100).padStart(2, '0')}`;
  return `${cents < 0 ? '-' : ''}${Math.trunc(size / 100)}${rest}`;
}
