/**
 * Under which scheme an engagement is insured, and on what: ordinary employees (FPLD), performers
 * (FPLS, ex ENPALS), work on call in either. Occasional self-employment has no contributions here.
 */
import { type Context, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { isFpls, isIntermittent, isOccasional, type View } from './month.ts';
import {
  calledMinutes,
  type PaySums,
  paidDays,
  paySums,
  type Stretch,
  stretches,
  upToDayCap,
} from './pay.ts';

/** An employment with its bases of the month. Cents. */
export interface Insured {
  readonly view: View;
  readonly pay: PaySums;
  readonly fpls: boolean;
  readonly fixedTerm: boolean;
  /** Paid days (giornate). */
  readonly days: number;
  /** Pay, not below the minimum of its days. */
  readonly base: number;
  /** The least base of the month's work. */
  readonly floor: number;
  /** The part of `base` that builds pension. */
  readonly pensionable: number;
  /** Pay up to the daily limit of sickness insurance. */
  readonly upToDayCap: number;
}

const NO_STRETCHES: readonly Stretch[] = [];

/** Art. 1 D.L. 338/1989: the least base of the days, by hours where less than full time. */
function floorOf(context: Context<Law>, view: View, days: number): number {
  const { floorDay, floorHour, normalWeek } = context.values;
  const minutes = isIntermittent(view) ? calledMinutes(view) : 0;
  if (minutes > 0 && !isFpls(view)) return proRata(floorHour, minutes, 60);
  const full = floorDay * days;
  if (isFpls(view) || isIntermittent(view)) return full;
  const { weeklyHours } = view.facts;
  if (weeklyHours === undefined) return 0;
  return proRata(full, Math.min(Math.trunc(weeklyHours * 60), normalWeek), normalWeek);
}

function baseOf({ current, special }: PaySums, floor: number, step: number): number {
  const due = current > 0 ? Math.max(current, floor) + special : current + special;
  return step === 1 ? due : proRata(due, 1, step) * step;
}

/** Every employment of the month; the earlier ones use the yearly ceiling first. */
export function insured(context: Context<Law>): readonly Insured[] {
  const { values, person } = context;
  const { insuredBefore1996, otherPensionablePay } = person;
  let room = Math.max(0, values.ceiling - context.counter('pensionable') - otherPensionablePay);
  const found: Insured[] = [];
  for (const view of context.engagements) {
    if (isOccasional(view)) continue;
    const pay = paySums(view);
    const fpls = isFpls(view);
    const fixedTerm = view.to !== null;
    const parts = fpls ? stretches(context, view) : NO_STRETCHES;
    const days = paidDays(context, view, parts);
    const floor = floorOf(context, view, days);
    const base = baseOf(pay, floor, values.baseStep);
    let pensionable = Math.min(base, room);
    if (insuredBefore1996 === true)
      pensionable = fpls ? Math.min(base, Math.max(1, days) * values.dayCeiling) : base;
    else room -= Math.max(0, pensionable);
    const capped = fpls && fixedTerm ? upToDayCap(base, parts, values.dayCap) : base;
    found.push({
      view,
      pay,
      fpls,
      fixedTerm,
      days,
      base,
      floor,
      pensionable,
      upToDayCap: capped,
    });
  }
  return found;
}

/** Art. 7 D.Lgs. 175/2023: fixed terms of groups A and B, work on call without an allowance. */
export const isDiscontinuous = ({ view, fpls, fixedTerm }: Insured): boolean =>
  fpls &&
  view.facts.group !== 'C' &&
  (fixedTerm || (isIntermittent(view) && !view.facts.availabilityAllowance));
