/**
 * Skatteverket's monthly tax tables (29–42, columns 1–3, 5, 6), made from the yearly tax at the top
 * of each band; above the last band a whole percentage of the pay. Kronor.
 */
import { annualTax } from './45-annual-tax.ts';
import type { YearScale } from './parameters/derive.ts';
import type { Column } from './parameters/income-tax.ts';

interface Bands {
  readonly first: number;
  readonly last: number;
  readonly bands: readonly { readonly upTo: number; readonly width: number }[];
}

/** One table and column. Pay and tax are whole kronor a month. */
export interface TaxTable {
  /** Tax to withhold; öre of the pay are left out before. */
  tax(pay: number): number;
  /** The pay's band: its tax is one amount, or above the last amount one percentage. */
  step(pay: number): string;
}

export interface TaxTables {
  /** Null where the law here knows no such table or column. */
  of(table: number, column: number): TaxTable | null;
  /** Highest pay of a band. */
  top(pay: number): number;
  /** Percentage of pay above the last band, or null below it. */
  percent(table: number, column: number, pay: number): number | null;
}

type AnnualOf = (month: number) => number;

/** Top of the band a pay lies in; beyond the last amount bands go on with the last width. */
function topOf(bands: Bands['bands'], pay: number): number {
  let from = 0;
  let top = 0;
  for (const { upTo, width } of bands) {
    top = from + Math.ceil(Math.max(1, pay - from) / width) * width;
    if (pay <= upTo) return top;
    from = upTo;
  }
  return top;
}

/**
 * The month's whole tax by its pay in percent, halves up. Divided first, as binary fractions: in
 * the published tables 56.5 and 57.5 % came out a hair below and were rounded down.
 */
const percentAt = (month: number, top: number): number => Math.round((month / top) * 100);

function tableOf(annual: AnnualOf, bands: Bands['bands']): TaxTable {
  const taxes = new Map<number, number>();
  const last = bands.at(-1)!.upTo;
  const at = (top: number): number => {
    let tax = taxes.get(top);
    if (tax === undefined) {
      const month = Math.floor(annual(top) / 12);
      tax = top > last ? percentAt(month, top) : month;
      taxes.set(top, tax);
    }
    return tax;
  };
  return {
    tax(pay) {
      const found = at(topOf(bands, pay));
      return pay > last ? Math.floor((pay * found) / 100) : found;
    },
    step(pay) {
      const top = topOf(bands, pay);
      return pay > last ? `${at(top)} %` : `to ${top}`;
    },
  };
}

/** Tables are made when they are first asked for: an office uses few of the seventy. */
export function taxTables(
  scale: YearScale,
  columns: Readonly<Record<string, Column>>,
  { first, last, bands }: Bands,
  feesRate: number,
): TaxTables {
  const made = new Map<number, TaxTable>();
  const annualOf =
    (table: number, column: Column): AnnualOf =>
    (month) =>
      annualTax(scale, month * 12, column, table * 100 - feesRate, feesRate).tax;
  const of = (table: number, number: number): TaxTable | null => {
    const column = columns[number];
    if (column === undefined || table < first || table > last) return null;
    const key = table * 100 + number;
    let found = made.get(key);
    if (!found) {
      found = tableOf(annualOf(table, column), bands);
      made.set(key, found);
    }
    return found;
  };
  return {
    of,
    top: (pay) => topOf(bands, pay),
    percent(table, number, pay) {
      const step = of(table, number)?.step(pay) ?? '';
      return step.endsWith('%') ? Number(step.slice(0, -1)) : null;
    },
  };
}
