/** Amounts of a month spread over its engagements; the earlier ones use a ceiling first. */
import { type LineSink, proRata, type Why } from '@smart/law';
import type { Item } from './items.ts';
import type { Values } from './parameters/derive.ts';

/** Engagements with their part of a base, summed up: `upTo[i]` is the base of the first i + 1. */
export interface Spread {
  readonly items: readonly Item[];
  /** Null for a single engagement, which takes all. */
  readonly upTo: readonly number[] | null;
  readonly total: number;
  /** Set when a ceiling cut the pay. */
  readonly cap: number | null;
}

export interface Bases {
  readonly kv: Spread;
  readonly rv: Spread;
}

/** Bases of the fully insured, and of irregular work. */
export interface Groups {
  readonly full: Bases | null;
  readonly other: Bases | null;
}

const currentPay = ({ current }: Item): number => current;

export function spreadOf(
  items: readonly Item[],
  cap: number,
  payOf: (item: Item) => number = currentPay,
): Spread {
  let pay = 0;
  const upTo: number[] | null = items.length === 1 ? null : [];
  for (const item of items) {
    pay += payOf(item);
    upTo?.push(Math.min(pay, cap));
  }
  return { items, upTo, total: Math.min(pay, cap), cap: pay > cap ? cap : null };
}

/** Ceilings of so many insurance days (§ 1 BVV): a part of the year, rounded to the cent. */
export function ceilings(values: Values, days: number) {
  const { kvMonth, rvMonth, kvYear, rvYear, monthDays, yearDays } = values;
  if (days === monthDays) return { kvCap: kvMonth, rvCap: rvMonth };
  return { kvCap: proRata(kvYear, days, yearDays), rvCap: proRata(rvYear, days, yearDays) };
}

const PARAMETER = { kv: 'sv.bbg.kv_pv.year', rv: 'sv.bbg.rv_alv.year' };

const capped = (line: string, amount: number): Why => ({
  cappedBy: { parameter: /^[kp]/.test(line) ? PARAMETER.kv : PARAMETER.rv, amount },
});

/** Adds a line to each engagement; `base` when it is not the spread's own. */
export function spread(
  sink: LineSink,
  by: Spread,
  line: string,
  amount: number,
  rate?: number,
  why?: Why,
  base: number = by.total,
): void {
  const { items, upTo, total, cap } = by;
  const said = why ?? (sink.explaining && cap !== null ? capped(line, cap) : undefined);
  if (upTo === null) {
    sink.add(line, items[0]!.view.id, amount, base, rate, said);
    return;
  }
  let paid = 0;
  let based = 0;
  for (let i = 0; i < items.length; i += 1) {
    const part = total === 0 ? 0 : proRata(amount, upTo[i]!, total);
    const basePart = total === 0 ? 0 : proRata(base, upTo[i]!, total);
    sink.add(line, items[i]!.view.id, part - paid, basePart - based, rate, said);
    paid = part;
    based = basePart;
  }
}
