/**
 * People who live in another state. A non-resident artist is taxed at a flat rate of the full wage
 * (§ 70 Abs 2 Z 2 EStG). Contributions follow the state the engine is told (883/2004, A1): under
 * another state's legislation this law is not asked for any.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { paySums } from './pay.ts';

export const isAbroad = (context: Context<Law>): boolean => context.person.taxResidence !== 'AT';

/**
 * Taxes the artistic engagements of a non-resident.
 * @returns true when nothing is left for the tariff
 */
export function taxArtistAbroad(context: Context<Law>, sink: LineSink): boolean {
  const { artistRate } = context.values;
  const artistic = context.engagements.filter(({ facts }) => facts.artist);
  if (artistic.length < context.engagements.length) {
    // No source says how a tariff applies beside the flat rate, or to non-residents at all.
    context.relyOn('tax.nra.employee');
    return false;
  }
  for (const view of artistic) {
    const { current, special, leave } = paySums(view);
    const wage = current + special + leave;
    sink.add('lst-base', view.id, wage);
    sink.add('lst-artist', view.id, share(wage, artistRate), wage, artistRate);
  }
  return true;
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'AT') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'Art. 11–13 VO (EG) 883/2004',
    params: { state: a1State },
  });
}
