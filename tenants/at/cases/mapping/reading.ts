/** Reads the vocabulary of the case files: amounts, Länder, years, what descriptions say. */
import type { CaseEntry } from '@smart/law';
import { toCents } from '@smart/law';
import { LAENDER, type Land } from '../../facts.ts';

/** Thrown when a case says something this mapping does not understand. */
export class NotUnderstood extends Error {}

export const text = (entry: CaseEntry, key: string): string => String(entry.inputs[key] ?? '');

/** An amount in major units as cents; `fallback` when it is not given. */
export function cents(entry: CaseEntry, key: string, fallback?: number): number {
  const value = entry.inputs[key];
  if (value === undefined && fallback !== undefined) return fallback;
  return amount(value, key);
}

export function amount(value: unknown, key: string): number {
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

/** Flags are given as booleans. */
export function flag(entry: CaseEntry, key: string, fallback: boolean): boolean {
  const value = entry.inputs[key];
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean') throw new NotUnderstood(`flag ${key}: ${value}`);
  return value;
}

/** The year, also from words such as "rule of the 2020s, limit of 2026": the last one named. */
export function year(entry: CaseEntry): number {
  const found = text(entry, 'year').match(/20\d\d(?!s)/g);
  if (!found) throw new NotUnderstood(`year ${text(entry, 'year')}`);
  return Number(found.at(-1));
}

const NAMES: Readonly<Record<string, Land>> = {
  burgenland: 'B',
  kärnten: 'K',
  carinthia: 'K',
  niederösterreich: 'N',
  'lower austria': 'N',
  oberösterreich: 'O',
  'upper austria': 'O',
  salzburg: 'S',
  steiermark: 'ST',
  styria: 'ST',
  tirol: 'T',
  tyrol: 'T',
  vorarlberg: 'V',
  wien: 'W',
  vienna: 'W',
};

/** A Land by letter or name; "not Wien" and silence mean any other Land. */
export function land(entry: CaseEntry): Land {
  const said = text(entry, 'land').trim();
  if (said === '' || /^(not|any(thing)? but|except) (wien|vienna|w)$/i.test(said)) return 'O';
  const word = said.split(/[\s(,;]/)[0]!;
  const letter = LAENDER.find((one) => one === word.toUpperCase());
  const named = NAMES[said.toLowerCase()] ?? NAMES[word.toLowerCase()];
  if (letter === undefined && named === undefined) throw new NotUnderstood(`land ${said}`);
  return letter ?? named!;
}

const OUT_OF_SCOPE = new RegExp(
  'freie[rn]?[ -]?(dn|dienst)|apprentic|lehrling|pensionist|werkvertrag|' +
    'überstunden|ueberstunden|overtime|\\bDGA\\b',
  'i',
);

/** Words in a description that name something the law here does not know. */
export function refuseOutOfScope(entry: CaseEntry): void {
  const found = OUT_OF_SCOPE.exec(text(entry, 'description'));
  if (found) throw new NotUnderstood(`described as "${found[0]}"`);
}

/** Age stated in words ("age 61") or by a flag; null when nothing is said. */
export function age(entry: CaseEntry): number | null {
  if (entry.inputs.age !== undefined) return count(entry, 'age', 0);
  if (flag(entry, 'age63', false)) return 64;
  const said = /\bage (\d\d)\b/i.exec(text(entry, 'description'));
  if (flag(entry, 'age60', false)) return said ? Number(said[1]) : 61;
  return said ? Number(said[1]) : null;
}

/** Cents as a decimal string. */
export function decimal(cents: number): string {
  const size = Math.abs(cents);
  const sign = cents < 0 ? '-' : '';
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/**
 * A factor printed with so many digits, exactly: `0.166666` is 2/12 cut off. The result has
 * twenty digits, rounded up, so that halves of a cent round as with the fraction.
 */
export function factor(printed: string): string {
  const digits = /^0\.(\d+)$/.exec(printed)?.[1];
  if (digits === undefined) return printed;
  const scale = 10n ** BigInt(digits.length);
  for (let twelfths = 1n; twelfths < 12n; twelfths += 1n)
    if ((twelfths * scale) / 12n === BigInt(digits) && digits.length > 2) {
      const exact = (twelfths * 10n ** 20n + 11n) / 12n;
      return `0.${exact.toString().padStart(20, '0')}`;
    }
  return printed;
}
