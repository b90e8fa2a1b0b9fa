/**
 * Who works under which rules: the general scheme, or the two trades of show business (annexes 8
 * and 10 of unemployment insurance) with rates of their own.
 */
import type { Ctx, View } from './month.ts';
import { minutesOf, workDaysOf } from './month.ts';
import type { Plan, Size } from './parameters/derive.ts';

export type Group = 'general' | 'artist' | 'technician';

/** L7121-2 ff CT: artists; annexe 8: technicians; all others are in the general group. */
export function groupOf(kind: string): Group {
  if (kind === 'artiste') return 'artist';
  return kind === 'technicien' ? 'technician' : 'general';
}

export const isSpectacle = (view: View): boolean => groupOf(view.kind) !== 'general';

/** The lines of a group; in show business cadres have pension rates of their own. */
export function planOf({ values }: Ctx, group: Group, cadre = false): Plan {
  if (!cadre || group === 'general') return values[group];
  return group === 'artist' ? values.artistCadre : values.technicianCadre;
}

/** L130-1 CSS: the employer’s size; unknown counts as small and is asked for. */
export function sizeOf({ values, entity }: Ctx): Size {
  const headcount = entity.headcount ?? 0;
  if (headcount < values.sizeSmall) return 'small';
  return headcount < values.sizeLarge ? 'medium' : 'large';
}

/** L241-13 CSS: who gets the general reduction and, in 2025, the reduced rates. */
export function isReduced({ values }: Ctx, view: View): boolean {
  if (view.kind === 'artiste') return values.artistReduced;
  return view.kind !== 'cesa' || values.cesaReduced;
}

/** Minutes of work in show business: an artist’s day counts twelve hours. */
export function countedMinutes(context: Ctx, view: View): number {
  const known = minutesOf(view);
  if (view.kind !== 'artiste' || known > 0) return known;
  return workDaysOf(context, view) * 12 * 60;
}

/** Rate of accidents at work: the establishment’s, never below the minimum. Millionths. */
export function accidentRate({ values, entity }: Ctx, group: Group): number {
  const { atmpRate } = entity;
  if (group !== 'artist')
    return atmpRate === undefined ? values.atmpAverage : Math.max(atmpRate * 100, values.atmpFloor);
  if (atmpRate === undefined) return values.artistAtmp;
  return roundedRate(atmpRate * values.artistFactor);
}

/** Versement mobilité: the rate of the place of work, from a certain size on. Millionths. */
export function mobilityRate(context: Ctx, group: Group): number {
  const { values, entity } = context;
  const rate = entity.mobilityRate ?? 0;
  if (rate === 0 || sizeOf(context) === 'small') return 0;
  return group === 'artist' ? roundedRate(rate * values.artistFactor) : rate * 100;
}

/** Reduced rates have two decimals of a percent. */
const roundedRate = (scaled: number): number => Math.round(scaled / 1_000_000) * 100;
