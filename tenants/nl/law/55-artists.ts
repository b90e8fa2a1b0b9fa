/**
 * Artist scheme (art. 5a, 35, 35a Wet LB 1964): a flat rate on the gage, without credits. Costs the
 * law names are taken off: documented travel and stay, and a small allowance for each performance.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { livesAbroad } from './10-status.ts';
import { isArtist, paySums, type View } from './month.ts';

/** What is free of tax in the gage: costs and the kleinevergoedingsregeling. */
function freeOf({ values }: Context<Law>, { facts }: View): number {
  return facts.businessCosts + facts.performances * values.kvr;
}

export function taxableGage(context: Context<Law>, view: View): number {
  const { current, special } = paySums(view);
  return Math.max(0, current + special - freeOf(context, view));
}

/** The rate, with the parameter it comes from; null: outside the scheme, no tax. */
function rateOf(context: Context<Law>): readonly [number, string] | null {
  const { person, values } = context;
  if (!person.identityVerified) return [values.anonymous, 'wage_tax.anonymous'];
  if (!livesAbroad(context)) return [values.artistResident, 'artist.wage_tax.resident'];
  if (person.treatyState === true) return null;
  if (person.treatyState === undefined)
    context.find({
      code: 'treaty-unknown',
      severity: 'warn',
      blocksIssuing: true,
      article: 'art. 5a lid 1 b Wet LB 1964',
      path: 'person.treatyState',
      params: { state: person.taxResidence },
    });
  return [values.artistAbroad, 'artist.wage_tax.nonresident_no_treaty'];
}

export function artistTax(context: Context<Law>, sink: LineSink): void {
  const views = context.engagements.filter(isArtist);
  if (views.length === 0) return;
  const rate = rateOf(context);
  for (const view of views) {
    const { current, special } = paySums(view);
    const gage = taxableGage(context, view);
    if (view.facts.performances > 0) context.relyOn('artist.kvr.holds');
    const free = current + special - gage;
    const ofKvr = sink.explaining ? { values: ['artist.kvr'] } : undefined;
    sink.add('kvr', view.id, free, undefined, undefined, ofKvr);
    sink.add('gage', view.id, gage);
    if (rate === null) {
      const why = sink.explaining ? { message: 'loonheffing-artist-treaty' } : undefined;
      sink.add('loonheffing-artist', view.id, 0, gage, 0, why);
      continue;
    }
    const why = sink.explaining ? { values: [rate[1]] } : undefined;
    sink.add('loonheffing-artist', view.id, share(gage, rate[0]), gage, rate[0], why);
  }
}
