/**
 * Employee insurance and health care contributions of the employer (Wfsv, Zvw), cumulatively over
 * the year (VCR): the base of a month is what the year's wages, up to the year's ceilings so far,
 * come to, less what earlier months took. One ceiling for all employments with the employer.
 */
import { type Context, type LineSink, proRata, SCALE, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { hasAowAge, hasLowAwf, livesAbroad } from './10-status.ts';
import { checkPerson } from './12-checks.ts';
import { expatFree } from './52-expat.ts';
import { taxableGage } from './55-artists.ts';
import { checkLegislation } from './70-abroad.ts';
import { countPaidDays, coversMonth, isArtist, type PaySums, paySums, type View } from './month.ts';

/** Ceiling of the month: a whole month, or the days paid. */
function ceilingOf(context: Context<Law>, views: readonly View[]): number {
  const { maxMonth, maxDay } = context.values;
  for (const view of views) if (!isArtist(view) && coversMonth(context, view)) return maxMonth;
  return Math.min(maxMonth, maxDay * countPaidDays(views));
}

/** `min(wages, ceilings) − base taken`, all of the year up to this month. */
function baseOf(context: Context<Law>, track: string, wage: number, ceiling: number): number {
  const wages = context.counter(`${track}-wage`) + wage;
  const ceilings = context.counter(`${track}-ceiling`) + ceiling;
  const base = Math.min(wages, ceilings) - context.counter(`${track}-base`);
  context.count(`${track}-wage`, wage);
  context.count(`${track}-ceiling`, ceiling);
  context.count(`${track}-base`, base);
  return base;
}

/** Calls back with each engagement's part of a base: in their order, the last takes the rest. */
function spread(
  views: readonly View[],
  wages: readonly number[],
  base: number,
  say: (view: View, part: number) => void,
): void {
  let left = base;
  for (let i = 0; i < views.length; i += 1) {
    const part =
      i === views.length - 1 ? left : Math.min(Math.max(0, wages[i]!), Math.max(0, left));
    left -= part;
    say(views[i]!, part);
  }
}

/** Art. 38 Wfsv: the tax office's decision, else the sector's percentage, else the average. */
function whkRate(context: Context<Law>): readonly [number, string | null] {
  const { whkRate: decided, sector, smallEmployer } = context.entity;
  if (decided !== undefined) return [decided * 100, null];
  const { whkSectors, whkAverage } = context.values;
  const ofSector = smallEmployer && sector !== undefined ? whkSectors?.[sector] : undefined;
  if (ofSector !== undefined) return [ofSector, 'whk.sector.total_percent'];
  const say = { severity: 'warn', blocksIssuing: true, path: 'entity.whkRate' } as const;
  context.find({ code: 'whk-rate-missing', ...say, article: 'art. 38 Wfsv' });
  return [whkAverage, 'whk.average'];
}

/** Wage for premiums: what is taxed as wage; a transition payment only for health care. */
function premiumWage(context: Context<Law>, view: View, sums: PaySums): number {
  if (isArtist(view)) return taxableGage(context, view);
  return sums.current + sums.special - expatFree(context, view, sums);
}

/** Employee insurance: ends with the AOW age; whether artists from abroad owe it is not asked. */
function employeeInsurance(
  context: Context<Law>,
  sink: LineSink,
  views: readonly View[],
  wages: readonly number[],
): void {
  const { values, entity } = context;
  let wage = 0;
  for (const one of wages) wage += one;
  const base = baseOf(context, 'sv', wage, ceilingOf(context, views));
  const [whk, whkKey] = whkRate(context);
  const aof = entity.smallEmployer ? 'aof-low' : 'aof-high';
  const aofRate = entity.smallEmployer ? values.aofLow : values.aofHigh;
  const why =
    sink.explaining && base < wage
      ? { cappedBy: { parameter: 'max_premium_wage', amount: base } }
      : undefined;
  const whyWhk = sink.explaining && whkKey !== null ? { ...why, values: [whkKey] } : why;
  spread(views, wages, base, (view, part) => {
    const { id } = view;
    const low = hasLowAwf(context, view);
    const awf = low ? values.awfLow : values.awfHigh;
    sink.add('premium-base', id, part);
    sink.add(low ? 'awf-low' : 'awf-high', id, share(part, awf), part, awf, why);
    sink.add(aof, id, share(part, aofRate), part, aofRate, why);
    sink.add('wko', id, share(part, values.wko), part, values.wko, why);
    sink.add('whk', id, share(part, whk), part, whk, whyWhk);
  });
}

/** Art. 42, 43 Zvw: a levy on the employer, or withheld where the law says so. */
function healthCare(context: Context<Law>, sink: LineSink): void {
  const { zvwEmployer, zvwWithheld } = context.values;
  const views = context.engagements.filter((view) => !isArtist(view));
  if (views.length === 0) return;
  const wages = views.map((view) => premiumWage(context, view, paySums(view)));
  let wage = 0;
  for (const one of wages) wage += one;
  const base = baseOf(context, 'zvw', wage, ceilingOf(context, views));
  const why =
    sink.explaining && base < wage
      ? { cappedBy: { parameter: 'max_premium_wage', amount: base } }
      : undefined;
  spread(views, wages, base, (view, part) => {
    const [line, rate] = view.facts.zvwWithheld
      ? (['zvw-withheld', zvwWithheld] as const)
      : (['zvw-employer', zvwEmployer] as const);
    sink.add('zvw-base', view.id, part);
    sink.add(line, view.id, share(part, rate), part, rate, why);
  });
}

/** Holiday allowance set aside, or the parts of an all-in wage, which must be shown. */
function partsOfPay(context: Context<Law>, sink: LineSink): void {
  const { allIn, holiday, surcharge } = context.values;
  for (const view of context.engagements) {
    const { current } = paySums(view);
    if (isArtist(view) || current === 0) continue;
    if (!view.facts.allIn) {
      sink.add('holiday-reserve', view.id, share(current, holiday), current, holiday);
      continue;
    }
    const base = proRata(current, SCALE, allIn);
    const allowance = share(base, holiday);
    sink.add('all-in-base', view.id, base);
    sink.add('all-in-holiday', view.id, allowance, base, holiday);
    sink.add('all-in-leave', view.id, current - base - allowance, base, surcharge);
  }
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkPerson(context);
  checkLegislation(context);
  partsOfPay(context, sink);
  const isOld = hasAowAge(context);
  if (isOld) context.relyOn('premium.aow');
  const isAbroad = livesAbroad(context);
  const views = context.engagements.filter((view) => !isArtist(view) || !isAbroad);
  if (!isOld && views.length > 0) {
    const wages = views.map((view) => {
      const sums = paySums(view);
      if (sums.transition !== 0) context.relyOn('transition.premiums');
      return premiumWage(context, view, sums) - sums.transition;
    });
    employeeInsurance(context, sink, views, wages);
  }
  healthCare(context, sink);
}
