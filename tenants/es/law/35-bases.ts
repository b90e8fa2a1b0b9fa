/**
 * Contribution bases of the month (LGSS art. 147, 148; Orden art. 1–3; RD 2064/1995 art. 32). The
 * common base (cc) has the minimum of the group, the accident base (at) the general one; both end
 * at the maximum. Artists: each day worked on the base on account for its real pay.
 */
import { type Context, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic, isPartTime } from './10-status.ts';
import { payOfDays } from './days-paid.ts';
import { countBits, coversMonth, dayMask, type View } from './month.ts';
import { extraFor, type PaySums, paySums } from './pay.ts';

/** An engagement's bases in the month, cents. */
export interface Base {
  readonly view: View;
  readonly sums: PaySums;
  /** Contribution days: thirty in a full month, days worked of an artist. */
  readonly days: number;
  /** Pay with its part of the extra payments, before any limit. */
  readonly pay: number;
  readonly cc: number;
  readonly at: number;
  readonly des: number;
  /** Complementary base of untaken leave. */
  readonly leave: number;
  /** Artists: bases before the maximum, and sum of the bands of the days. */
  readonly account: number;
  readonly bands: number;
}

/** What of the maximum is left for the engagements that follow. */
interface Room {
  general: number;
  month: number;
  /** Artistic and other work in the month share its maximum: no source says how. */
  readonly mixed: boolean;
}

/** Takes a base from what is left of the month. */
function take(context: Context<Law>, room: Room, base: number): number {
  const taken = Math.max(0, Math.min(base, room.month));
  if (taken < base && room.mixed) context.relyOn('ss.base_max.mixed');
  room.month -= taken;
  return taken;
}

export const isMonthly = ({ values }: Context<Law>, { facts }: View): boolean =>
  facts.group <= values.monthlyGroups;

/** Groups 1–7: a full month counts thirty days, a part its calendar days. */
export function contributionDays(context: Context<Law>, view: View): number {
  const { monthDays } = context.values;
  if (!isMonthly(context, view)) return countBits(dayMask(context, view));
  return coversMonth(context, view)
    ? monthDays
    : Math.min(monthDays, countBits(dayMask(context, view)));
}

const groupMinimum = ({ values }: Context<Law>, { facts }: View): number =>
  values.minimums[facts.group] ?? values.minimums.at(-1)!;

/** Minimum of the common base for so many days, or for the hours of part-time work. */
function minimumCommon(context: Context<Law>, view: View, days: number): number {
  const { values } = context;
  if (isPartTime(context, view)) return byHours(context, view, view.facts.group, days);
  if (!isMonthly(context, view)) return values.minimumDay * days;
  return proRata(groupMinimum(context, view), days, values.monthDays);
}

/** Hours of the month by the contract, or weekly hours over its days, × the hourly minimum. */
function byHours({ values }: Context<Law>, { facts }: View, group: number, days: number): number {
  const hour = values.minimumHours[group] ?? values.minimumHours.at(-1)!;
  const { monthlyHours, weeklyHours } = facts;
  if (monthlyHours !== undefined) return proRata(hour, Math.round(monthlyHours * 60), 60);
  return proRata(hour, Math.round((weeklyHours ?? 0) * 60) * days, 60 * 7);
}

function minimumAccident(context: Context<Law>, view: View, days: number): number {
  const { values } = context;
  if (isPartTime(context, view)) return byHours(context, view, values.minimumHours.length, days);
  return proRata(values.minimumAccident, days, values.monthDays);
}

const within = (pay: number, least: number, most: number): number =>
  Math.max(0, Math.min(Math.max(pay, least), most));

function generalBase(context: Context<Law>, view: View, sums: PaySums, room: Room): Base {
  const { maximum, monthDays } = context.values;
  const days = contributionDays(context, view);
  const pay = sums.beforeSickness + extraFor(view, days, 12 * monthDays);
  const most = Math.min(proRata(maximum, days, monthDays), room.general);
  const cc = take(context, room, within(pay, minimumCommon(context, view, days), most));
  const at = Math.min(within(pay, minimumAccident(context, view, days), most), room.month + cc);
  room.general -= cc;
  if (sums.beforeSickness > sums.current) context.relyOn('sick.base');
  return {
    view,
    sums,
    days,
    pay,
    cc,
    at,
    des: at,
    leave: leaveBase(context, sums),
    account: 0,
    bands: 0,
  };
}

/** Orden art. 30: untaken leave is a base of its own, up to the maximum of the month concerned. */
function leaveBase(context: Context<Law>, { leave }: PaySums): number {
  const { maximum } = context.values;
  if (leave > maximum) context.relyOn('ss.leave.cap');
  return Math.min(leave, maximum);
}

/** RD 2064/1995 art. 32.5.b: real pay, at most the base on account, at least the minimums. */
function artistBase(context: Context<Law>, view: View, sums: PaySums, room: Room): Base {
  const { account, monthDays, minimumAccident: least } = context.values;
  const day = proRata(least, 1, monthDays);
  const groupDay = isMonthly(context, view)
    ? proRata(groupMinimum(context, view), 1, monthDays)
    : day;
  let [cc, at, days, bands, raw] = [0, 0, 0, 0, 0];
  for (const pay of payOfDays(context, view)) {
    if (pay < 0) continue;
    const band = account.findIndex(({ upTo }) => pay <= upTo);
    const base = Math.min(pay, account[band]!.base);
    if (pay > account[0]!.base) context.relyOn('ss.artists.base_a_cuenta');
    days += 1;
    bands += band;
    raw += base;
    cc += Math.max(base, groupDay);
    at += Math.max(base, day);
  }
  const most = room.month;
  const capped = take(context, room, cc);
  const pay = sums.beforeSickness;
  const leave = leaveBase(context, sums);
  return {
    view,
    sums,
    days,
    pay,
    cc: capped,
    at: Math.min(at, most),
    des: capped,
    leave,
    account: raw,
    bands,
  };
}

/** Days of the month on which any general work lasts: the maximum is theirs together. */
export function generalDays(context: Context<Law>): number {
  let mask = 0;
  let days = 0;
  for (const view of context.engagements) {
    if (isArtistic(view) || view.pay.length === 0) continue;
    mask |= dayMask(context, view);
    days = Math.max(days, contributionDays(context, view));
  }
  return Math.max(days, Math.min(context.values.monthDays, countBits(mask)));
}

/** Bases of every engagement that is paid in the month; the earlier ones use the maximum first. */
export function bases(context: Context<Law>): readonly Base[] {
  const { maximum, monthDays } = context.values;
  const paid = context.engagements.filter(({ pay }) => pay.length > 0);
  const artists = paid.reduce((count, view) => count + (isArtistic(view) ? 1 : 0), 0);
  const general = proRata(maximum, generalDays(context), monthDays);
  const mixed = artists > 0 && artists < paid.length;
  const room: Room = { general, month: Math.max(general, maximum), mixed };
  return paid.map((view) => {
    const sums = paySums(view);
    return isArtistic(view)
      ? artistBase(context, view, sums, room)
      : generalBase(context, view, sums, room);
  });
}
