/**
 * Expat ruling (art. 31a lid 2 e Wet LB 1964): a part of the wage is free of tax, as far as the
 * norm stays taxed and up to the cap of the year.
 */
import { type Context, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist, type PaySums, paySums, type View } from './month.ts';

/** What is free in the month, all engagements together. Cents. */
export function expatAllowance(context: Context<Law>): number {
  const { person, values } = context;
  if (person.expatRuling === 'none') return 0;
  let wage = 0;
  for (const view of context.engagements) {
    if (isArtist(view)) continue;
    const { current, special, transition } = paySums(view);
    wage += current + special - transition;
  }
  const agreed = share(wage, values.expatRate);
  const aboveNorm = Math.max(0, wage - proRata(values.expatNorm[person.expatRuling], 1, 12));
  if (aboveNorm < agreed) context.relyOn('expat_ruling.norm-by-month');
  context.relyOn('expat.premiums');
  const left = Math.max(
    0,
    share(values.expatCap, values.expatRate) - context.counter('expat-free'),
  );
  return Math.min(agreed, aboveNorm, left);
}

/** The part of an engagement, by its pay. */
export function expatFree(context: Context<Law>, view: View, sums: PaySums): number {
  if (context.person.expatRuling === 'none') return 0;
  const all = context.engagements.filter((one) => !isArtist(one)).map(paySums);
  const wage = all.reduce((sum, one) => sum + one.current + one.special - one.transition, 0);
  const own = sums.current + sums.special - sums.transition;
  return wage === 0 || isArtist(view) ? 0 : proRata(expatAllowance(context), own, wage);
}
