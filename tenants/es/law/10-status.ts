/**
 * Contract kinds and what follows from them (ET art. 15, 16; RD 1435/1985; LGSS art. 14):
 * open-ended (`indefinido`), intermittent (`fijo-discontinuo`), fixed term (`temporal`), and the
 * artistic fixed term of artists, technicians and assistants (`artista`), by the day worked.
 */
import { addMonths, type Context, daysInclusive } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import type { RatePlan } from './parameters/derive.ts';

/** The special relationship of artists, technicians and assistants, also open-ended. */
export const isArtistic = ({ kind, facts }: View): boolean => kind === 'artista' || facts.artistic;

/** Ends on an agreed day. */
export const isFixedTerm = (view: View): boolean =>
  view.kind === 'temporal' || view.kind === 'artista';

/** Agreed for less than a year (RIRPF art. 86.2). */
export const isUnderAYear = (view: View): boolean =>
  isFixedTerm(view) && view.to !== null && view.to < addMonths(view.from, 12);

/**
 * Orden art. 33.2.a: the lower unemployment rate holds for open-ended contracts, substitutes, and
 * whoever has a recognised disability of 33 % or more, under whatever contract.
 */
export function planOf({ person, values }: Context<Law>, view: View): RatePlan {
  const open = !isFixedTerm(view) || view.facts.substitution || person.disability !== 'none';
  return open ? values.open : values.term;
}

/** LGSS art. 151: fixed terms under thirty days, but for artists and substitutes, at their end. */
export function owesShortContract({ period, values }: Context<Law>, view: View): boolean {
  const { to, from, facts, kind } = view;
  if (kind !== 'temporal' || facts.substitution || facts.artistic || to === null) return false;
  if (to < period.from || to > period.to) return false;
  return daysInclusive(from, to) < values.shortUnderDays;
}

/** Part-time: hours agreed below the full week or month. */
export const isPartTime = ({ values }: Context<Law>, { facts }: View): boolean =>
  facts.monthlyHours !== undefined ||
  (facts.weeklyHours ?? values.normalWeek) * 60 < values.normalWeek;
