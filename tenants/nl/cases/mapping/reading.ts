/** Reads the vocabulary of the case files: amounts, percents, flags, what assumptions say. */
import { type CaseEntry, type CaseOutcome, toCents } from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

export const isKind = (entry: CaseEntry, ...names: readonly string[]): boolean =>
  entry.kind !== undefined && names.includes(entry.kind);

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** An amount in major units as cents. */
export function cents(entry: CaseEntry, key: string): number {
  const digits = text(entry, key).trim();
  if (!/^\d+(\.\d{1,2})?$/.test(digits)) throw new NotUnderstood(`amount ${key}: ${digits}`);
  return toCents(digits);
}

/** Flags are given as booleans. */
export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key] ?? fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** The year; the newest one the law knows where nothing is said. */
export function year(entry: CaseEntry): number {
  const said = text(entry, 'year') || '2026';
  if (!/^20\d\d$/.test(said)) throw new NotUnderstood(`year ${said}`);
  return Number(said);
}

/** One of the words a case may use, else it is not understood. */
export function oneOf<T extends string>(entry: CaseEntry, key: string, ...words: T[]): T {
  const said = text(entry, key) as T;
  if (!words.includes(said)) throw new NotUnderstood(`${key}: ${said}`);
  return said;
}

/** Birth date for the age group a case names. */
export function born(entry: CaseEntry): string {
  const said = text(entry, 'age') || 'below AOW';
  if (said === 'below AOW') return '1990-05-15';
  if (/^AOW.*1946/.test(said)) return '1950-05-15';
  if (/^AOW.*1945/.test(said)) return '1940-05-15';
  throw new NotUnderstood(`age ${said}`);
}

/** Cents as a decimal string. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
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
