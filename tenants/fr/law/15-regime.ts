/**
 * On which side of each step of the law a case stands: the end of the general reduction, reduced
 * rates of 2025, the balance contribution CET above the ceiling, the band of the neutral grid.
 */
import { isSpectacle } from './10-status.ts';
import { generalBases, monthCeiling, spectacleBases } from './35-ceilings.ts';
import { peekReliefs, reliefOf, type Sides } from './45-reduction.ts';
import { bandOf } from './50-withholding.ts';
import type { Ctx } from './month.ts';

const sides = ({ over, maladie, family }: Sides): string =>
  `${over ? 1 : 0}${maladie ? 0 : 1}${family ? 0 : 1}`;

export function regime(context: Ctx): string {
  const { engagements, values, person, paidOn, period } = context;
  const general = engagements.filter((view) => !isSpectacle(view));
  const bases = generalBases(context, general, monthCeiling(context, general));
  const parts = [sides(peekReliefs(context, bases))];
  let cet = 0;
  for (const one of bases) cet += one.cet;
  parts.push(cet > 0 ? 'cet' : '-');
  for (const one of spectacleBases(context, engagements.filter(isSpectacle)))
    parts.push(`${sides(reliefOf(context, one))}${one.cet > 0 ? 'cet' : '-'}`);
  if (person.pasRate === undefined && person.household === undefined) {
    const limits = (paidOn === period.to ? values : context.valuesOn(paidOn)).grids;
    const base = context.amountOf('pas-base') || context.amountOf('net-taxable');
    parts.push(`band ${bandOf(limits[person.residence], base)}`);
  }
  return parts.join(' ');
}
