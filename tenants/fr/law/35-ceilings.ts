/**
 * The ceiling (plafond de la sécurité sociale) of a month and the tranches of pay below and above
 * it (L241-3, R242-2 CSS). In the general scheme gross pay and ceilings are added up from January
 * on, and each month carries the difference: the progressive yearly regularisation. Engagements of
 * one month fill the same ceiling one after the other.
 */
import { daysInclusive, proRata, share } from '@smart/law';
import { countedMinutes, groupOf } from './10-status.ts';
import { type Ctx, coversMonth, daysIn, daysOf, grossOf, type View, workDaysOf } from './month.ts';
import type { BaseOf } from './parameters/derive.ts';

/** Bases of one engagement’s month, cents; `pay` is gross less the flat deduction for expenses. */
export interface Bases extends Readonly<Record<Exclude<BaseOf, 'csg'>, number>> {
  readonly view: View;
  readonly deduction: number;
  /** True when a ceiling cut the first tranche. */
  readonly capped: boolean;
}

/** Working time of the engagement and that of a full week, minutes. */
export const weekOf = ({ values }: Ctx, { facts }: View): number =>
  Math.min(Math.round(facts.weeklyHours * 60), values.week);

/** Ceiling of one engagement in the month, before several share it. */
export function ceilingOf(context: Ctx, view: View): number {
  const { pss, week, pssArtistDay, artistDaysBelow, hoursYear } = context.values;
  const group = groupOf(view.kind);
  if (group === 'general') {
    const days = coversMonth(context, view) ? daysOf(context) : daysIn(context, view);
    return proRata(pss, days * weekOf(context, view), daysOf(context) * week);
  }
  if (group === 'technician')
    return Math.min(pss, proRata(pss * 12, countedMinutes(context, view), hoursYear * 60));
  if (isShortArtist(view, artistDaysBelow)) return pssArtistDay * workDaysOf(context, view);
  return proRata(pss, daysIn(context, view), daysOf(context));
}

/** An engagement of fewer days than so many, counted by the calendar. */
const isShortArtist = ({ from, to }: View, below: number): boolean =>
  to !== null && daysInclusive(from, to) < below;

/** Flat deduction for expenses (DFS), within the year’s limit. */
function deductionOf(context: Ctx, view: View, used: number): number {
  const { values } = context;
  const rate = groupOf(view.kind) === 'general' ? 0 : values.dfs[view.facts.dfs];
  if (rate === 0) return 0;
  const left = Math.max(0, values.dfsCap - context.counter('dfs') - used);
  return Math.min(share(grossOf(view), rate), left);
}

/** Sums since January (or since the first of the month) as tranches count them. */
class Sums {
  pay: number;
  ceiling: number;
  first: number;
  whole: number;
  upper: number;
  cet: number;

  constructor(context: Ctx, pay: number, ceiling: number, tranches = context.values.secondTranche) {
    const { upperTranche } = context.values;
    this.pay = pay;
    this.ceiling = ceiling;
    this.first = Math.min(pay, ceiling);
    this.whole = Math.min(pay, ceiling * tranches);
    this.upper = Math.min(pay, ceiling * upperTranche);
    this.cet = pay > ceiling && tranches > 1 ? this.whole : 0;
  }
}

function difference(view: View, before: Sums, after: Sums, gross: number, upper: number): Bases {
  const pay = after.pay - before.pay;
  const t1 = after.first - before.first;
  return {
    ...{ view, gross, pay, t1, upper, deduction: gross - pay },
    t2: after.whole - after.first - (before.whole - before.first),
    cet: after.cet - before.cet,
    capped: t1 !== pay,
  };
}

/** Engagements of the general scheme, on top of the year so far. */
export function generalBases(context: Ctx, views: readonly View[], ceiling: number): Bases[] {
  const year = context.counter('ceiling') + ceiling;
  let before = new Sums(context, context.counter('gross'), context.counter('ceiling'));
  let total = before.pay;
  const bases: Bases[] = [];
  for (const view of views) {
    const gross = grossOf(view);
    total += gross;
    const after = new Sums(context, total, year);
    bases.push(difference(view, before, after, gross, after.upper - before.upper));
    before = after;
  }
  if (total > year && views.some((view) => !coversMonth(context, view)))
    context.relyOn('pss.part_month');
  return bases;
}

/** Whether an artist’s short engagement has a second tranche of pension is unverified. */
function tranchesOf(context: Ctx, view: View, pay: number): number {
  const { artistDaysBelow, artistSecond, secondTranche } = context.values;
  if (view.kind !== 'artiste') return secondTranche;
  const short = isShortArtist(view, artistDaysBelow);
  if (pay > ceilingOf(context, view) && (short || !coversMonth(context, view)))
    context.relyOn(short ? 'spectacle.artist.second_tranche' : 'pss.part_month');
  return short && !artistSecond ? 1 : secondTranche;
}

/** Show business: technicians share the month’s ceiling by hours, artists have one each. */
export function spectacleBases(context: Ctx, views: readonly View[]): Bases[] {
  const { pss, upperTranche } = context.values;
  const hours = views.reduce(
    (sum, view) => sum + (view.kind === 'technicien' ? ceilingOf(context, view) : 0),
    0,
  );
  let technicians = new Sums(context, 0, Math.min(pss, hours));
  let used = 0;
  let gross = 0;
  return views.map((view) => {
    const own = grossOf(view);
    const deduction = deductionOf(context, view, used);
    used += deduction;
    const isArtist = view.kind === 'artiste';
    const tranches = tranchesOf(context, view, own - deduction);
    const before = isArtist ? new Sums(context, 0, ceilingOf(context, view)) : technicians;
    const after = new Sums(context, before.pay + own - deduction, before.ceiling, tranches);
    if (!isArtist) technicians = after;
    const limit = pss * upperTranche;
    const upper = Math.min(gross + own, limit) - Math.min(gross, limit);
    gross += own;
    return difference(view, before, after, own, upper);
  });
}

/** Ceiling of the general scheme’s engagements together: at most a full one. */
export function monthCeiling(context: Ctx, views: readonly View[]): number {
  let sum = 0;
  for (const view of views) sum += ceilingOf(context, view);
  return Math.min(sum, context.values.pss);
}
