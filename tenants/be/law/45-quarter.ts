/** The quarter's lines of contracts that go on: provisional thirds, then the settlement. */
import { type Context, type LineSink, monthOf, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist } from './10-status.ts';
import { reductionOf, shortLines } from './43-reductions.ts';
import { coversMonth, isWithin } from './month.ts';
import { lineOf, type QuarterLine, type Reduction, sayReduction } from './quarter-line.ts';
import { keepIf, type Work } from './work.ts';

/** Several contracts that go on are one line: the law reckons each by itself (unverified). */
function together(context: Context<Law>, works: readonly Work[]): QuarterLine {
  let line = lineOf(context, works[0]!);
  const anew = works[0]!.view.from >= context.period.from && context.counter('volume') > 0;
  if (works.length > 1 || anew) context.relyOn('structural.parallel');
  for (let i = 1; i < works.length; i += 1) {
    const { wage, base, part } = lineOf(context, works[i]!);
    line = { ...line, wage: line.wage + wage, base: line.base + base, part: line.part + part };
  }
  return line;
}

export const isLastOfQuarter = ({ period, values }: Context<Law>): boolean =>
  monthOf(period.to) % values.quarterMonths === 0;

/** True while the contract goes on after the month and the quarter is not over. */
function isProvisional(context: Context<Law>, works: readonly Work[]): boolean {
  if (isLastOfQuarter(context)) return false;
  const { to } = context.period;
  return works.some(({ view }) => coversMonth(context, view) && (view.to === null || view.to > to));
}

export interface QuarterReduction {
  readonly engagement: string;
  readonly found: Reduction;
  readonly line: QuarterLine;
}

/** What the month is given of the quarter of contracts that go on; null without any. */
export function quarterReduction(
  context: Context<Law>,
  month: readonly Work[],
): QuarterReduction | null {
  const works = keepIf(month, ({ view }) => !isWithin(context, view));
  if (works.length === 0) return null;
  const line = together(context, works);
  const engagement = works[0]!.view.id;
  if (isProvisional(context, works))
    return {
      engagement,
      found: reductionOf(context, line, context.values.quarterMonths),
      line,
    };
  const known = (key: string): number => context.counter(key);
  const cumulated = {
    ...line,
    wage: line.wage + known('wage'),
    base: line.base + baseOf(context, line, known('wage')),
    part: line.part + known('volume'),
  };
  const whole = reductionOf(context, cumulated, 1);
  const found = {
    ...whole,
    structural: whole.structural - known('structural'),
    target: whole.target - known('target'),
    first: whole.first - known('first'),
  };
  return { engagement, found, line };
}

/** Contribution base behind earlier months' wage of the same contracts. */
const baseOf = ({ values }: Context<Law>, { manual }: QuarterLine, before: number): number =>
  manual ? share(before, values.factor) : before;

function countGiven(context: Context<Law>, key: string, amount: number): void {
  if (amount !== 0) context.count(key, amount);
}

/** What makes a reduction uncertain is named where it could give one. */
function relyOnValues(context: Context<Law>, month: readonly Work[]): void {
  for (const work of month) {
    if (work.pay.premium > 0) context.relyOn('structural.special');
    if (!isArtist(work.view) || !context.entity.artistReduction) continue;
    if (work.view.facts.region === 'flanders') context.relyOn('target.artist.flanders');
    if (lineOf(context, work).artist) context.relyOn('target.artist.minimum');
  }
}

export function addReductions(context: Context<Law>, sink: LineSink, month: readonly Work[]): void {
  relyOnValues(context, month);
  const short = month.filter(({ view }) => isWithin(context, view));
  const catchesUp = context.values.fractionOfAll && context.counter('potential') > 0;
  if (short.length > 0 || catchesUp) shortLines(context, sink, short);
  const quarter = quarterReduction(context, month);
  if (quarter === null) return;
  const { engagement, found, line } = quarter;
  sayReduction(sink, engagement, found);
  context.count('wage', line.wage);
  context.count('volume', line.part);
  countGiven(context, 'structural', found.structural);
  countGiven(context, 'target', found.target);
  countGiven(context, 'first', found.first);
}
