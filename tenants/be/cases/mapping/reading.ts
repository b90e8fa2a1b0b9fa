/** Reads the vocabulary of the case files: amounts, dates, what a status in words says. */
import type { CaseEntry, CaseOutcome } from '@smart/law';
import { toCents } from '@smart/law';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

/** Turns what is not understood into "not modelled". */
export function understood(compute: () => CaseOutcome): CaseOutcome {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** An amount in major units as cents; `fallback` when it is not given. */
export function cents(entry: CaseEntry, key: string, fallback?: number): number {
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

/** The month of a date, of a month, or the last month of a year. */
export function month(entry: CaseEntry): string {
  const said = text(entry, 'date') || text(entry, 'year');
  if (/^20\d\d$/.test(said)) return `${said}-12`;
  if (!/^20\d\d-\d\d/.test(said)) throw new NotUnderstood(`date ${said}`);
  return said.slice(0, 'yyyy-mm'.length);
}

const MONTHS =
  'January February March April May June July August September October November December';

/** `October 2026`, also `Oct2026`, in a text. */
export function monthInWords(words: string): string | null {
  const found = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s?(20\d\d)/.exec(words);
  if (found === null) return null;
  const at = MONTHS.split(' ').findIndex((name) => name.startsWith(found[1]!));
  return `${found[2]}-${String(at + 1).padStart(2, '0')}`;
}

/** A rate in percent or as a fraction (`0.065`). */
export function rate(entry: CaseEntry, key: string): string {
  const said = text(entry, key).trim();
  if (!/^0?\.\d+$|^\d+(\.\d+)? ?%$/.test(said)) throw new NotUnderstood(`rate ${key}: ${said}`);
  return said;
}

/** Cents as a decimal string. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Millionths as a decimal string of six digits. */
export const fraction = (scaled: number): string =>
  `${Math.trunc(scaled / 1_000_000)}.${String(scaled % 1_000_000).padStart(6, '0')}`;

/** Names of the expected figures, at the top. */
export const asked = ({ expected }: CaseEntry): readonly string[] =>
  typeof expected === 'object' && expected !== null ? Object.keys(expected) : [];
