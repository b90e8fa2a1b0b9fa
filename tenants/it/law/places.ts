/** The surtax of a region or municipality, and what it makes of an income. */
import { type Context, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import type { PlaceSurtax } from './parameters/derive.ts';
import { block } from './say.ts';
import { FINE, scaleTax } from './scale.ts';

/** A surtax of a year's income. */
export function surtaxOf(of: PlaceSurtax, income: number): number {
  if (income <= of.exemptUpTo) return 0;
  if (income <= of.firstRateUpTo) return proRata(income, of.scale.rate[0]!, FINE);
  const credit = income > of.creditAbove && income <= of.creditUpTo ? of.credit : 0;
  return Math.max(0, scaleTax(of.scale, income) - credit);
}

/** The surtax of the place; says what is missing. */
export function placeOf(context: Context<Law>, place: string | undefined): PlaceSurtax | null {
  const found = place === undefined ? undefined : context.values.surtaxes.get(place);
  if (found) {
    context.relyOn(found.key);
    return found;
  }
  const code = place === undefined ? 'domicile-missing' : 'surtax-unknown';
  const path = place === undefined ? 'person.comune' : 'house.confirmed.surtax.others';
  const params = { place: place ?? '–' };
  block(context, code, 'art. 50 D.Lgs. 446/1997', { path, params });
  return null;
}
