/** Answers of the official wage-tax interface, and grids computed with it. */
import { type CaseEntry, type CaseKind, type Figures, toCents } from '@smart/law';
import { type Inputs, wageTax, YEARS, type Year } from '../../law/generated/wage-tax.ts';
import { PRIVATE } from '../../law/parameters/codes.ts';
import {
  decimalText,
  has,
  isKind,
  NotUnderstood,
  text,
  understood,
  whole,
  year,
} from './reading.ts';

/** Inputs that are no money, with the number of their units in one. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ af: 1, AJAHR: 1, ALTER1: 1, ALV: 1, f: 1_000, KRV: 1, KVZ: 100, LZZ: 1, PKV: 1, PVA: 1 },
  ...{ PVS: 1, PVZ: 1, R: 1, STKL: 1, VJAHR: 1, ZKF: 10, ZMVB: 1 },
};
const MONEY = [
  ...['JFREIB', 'JHINZU', 'JRE4', 'JRE4ENT', 'JVBEZ', 'LZZFREIB', 'LZZHINZU', 'MBV', 'PKPV'],
  ...['PKPVAGZ', 'RE4', 'SONSTB', 'SONSTENT', 'STERBE', 'VBEZ', 'VBEZM', 'VBEZS', 'VBS'],
];
export const INTERFACE = [...Object.keys(UNITS), ...MONEY];

export function flowYear(said: number): Year {
  const found = YEARS.find((one) => one === said);
  if (found === undefined) throw new NotUnderstood(`no programme flow of ${said}`);
  return found;
}

/** A factor of 0 without `af` means none. */
export function flowInputs(given: Readonly<Record<string, unknown>>, inCents: boolean): Inputs {
  const inputs: Record<string, number> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === null || /^n\/a$/i.test(String(value))) continue;
    const said = decimalText(value, key);
    const unit = UNITS[key];
    if (unit !== undefined) inputs[key] = Math.round(Number(said) * unit);
    else if (MONEY.includes(key)) inputs[key] = inCents ? Number(said) : toCents(said);
    else throw new NotUnderstood(`input ${key}`);
  }
  return inputs as Inputs;
}

/** True unless the case says that amounts are in euros. */
function inCents(entry: CaseEntry): boolean {
  const unit = text(entry, 'unit', 'cent');
  if (/^cents?$/i.test(unit)) return true;
  if (/^(eur|euros?|€)$/i.test(unit)) return false;
  throw new NotUnderstood(`unit ${unit}`);
}

const answer: CaseKind = {
  id: 'answer of the wage tax interface',
  recognises: (entry) => isKind(entry, ['lohnsteuer_pap'], 'LZZ', 'STKL') && !has(entry, 'columns'),
  inputs: ['year', 'unit', ...INTERFACE],
  ignoredExpected: ['unit'],
  compute: (entry) =>
    understood(() => {
      const { year: _, unit: __, ...given } = entry.inputs;
      const cent = inCents(entry);
      const result = wageTax(flowYear(year(entry)), flowInputs(given, cent));
      const figures = Object.entries(result).map(([name, value]) => [
        name,
        cent ? value : value / 100,
      ]);
      return { figures: Object.fromEntries(figures) as Figures };
    }),
};

const CLASSES: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 };

/** `1 (0 for II)`: a value, and another for some columns. */
function forColumn(said: string, column: string): number {
  const [, general, rest = ''] = /^\s*(\d+)\s*(.*)$/.exec(said) ?? [];
  if (general === undefined) throw new NotUnderstood(`value ${said}`);
  for (const [, value, columns] of rest.matchAll(/(\d+) for ([IV, and]+)/g))
    if (columns!.split(/[ ,]+|and/).includes(column)) return Number(value);
  return Number(general);
}

/** Wages of the first column; the grid is computed for those the case asks for. */
function wages(entry: CaseEntry): readonly number[] {
  const { rows } = entry.expected as { readonly rows?: readonly (readonly unknown[])[] };
  if (!rows) throw new NotUnderstood('no rows');
  return rows.map((row) => Number(decimalText(row[0], 'wage')));
}

function grid(entry: CaseEntry): Figures {
  const [wage, ...columns] = entry.inputs.columns as readonly string[];
  if (!/^RE4/.test(wage ?? '')) throw new NotUnderstood(`column ${wage}`);
  const { year: _, columns: __, PVZ, ...given } = entry.inputs;
  const shared = flowInputs(given, false);
  const rows = wages(entry).map((euros) => [
    euros,
    ...columns.map((column) => {
      const STKL = CLASSES[column];
      if (STKL === undefined) throw new NotUnderstood(`column ${column}`);
      const inputs = {
        ...shared,
        RE4: euros * 100,
        STKL,
        PVZ: forColumn(String(PVZ ?? 0), column),
      };
      return wageTax(flowYear(year(entry)), inputs).LSTLZZ / 100;
    }),
  ]);
  return { rows };
}

const annualGrid: CaseKind = {
  id: 'grid of wages and tax classes',
  recognises: (entry) => isKind(entry, ['lohnsteuer_annual_grid'], 'columns'),
  inputs: ['year', 'columns[]', ...INTERFACE],
  ignoredExpected: ['unit'],
  compute: (entry) =>
    understood(() => {
      whole(entry, 'LZZ', 1);
      return { figures: grid(entry) };
    }),
};

export const flowKinds: readonly CaseKind[] = [answer, annualGrid];
export { PRIVATE };
