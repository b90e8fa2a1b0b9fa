/**
 * People who live in another state. Performing artists bear 18 % of their pay less a lump sum for
 * costs, finally (CIR 92 art. 228, 270); a treaty may exempt them. Who earns three quarters of the
 * income here is treated as a resident. Contributions follow the state the engine is told.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist } from './10-status.ts';
import { paidDays, paySums, type View } from './month.ts';

export const isAbroad = ({ person }: Context<Law>): boolean =>
  (person.taxResidence ?? 'BE') !== 'BE' && person.abroad !== 'assimilated';

/** Lump sum for costs: the first day with an organiser, and each next, up to so many. */
function costs(context: Context<Law>, view: View): number {
  if (view.facts.costsLumpSum === false) return 0;
  const { abroadFirst, abroadNext, abroadDays } = context.values;
  const before = view.facts.organiserDaysBefore ?? 0;
  const days = Math.min(abroadDays, before + paidDays(context, view)) - before;
  if (days <= 0) return 0;
  return before === 0 ? abroadFirst + (days - 1) * abroadNext : days * abroadNext;
}

/**
 * Taxes the performances of a non-resident.
 * @returns true when nothing is left for the scales
 */
export function taxArtistAbroad(context: Context<Law>, sink: LineSink): boolean {
  const { artistAbroad } = context.values;
  if (!context.engagements.every(isArtist)) return false;
  for (const view of context.engagements) {
    const { current, premium, exitSimple, exitDouble, double } = paySums(view);
    const fee = current + premium + double + exitSimple + exitDouble;
    const lump = costs(context, view);
    const base = Math.max(0, fee - lump);
    const exempt = context.person.abroad === 'treaty-exempt';
    const why = sink.explaining ? { params: { fee, lump } } : undefined;
    sink.add('pp-base-abroad', view.id, base, undefined, undefined, why);
    const amount = exempt ? 0 : share(base, artistAbroad);
    sink.add('pp-artist-abroad', view.id, amount, base, artistAbroad, why);
  }
  if (context.person.abroad === 'treaty-exempt')
    context.find({
      code: 'treaty-exempt',
      severity: 'inform',
      article: 'double taxation treaty',
      params: { state: context.person.taxResidence ?? 'BE' },
    });
  return true;
}
