/** The calendar of a month's engagements: no law, only days. */
import {
  addDays,
  addMonths,
  type Context,
  dayOf,
  daysInclusive,
  type EngagementView,
  type IsoDate,
  maxDate,
  minDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';

export type View = EngagementView<Law>;

export const isOccasional = (view: View): boolean => view.kind === 'occasionale';
export const isIntermittent = (view: View): boolean => view.kind === 'intermittente';

/** Insured with the performers' fund (ex ENPALS). */
export const isFpls = ({ kind, facts }: View): boolean =>
  kind === 'spettacolo' || (kind === 'intermittente' && facts.scheme === 'fpls');

/** True when the engagement lasts through the whole period. */
export const coversMonth = ({ period }: Context<Law>, view: View): boolean =>
  view.from <= period.from && (view.to === null || view.to >= period.to);

/** True when the engagement goes on after the period. */
export const goesOn = ({ period }: Context<Law>, { to }: View): boolean =>
  to === null || to > period.to;

export const endsNow = ({ period }: Context<Law>, { to }: View): boolean =>
  to !== null && to >= period.from && to <= period.to;

/** A contract of less than a month. */
export const isUnderAMonth = ({ from, to }: View): boolean =>
  to !== null && addDays(to, 1) < addMonths(from, 1);

/** First and last day of the engagement in the period; empty when the first is later. */
export function spanOf({ period }: Context<Law>, view: View): readonly [IsoDate, IsoDate] {
  const last = view.to === null ? period.to : minDate(view.to, period.to);
  return [maxDate(view.from, period.from), last];
}

/** Days of the span of an engagement that are no Sundays, one bit a day of the month. */
function spanMask(context: Context<Law>, view: View, withSundays: boolean): number {
  const [first, last] = spanOf(context, view);
  let mask = 0;
  for (let date = first; date <= last; date = addDays(date, 1))
    if (withSundays || weekdayOf(date) < 7) mask |= 1 << dayOf(date);
  return mask;
}

/** Days on which somebody on call was called or is paid for. */
function calledMask({ days, pay }: View): number {
  let mask = 0;
  for (const item of pay) if (item.kind === 'day') mask |= 1 << dayOf(item.from);
  for (const { date, state } of days)
    if (state === 'worked' || state === 'changed') mask |= 1 << dayOf(date);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Paid days of the span, Sundays left out. */
export const workableDays = (context: Context<Law>, view: View): number =>
  countBits(spanMask(context, view, false));

export const calledDays = (view: View): number => countBits(calledMask(view));

/** Art. 13 TUIR: calendar days of employment in the month, each counted once. */
export function employedDays(context: Context<Law>): number {
  let mask = 0;
  for (const view of context.engagements) {
    if (isOccasional(view)) continue;
    if (isIntermittent(view)) mask |= calledMask(view);
    else if (coversMonth(context, view)) return dayOf(context.period.to);
    else mask |= spanMask(context, view, true);
  }
  return countBits(mask);
}

/** True in December, or when no employment goes on after this month. */
export function isSettled(context: Context<Law>): boolean {
  return monthOf(context.period.from) === 12 || !someGoesOn(context);
}

export function someGoesOn(context: Context<Law>): boolean {
  for (const view of context.engagements)
    if (!isOccasional(view) && goesOn(context, view)) return true;
  return false;
}

/** Full years of age on a day; null when the birth date is unknown. */
export function ageOn(birthDate: IsoDate | undefined, date: IsoDate): number | null {
  if (birthDate === undefined) return null;
  const years = yearOf(date) - yearOf(birthDate);
  return addMonths(birthDate, 12 * years) <= date ? years : years - 1;
}

/** Days of an engagement, which count as a fraction of years. */
export const serviceDays = ({ from, to, facts }: View): number =>
  to === null ? 0 : daysInclusive(facts.serviceSince ?? from, to);
