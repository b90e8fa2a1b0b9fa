/**
 * Relief of the employer on low pay (L241-13, D241-7 CSS): the general reduction by the formula of
 * 2025, the single degressive one (RGDU) since 2026, and the reduced sickness and family rates of
 * 2025. Pay and SMIC of the year are compared from January on (régularisation progressive); every
 * engagement in show business stands alone, with the SMIC of its hours.
 */
import { type LineSink, proRata, share } from '@smart/law';
import { countedMinutes, groupOf, isReduced, planOf, sizeOf } from './10-status.ts';
import { type Bases, weekOf } from './35-ceilings.ts';
import { type Ctx, coversMonth, daysIn, daysOf, overtimeOf } from './month.ts';

/** Whether reduced rates hold now, and whether pay has left the range of the reduction. */
export interface Sides {
  readonly maladie: boolean;
  readonly family: boolean;
  readonly over: boolean;
}

/** The same, with what the relief adds to the payslip at the end. */
export interface YearRelief extends Sides {
  settle(sink: LineSink): void;
}

/** The SMIC pay is compared with, twelve times a month’s cents. */
function smicOf(context: Ctx, { view }: Bases): number {
  const { smicYear, smicHour, week } = context.values;
  if (groupOf(view.kind) !== 'general')
    return proRata(smicHour * 12, countedMinutes(context, view), 60);
  const days = coversMonth(context, view) ? daysOf(context) : daysIn(context, view);
  const more = proRata(smicHour * 12, overtimeOf(view).minutes, 60);
  return proRata(smicYear, days * weekOf(context, view), daysOf(context) * week) + more;
}

/** Highest coefficient, and the formula’s end in hundredths of the SMIC. */
function formulaOf(context: Ctx): { readonly top: number; readonly exit: number } {
  const { fillon, rgdu } = context.values;
  const size = sizeOf(context);
  if (rgdu !== null) return { top: rgdu.least + rgdu.delta[size], exit: rgdu.exit };
  if (fillon !== null) return { top: fillon.top[size], exit: fillon.exit };
  return { top: 0, exit: 0 };
}

/** How much of the way from the end of the range (0) to the SMIC (1) pay has gone: n / d. */
function distance(pay: number, smic: number, exit: number): readonly [number, number] {
  return [exit * smic - 12 * 100 * pay, 12 * (exit - 100) * pay];
}

/** A root taken twice, then multiplied: exponents in quarters need no logarithm. */
function power(base: number, quarters: number): number {
  const root = Math.sqrt(Math.sqrt(base));
  let result = 1;
  for (let i = 0; i < quarters; i += 1) result *= root;
  return result;
}

/** The coefficient in ten-thousandths; 100/90 of it where a fund pays the leave. */
export function coefficientOf(context: Ctx, pay: number, smic: number, fund: boolean): number {
  const { rgdu, leaveFund } = context.values;
  const { top, exit } = formulaOf(context);
  const [n, d] = distance(pay, smic, exit);
  if (n <= 0 || d <= 0) return 0;
  const more = fund ? leaveFund.n / leaveFund.d : 1;
  if (n >= d) return Math.round(top * more);
  if (rgdu === null) return Math.round(proRata(top, n, d) * more);
  const delta = top - rgdu.least;
  return Math.round((rgdu.least + delta * power(n / d, rgdu.quarters)) * more);
}

const isOver = (context: Ctx, pay: number, smic: number): boolean =>
  pay > 0 && distance(pay, smic, formulaOf(context).exit)[0] <= 0;

/** Pay not above so many hundredths of the SMIC; no limit: no reduced rate. */
const isBelow = (pay: number, smic: number, upTo: number | null): boolean =>
  upTo !== null && pay * 12 * 100 <= smic * upTo;

/** Says the reduction of one engagement, split between Urssaf and the pension funds. */
function say(context: Ctx, sink: LineSink, id: string, sum: number, pay: number, fine: number) {
  const { pensionPart } = context.values;
  const pension = proRata(sum, pensionPart, formulaOf(context).top);
  const why = sink.explaining ? { params: { coefficient: fine * 100 } } : undefined;
  sink.add('reduction', id, pension - sum, pay, undefined, why);
  sink.add('reduction-pension', id, -pension, pay, undefined, why);
}

/** An engagement in show business, by itself. */
export function reliefOf(context: Ctx, bases: Bases): YearRelief {
  const { values } = context;
  const { view, pay } = bases;
  const reduced = isReduced(context, view);
  const smic = smicOf(context, bases);
  const fine = reduced ? coefficientOf(context, pay, smic, true) : 0;
  return {
    maladie: isBelow(pay, smic, values.maladieUpTo),
    family: isBelow(pay, smic, values.familyUpTo),
    over: reduced && isOver(context, pay, smic),
    settle: (sink) => say(context, sink, view.id, proRata(pay, fine, 100 * 100), pay, fine),
  };
}

/** Sums of the year with this month. */
interface YearSums {
  readonly pay: number;
  readonly smic: number;
  /** Of the month alone: pay and SMIC. */
  readonly month: number;
  readonly own: number;
  readonly views: readonly Bases[];
}

function yearSums(context: Ctx, bases: readonly Bases[]): YearSums {
  const views = bases.filter(({ view }) => isReduced(context, view));
  let month = 0;
  let sum = 0;
  let most = context.values.smicYear;
  for (const one of views) {
    month += one.pay;
    sum += smicOf(context, one);
    most += proRata(context.values.smicHour * 12, overtimeOf(one.view).minutes, 60);
  }
  const own = Math.min(sum, most);
  const pay = context.counter('reduced-pay') + month;
  return { month, own, views, pay, smic: context.counter('smic') + own };
}

/** Which side of the limits the year is on. */
const sidesOf = (context: Ctx, { pay, smic }: YearSums) => ({
  maladie: isBelow(pay, smic, context.values.maladieUpTo),
  family: isBelow(pay, smic, context.values.familyUpTo),
  over: isOver(context, pay, smic),
});

/** The same without saying or counting anything. */
export const peekReliefs = (context: Ctx, bases: readonly Bases[]) =>
  sidesOf(context, yearSums(context, bases));

/** What earlier months paid at the other rate (2025), when the year has changed sides. */
function settleRate(
  context: Ctx,
  sink: LineSink,
  line: 'maladie' | 'famille',
  low: boolean,
  { month }: YearSums,
): void {
  const plan = planOf(context, 'general');
  const reduced = line === 'maladie' ? plan.maladieLow : plan.familyLow;
  if (reduced === null) return;
  const full = line === 'maladie' ? plan.maladie : plan.family;
  const lowBefore = context.counter(`${line}-low`);
  const fullBefore = context.counter('reduced-pay') - lowBefore;
  const base = low ? fullBefore : lowBefore;
  const amount = low ? -share(base, full - reduced) : share(base, full - reduced);
  sink.add(`${line}-regul`, null, amount, base, full - reduced);
  context.count(`${line}-low`, low ? month + fullBefore : 0 - lowBefore);
}

/** The general scheme: the year so far decides, the month gets the difference. */
export function reliefs(context: Ctx, bases: readonly Bases[]): YearRelief {
  const sums = yearSums(context, bases);
  const { pay, smic, views, month } = sums;
  const sides = sidesOf(context, sums);
  const settle = (sink: LineSink): void => {
    if (views.some(({ view }) => view.kind === 'cesa')) context.relyOn('cesa.reduction');
    settleRate(context, sink, 'maladie', sides.maladie, sums);
    settleRate(context, sink, 'famille', sides.family, sums);
    const fine = coefficientOf(context, pay, smic, false);
    const due = proRata(pay, fine, 100 * 100) - context.counter('reduction');
    let upTo = 0;
    let said = 0;
    for (const { view, pay: own } of views) {
      upTo += own;
      const part = month > 0 ? proRata(due, upTo, month) : due;
      say(context, sink, view.id, part - said, own, fine);
      said = part;
    }
    context.count('reduction', said);
    context.count('reduced-pay', month);
    context.count('smic', sums.own);
  };
  return { ...sides, settle };
}
