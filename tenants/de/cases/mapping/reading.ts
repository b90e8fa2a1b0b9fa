/** Reads the vocabulary of the case files: amounts, years, flags, Länder. */
import { type CaseEntry, type CaseOutcome, toCents } from '@smart/law';
import { LAENDER } from '../../facts.ts';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

/** The outcome of a computation; what is not understood is not modelled. */
export function understood(compute: () => CaseOutcome): CaseOutcome {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof NotUnderstood)
      return { notModelled: `not understood: ${problem.message}` };
    throw problem;
  }
}

export const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

/** Named so, or without a name but with these inputs. */
export const isKind = (entry: CaseEntry, names: readonly string[], ...keys: string[]): boolean =>
  entry.kind === undefined ? has(entry, ...keys) : names.includes(entry.kind);

export const text = (entry: CaseEntry, key: string, fallback = ''): string =>
  String(entry.inputs[key] ?? fallback);

/** A number as it is printed, blanks and units left out. */
export function decimalText(value: unknown, what: string): string {
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*(?:%|EUR|€)?\s*$/.exec(String(value));
  if (!found) throw new NotUnderstood(`${what} ${String(value)}`);
  return found[1]!;
}

/** An amount in major units as cents; `fallback` when it is not given. */
export function cents(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  return toCents(decimalText(value, key));
}

export function whole(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  const found = Number(decimalText(value, key));
  if (!Number.isInteger(found)) throw new NotUnderstood(`${key} ${String(value)}`);
  return found;
}

export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  if (/^(true|yes|ja|1)$/i.test(String(value))) return true;
  if (/^(false|no|none|nein|0)$/i.test(String(value))) return false;
  throw new NotUnderstood(`${key} ${String(value)}`);
}

export function year(entry: CaseEntry, fallback?: number): number {
  const found = /\b(20\d\d)\b/.exec(text(entry, 'year', String(fallback ?? '')));
  if (!found) throw new NotUnderstood('no year');
  return Number(found[1]);
}

export function land(entry: CaseEntry, fallback = 'NW'): string {
  const said = text(entry, 'land', fallback).trim().toUpperCase();
  if (!(LAENDER as readonly string[]).includes(said)) throw new NotUnderstood(`land ${said}`);
  return said;
}

/** A rate as the law writes it. */
export const percent = (entry: CaseEntry, key: string, fallback: string): string =>
  `${decimalText(entry.inputs[key] ?? fallback, key)} %`;

/** Cents as a decimal string. */
export function decimal(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(Math.round(size) % 100).padStart(2, '0')}`;
}
