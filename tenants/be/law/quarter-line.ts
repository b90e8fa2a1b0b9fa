/** A contract as a line of the quarter, and what it is said to give: no law, only records. */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist } from './10-status.ts';
import { weekMinutes } from './month.ts';
import type { Work } from './work.ts';

/** A line of the quarter: its wage, contribution base, and days or minutes beside a full week. */
export interface QuarterLine {
  readonly wage: number;
  readonly base: number;
  readonly part: number;
  readonly week: number;
  readonly manual: boolean;
  readonly artist: boolean;
}

export interface Reduction {
  /** Wage of a full-time quarter at this pay. */
  readonly reference: number;
  /** Hundredths of a full-time quarter (µ). */
  readonly fraction: number;
  readonly structural: number;
  readonly target: number;
  readonly first: number;
}

export function lineOf(context: Context<Law>, work: Work): QuarterLine {
  const { view, status, pay, base, baseSpecial, partTime } = work;
  const counts = context.values.structuralOnSpecial ? pay.premium : 0;
  const open =
    view.facts.region !== 'flanders' || context.values.artistTargetFlanders || !isArtist(view);
  return {
    wage: pay.current + counts,
    base: base + (counts > 0 ? baseSpecial : 0),
    part: partTime ? work.minutes : work.days,
    week: partTime ? weekMinutes(view.facts.fullTimeHours) : view.facts.daysPerWeek,
    manual: status === 'manual',
    artist: isArtist(view) && open,
  };
}

export function sayReduction(sink: LineSink, id: string | null, found: Reduction): void {
  const { reference, fraction, structural, target, first } = found;
  const why = sink.explaining ? { params: { reference, fraction } } : undefined;
  sink.add('structural', id, -structural, undefined, undefined, why);
  if (target !== 0) sink.add('target-artist', id, -target, undefined, undefined, why);
  if (first !== 0) sink.add('first-worker', id, -first, undefined, undefined, why);
}
