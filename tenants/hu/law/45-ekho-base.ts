/**
 * Which part of the month's pay is under EKHO (Ekho tv. 3. §): what exceeds the minimum wage, which
 * is taxed in the ordinary way, up to a cap a year. Pensioners and people insured in another EEA
 * state need no ordinary part.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './calendar.ts';
import { isCasual, payOf } from './kinds.ts';

export const isInsuredElsewhere = ({ person }: Context<Law>): boolean =>
  person.a1State !== undefined && person.a1State !== 'HU';

const choosesEkho = (view: View): boolean => view.facts.ekho === true && !isCasual(view);

/** What must still be taxed in the ordinary way, after other work here and elsewhere. */
function ordinaryPart(context: Context<Law>): number {
  const { engagements, values, person } = context;
  if (person.pensioner || isInsuredElsewhere(context)) return 0;
  let rest = values.ekhoNormal - (person.ekhoNormalElsewhere ?? 0);
  for (const view of engagements) if (!isCasual(view) && !view.facts.ekho) rest -= payOf(view);
  return Math.max(0, rest);
}

const NONE: readonly number[] = [];

/** Fillér of each engagement's pay; an empty list when nobody chose EKHO. */
export function ekhoBases(context: Context<Law>): readonly number[] {
  const { engagements, values } = context;
  if (!engagements.some(choosesEkho)) return NONE;
  let ordinary = ordinaryPart(context);
  let left = Math.max(0, values.ekhoCap - context.counter('ekho-base'));
  return engagements.map((view) => {
    if (!choosesEkho(view)) return 0;
    const pay = payOf(view);
    const kept = Math.min(pay, ordinary);
    const base = Math.min(pay - kept, left);
    ordinary -= kept;
    left -= base;
    return base;
  });
}
