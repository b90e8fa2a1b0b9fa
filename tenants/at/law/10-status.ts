/**
 * Insurance status of the month (§§ 4, 5, 44, 45 ASVG): who is fully insured, who is marginal
 * (geringfügig), for how many days, on which base.
 *
 * Three tests against the marginal limit: a contract of a month or more by its pay for a full
 * month, shorter ones by their total in the calendar month, work by the day (fallweise) by each
 * day. Engagements of the same person with the same employer that overlap are added up.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { countBits, coversMonth, dayMask, isByDay, isShort, overlaps, type View } from './month.ts';
import type { Values } from './parameters/derive.ts';
import { agreedPay, type PaySums, payByDay, paySums } from './pay.ts';

/** An engagement's status in the month. All amounts in cents. */
export interface Insured {
  readonly view: View;
  readonly pay: PaySums;
  /** Insurance days: the days of a full month, or the calendar days within it. */
  readonly days: number;
  /** Fully insured, in work by the day on at least one day. */
  readonly full: boolean;
  /** Bases of full insurance after the ceiling; each day of work is one of its own. */
  readonly bases: readonly number[];
  /** Pay behind `bases`, before the ceiling. */
  readonly insuredPay: number;
  readonly marginalBases: readonly number[];
  readonly marginalPay: number;
}

/** Insurance days of a day mask: the month counts as thirty however long it is. */
function insuranceDays(context: Context<Law>, view: View): number {
  if (coversMonth(context, view)) return context.values.monthDays;
  return countBits(dayMask(context, view));
}

/** Pay that is compared with the marginal limit: the engagement's own and what overlaps it. */
function testPay(context: Context<Law>, view: View): number {
  let own = 0;
  let short = 0;
  let parallel = 0;
  for (const other of context.engagements) {
    if (isByDay(other)) continue;
    const amount = agreedPay(context, other);
    if (other.id === view.id) own = amount;
    else if (isShort(view) && isShort(other)) short += amount;
    else if (overlaps(context, view, other)) parallel += amount;
  }
  const { gfg } = context.values;
  if (own + short <= gfg && own + short + parallel > gfg) context.relyOn('sv.gfg.parallel');
  return own + short + parallel;
}

/** § 5 Abs 2 ASVG: no more than the limit is marginal. */
export const isMarginal = (context: Context<Law>, view: View): boolean =>
  testPay(context, view) <= context.values.gfg;

/** Ceiling of several engagements: the days of the month on which any of them is insured. */
function ceilingOfAll(context: Context<Law>): number {
  let mask = 0;
  const { hbgDay, monthDays } = context.values;
  for (const view of context.engagements) {
    if (isByDay(view)) continue;
    if (coversMonth(context, view)) return hbgDay * monthDays;
    mask |= dayMask(context, view);
  }
  return hbgDay * countBits(mask);
}

/** Work by the day: each day alone, compared with the monthly limit, capped by the daily one. */
function insuredByDay(view: View, pay: PaySums, values: Values): Insured {
  const bases: number[] = [];
  const marginalBases: number[] = [];
  let insuredPay = 0;
  let marginalPay = 0;
  const days = payByDay(view);
  for (const day of days.values()) {
    const total = day.wage + day.leave;
    const base = Math.min(total, values.hbgDay);
    if (day.wage > values.gfg) bases.push(base);
    else marginalBases.push(base);
    if (day.wage > values.gfg) insuredPay += total;
    else marginalPay += total;
  }
  const full = bases.length > 0;
  return { view, pay, days: days.size, full, bases, insuredPay, marginalBases, marginalPay };
}

/** Status of every engagement; the earlier ones use the common ceiling first. */
export function insured(context: Context<Law>): readonly Insured[] {
  const { values } = context;
  let room = ceilingOfAll(context);
  return context.engagements.map((view) => {
    const pay = paySums(view);
    if (isByDay(view)) return insuredByDay(view, pay, values);
    const days = insuranceDays(context, view);
    const marginal = isMarginal(context, view);
    const base = Math.max(0, Math.min(pay.current, values.hbgDay * days, room));
    room -= base;
    return {
      view,
      pay,
      days,
      full: !marginal,
      bases: marginal ? [] : [base],
      insuredPay: marginal ? 0 : pay.current,
      marginalBases: marginal ? [base] : [],
      marginalPay: marginal ? pay.current : 0,
    };
  });
}
