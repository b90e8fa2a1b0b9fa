/**
 * Reductions of employer contributions (programme law (I) of 24 December 2002; RD of 16 May 2003):
 * structural, artists, first worker. The law reckons by quarter and by contract. A contract within
 * the month is a line of its own; one that goes on is given a provisional third of the quarter it
 * promises, and settled in the quarter's last month with what earlier months were given.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Values } from './parameters/derive.ts';
import { lineOf, type QuarterLine, type Reduction, sayReduction } from './quarter-line.ts';
import type { Work } from './work.ts';

/** µ × β in millionths for a line of µ `fraction` where all of the employer's make `all`. */
export function weightOf(values: Values, fraction: number, all: number, exempt = false): number {
  const { least, middle, whole, factor, rise } = values.fraction;
  if (all < least && !exempt) return 0;
  if (all < middle) return proRata(factor, fraction, 100);
  if (all < whole) return proRata(factor + proRata(rise, all - middle, 100), fraction, 100);
  return fraction === all ? 1000000 : proRata(1000000, fraction, all);
}

/** `14 % × (S0 − S) + c × (S1 − S)`, each part rounded and never below nothing. */
export function structuralOf({ structural }: Values, reference: number): number {
  const { high, highRate, low, lowRate } = structural;
  return (
    share(Math.max(0, high - reference), highRate) + share(Math.max(0, low - reference), lowRate)
  );
}

/** Wage of a whole quarter at this pay; the factor has two decimals before it is used. */
export const referenceWage = ({ quarterWeeks }: Values, line: Sized): number =>
  line.part === 0 ? 0 : proRata(line.wage, proRata(quarterWeeks * line.week, 100, line.part), 100);
type Sized = Pick<QuarterLine, 'wage' | 'part' | 'week'>;

/** What a line gives; `months` 3 reckons a month as a third of its quarter. */
export function reductionOf(
  context: Context<Law>,
  line: QuarterLine,
  months: number,
  all?: number,
): Reduction {
  const { values, entity } = context;
  const reference = referenceWage(values, line);
  const fraction = proRata(line.part * months, 100, values.quarterWeeks * line.week);
  const due = share(line.base, values.employerRate);
  const third = (amount: number): number => (months === 1 ? amount : proRata(amount, 1, months));
  const weight = weightOf(values, fraction, all ?? fraction);
  const whole = structuralOf(values, reference);
  const structural = Math.min(due, third(weight === 1000000 ? whole : share(whole, weight)));
  const artists = line.artist && entity.artistReduction;
  const target = artists
    ? Math.min(due - structural, third(artistsOf(values, reference, fraction)))
    : 0;
  const first = entity.firstWorker
    ? Math.min(due - structural - target, third(share(values.firstWorker, weight)))
    : 0;
  return { reference, fraction, structural, target, first };
}

/** The artists' target group knows no least fraction, but a least wage and a cap. */
function artistsOf(values: Values, reference: number, fraction: number): number {
  if (reference < values.artistTargetMinimum) return 0;
  const weight = weightOf(values, fraction, fraction, true);
  return Math.min(values.artistTargetCap, share(values.artistTarget, weight));
}

/** Lines within the month; with µ asked of all together, earlier ones are caught up. */
export function shortLines(context: Context<Law>, sink: LineSink, works: readonly Work[]): void {
  const { values } = context;
  const lines = works.map((work) => lineOf(context, work));
  const alone = lines.map((line) => reductionOf(context, line, 1));
  const before = context.counter('fraction');
  const all = alone.reduce((sum, { fraction }) => sum + fraction, before);
  if (all >= values.fraction.least && works.length > 0) context.relyOn('structural.scope');
  const ofAll = values.fractionOfAll ? all : undefined;
  let potential = 0;
  let given = 0;
  works.forEach(({ view }, i) => {
    const found = ofAll === undefined ? alone[i]! : reductionOf(context, lines[i]!, 1, ofAll);
    sayReduction(sink, view.id, found);
    given += found.structural;
    potential += share(structuralOf(values, found.reference), found.fraction * 10000);
  });
  if (ofAll !== undefined) {
    const earlier = context.counter('potential');
    const due = share(earlier, weightOf(values, 100, ofAll));
    const owed = due - context.counter('structural-short');
    const why = { message: 'structural-earlier' } as const;
    sink.add('structural', null, -owed, undefined, undefined, why);
    given += owed;
  }
  context.count('fraction', all - before);
  context.count('potential', potential);
  context.count('structural-short', given);
}
