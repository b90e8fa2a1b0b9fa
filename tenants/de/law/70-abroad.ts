/**
 * People who live in another state. An artist employed for a short time and taxed in Germany only
 * with this pay has a flat rate (BMF 28.3.2013); other employees the wage tax by their certificate.
 * Contributions follow the state the engine is told (883/2004, A1).
 */
import { addMonths, type Context, type LineSink, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Item } from './items.ts';

/** § 1 Abs 4 EStG: no home here, and an engagement of at most six months. */
const isShortArtist = (context: Context<Law>, { view }: Item): boolean =>
  view.facts.artist === true &&
  view.to !== null &&
  view.to < addMonths(view.from, context.values.abroadMonths);

/** @returns true when the flat rate settles the item */
export function taxAbroad(context: Context<Law>, sink: LineSink, item: Item): boolean {
  if (context.person.taxResidence === 'DE' || !isShortArtist(context, item)) return false;
  const { abroadRate, abroadSurchargeBorne, abroadBorne, surcharge } = context.values;
  const { id, facts } = item.view;
  const wage = item.current + item.special;
  const { taxBorneBy: borneBy = 'employee' } = facts;
  const rate =
    borneBy === 'employer'
      ? abroadBorne
      : borneBy === 'employer-surcharge'
        ? abroadSurchargeBorne
        : abroadRate;
  const tax = shareDown(wage, rate);
  const extra = shareDown(tax, surcharge);
  sink.add('lst-base-abroad', id, wage);
  sink.add(borneBy === 'employer' ? 'lst-abroad-ag' : 'lst-abroad', id, tax, wage, rate);
  sink.add(borneBy === 'employee' ? 'solz-abroad' : 'solz-abroad-ag', id, extra, tax, surcharge);
  return true;
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'DE') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'Art. 11–13 VO (EG) 883/2004',
    params: { state: a1State },
  });
}
