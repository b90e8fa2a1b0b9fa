/**
 * What an engagement is for social insurance in the month: fully insured (in the transition zone or
 * above), a Minijob, short-term, irregular (unständig), or a free contract.
 *
 * All engagements of a person with one employer are one employment: the limits look at their sum.
 * The regular pay decides, so that a single month does not change the status.
 */
import { addMonths, type Context, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Form, type Item, type Month, ofForm, shortDaysOf } from './items.ts';
import { countBits, coversMonth, dayMask, paySums, type View } from './month.ts';
import type { Zone } from './parameters/derive.ts';

/** Pay of a whole month: as agreed, or a part of a month carried forward to thirty days. */
function regularPay(context: Context<Law>, view: View, current: number): number {
  const { agreedMonthlyPay } = view.facts;
  if (coversMonth(context, view)) return Math.max(current, agreedMonthlyPay ?? 0);
  if (agreedMonthlyPay !== undefined) return agreedMonthlyPay;
  const days = countBits(dayMask(context, view));
  return days === 0 ? current : proRata(current, context.values.monthDays, days);
}

/** § 8 Abs 1 Nr 2 SGB IV: short by nature or contract, and not somebody's living above the limit. */
export function isShortTerm(context: Context<Law>, view: View, current: number): boolean {
  const { shortMonths, shortDays, miniLimit } = context.values;
  if (view.facts.occupational !== false && current > miniLimit) return false;
  const used = context.counter('short-days');
  if (used + shortDaysOf(view) <= shortDays) return true;
  return used === 0 && view.to !== null && view.to < addMonths(view.from, shortMonths);
}

function formOf(context: Context<Law>, view: View, current: number, isMini: boolean): Form {
  if (view.kind === 'honorar') return 'free';
  if (view.kind === 'unstaendig') return 'irregular';
  if (view.kind === 'kurzfristig' && isShortTerm(context, view, current)) return 'short';
  return isMini ? 'mini' : 'full';
}

const COUNTS: ReadonlySet<string> = new Set(['befristet', 'unbefristet', 'minijob']);

/** Insurance days: thirty when any engagement lasts the month, else the days of all together. */
function insuranceDays(context: Context<Law>, items: readonly Item[]): number {
  let mask = 0;
  for (const { view } of items) {
    if (coversMonth(context, view)) return context.values.monthDays;
    mask |= dayMask(context, view);
  }
  return Math.min(countBits(mask), context.values.monthDays);
}

/** § 20 Abs 2a SGB IV: bases by the two formulas; below the limit only the employer's remains. */
export function midiBases({ limit, upper, factor, base, step, below }: Zone, pay: number) {
  const above = pay - limit;
  if (above <= 0) return { whole: proRata(pay, factor, 10_000), employee: 0 };
  return {
    whole: proRata(1, base + step * above, below),
    employee: proRata(above, upper, upper - limit),
  };
}

let known: { readonly context: Context<Law>; readonly month: Month } | null = null;

/** The month of a context; rules ask several times, it is worked out once. */
export function monthOfWork(context: Context<Law>): Month {
  if (known?.context !== context) known = { context, month: workOut(context) };
  return known.month;
}

function workOut(context: Context<Law>): Month {
  const { miniLimit } = context.values;
  const { engagements } = context;
  const sums: (readonly [number, number])[] = [];
  let regular = 0;
  for (const view of engagements) {
    const pay = paySums(view);
    sums.push(pay);
    if (COUNTS.has(view.kind)) regular += regularPay(context, view, pay[0]);
  }
  const items: Item[] = [];
  for (let i = 0; i < engagements.length; i += 1) {
    const view = engagements[i]!;
    const [current, special] = sums[i]!;
    const pay = COUNTS.has(view.kind) ? regular : regularPay(context, view, current);
    const form = formOf(context, view, current, pay <= miniLimit);
    items.push({ view, form, current, special });
  }
  const full = ofForm(items, 'full');
  const irregular = ofForm(items, 'irregular');
  let current = 0;
  let special = 0;
  for (const item of full) {
    current += item.current;
    special += item.special;
  }
  const days = insuranceDays(context, full);
  return {
    items,
    full,
    irregular,
    days,
    current,
    special,
    midi: midiOf(context, current + special, days, regular),
  };
}

/** Bases of the transition zone; a part of a month is carried forward to thirty days and back. */
function midiOf(context: Context<Law>, pay: number, days: number, regular: number): Month['midi'] {
  const { zone, midiUpper, monthDays } = context.values;
  if (pay === 0 || regular > midiUpper) return null;
  if (days === monthDays) return pay > midiUpper ? null : midiBases(zone, pay);
  const month = days === 0 ? pay : proRata(pay, monthDays, days);
  if (month > midiUpper) return null;
  const { whole, employee } = midiBases(zone, month);
  return { whole: proRata(whole, days, monthDays), employee: proRata(employee, days, monthDays) };
}
