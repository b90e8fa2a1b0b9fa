/**
 * People who live in another state. Artists are taxed at a flat final rate of their full pay; other
 * employees by the scale with the deduction for work. Contributions follow the state the engine is
 * told (883/2004, A1).
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isOccasional } from './month.ts';
import { paySums } from './pay.ts';
import { block } from './say.ts';

/** True when everything a non-resident is employed for is artistic, and the flat rate is used. */
export function isFlat(context: Context<Law>): boolean {
  const employed = context.engagements.filter((view) => !isOccasional(view));
  if (!employed.every(({ facts }) => facts.artist)) return false;
  context.relyOn('irpef.abroad.artist-employee');
  return context.values.abroadFlat;
}

export function taxAbroad(context: Context<Law>, sink: LineSink): void {
  const rate = context.values.abroadRate;
  for (const view of context.engagements) {
    if (isOccasional(view)) continue;
    const { current, special } = paySums(view);
    const pay = current + special;
    sink.add('irpef-base', view.id, pay);
    sink.add('ritenuta-estero', view.id, share(pay, rate), pay, rate);
  }
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'IT') return;
  const params = { state: a1State };
  block(context, 'a1-not-recorded', 'art. 11-13 reg. (CE) 883/2004', { params });
}
