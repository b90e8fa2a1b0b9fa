/** Reads what a case says; what cannot be understood makes it not modelled. */
import { type CaseEntry, type CaseOutcome, toCents, toScaled } from '@smart/law';

/** Something in a case that this law cannot answer. */
export class NotUnderstood extends Error {}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** Kronor as öre; `fallback` when nothing is given. */
export function cents(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  const digits = String(value).trim();
  if (!/^\d+(\.\d{1,2})?$/.test(digits)) throw new NotUnderstood(`amount ${key}: ${value}`);
  return toCents(digits);
}

export function count(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  if (!/^\d+$/.test(String(value))) throw new NotUnderstood(`number ${key}: ${value}`);
  return Number(value);
}

export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key] ?? fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** `"32.84 %"`, or a bare number of percent, in ten-thousandths. */
export function tenThousandths(entry: CaseEntry, key: string): number {
  const said = text(entry, key).trim();
  if (!/^\d+(\.\d{1,2})?( ?%)?$/.test(said)) throw new NotUnderstood(`rate ${key}: ${said}`);
  return toScaled(said.endsWith('%') ? said : `${said} %`) / 100;
}

/** öre as a decimal string. */
export function decimal(cents: number): string {
  const size = Math.abs(cents);
  const sign = cents < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Runs a mapping; what it does not understand makes the case not modelled. */
export function understood(work: () => CaseOutcome): CaseOutcome {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}
