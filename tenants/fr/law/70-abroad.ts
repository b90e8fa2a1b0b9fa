/**
 * People whose home for tax is abroad: no CSG (L136-1 CSS), a sickness contribution of their own,
 * and withholding by art. 182 A bis for artists, 182 A for other employees. Contributions follow
 * the state the engine is told (883/2004, A1).
 */
import { type LineSink, share } from '@smart/law';
import { type Ctx, grossOf } from './month.ts';

export const isTaxedAbroad = ({ person }: Ctx): boolean => person.taxResidence !== 'FR';

/** 182 A bis: artists on gross pay less a flat deduction; 182 A: the rest by its own scale. */
export function taxNonResident(
  context: Ctx,
  sink: LineSink,
  taxable: number,
  scaleTax: (base: number) => number,
): void {
  const { artistTax, artistKept } = context.values;
  let left = taxable;
  for (const view of context.engagements) {
    if (view.kind !== 'artiste') continue;
    const gross = grossOf(view);
    const base = share(gross, artistKept);
    sink.add('ras-artiste', view.id, share(base, artistTax), base, artistTax);
    left -= gross - context.contributionsOf(view.id, 'current');
  }
  const others = context.engagements.some(({ kind }) => kind !== 'artiste');
  if (others) sink.add('ras', null, scaleTax(Math.max(0, left)), left);
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Ctx): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'FR') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'Art. 11–13 règlement (CE) 883/2004',
    params: { state: a1State },
  });
}
