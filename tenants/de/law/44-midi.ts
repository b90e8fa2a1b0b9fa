/** Contributions in the transition zone (§ 20 Abs 2a SGB IV): less for the employee, not the fund. */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Month } from './items.ts';
import { type Care, fundOf } from './person.ts';
import { type Spread, spread } from './spread.ts';

/** A branch: twice the rounded half of the whole base, less the employee's part (§ 2 Abs 2 BVV). */
export function midiAmounts(
  { whole, employee }: NonNullable<Month['midi']>,
  half: number,
  ownRate: number = half,
) {
  const own = share(employee, ownRate);
  const total = share(whole, half) + share(whole, half);
  return { own, total, employer: total - own };
}

function midiBranch(
  sink: LineSink,
  by: Spread,
  midi: NonNullable<Month['midi']>,
  id: string,
  rates: { readonly half: number; readonly employee?: number; readonly reduced?: number },
): void {
  const { half, employee = half, reduced = employee } = rates;
  const { own, employer } = midiAmounts(midi, half, employee);
  const kept = reduced === employee ? own : share(midi.employee, reduced);
  const params = { ...midi };
  const why = sink.explaining ? { message: 'midi-an', params } : undefined;
  const whyEmployer = sink.explaining ? { message: 'midi-ag', params } : undefined;
  spread(sink, by, `${id}-an`, kept, reduced, why, midi.employee);
  spread(sink, by, `${id}-ag`, employer, half, whyEmployer, midi.whole);
}

export function midiContributions(
  context: Context<Law>,
  sink: LineSink,
  by: Spread,
  midi: NonNullable<Month['midi']>,
  care: Care,
): void {
  const { values, person } = context;
  sink.add('midi-base', null, midi.whole);
  sink.add('midi-base-an', null, midi.employee);
  if (person.health === 'statutory') {
    midiBranch(sink, by, midi, 'kv', { half: values.kvHalf });
    midiBranch(sink, by, midi, 'kvz', { half: fundOf(context).extraHalf });
    const { careHalf, careChild } = values;
    const employee = care.employee + care.children * careChild;
    midiBranch(sink, by, midi, 'pv', { half: careHalf, employee, reduced: care.employee });
    if (care.children > 0) context.relyOn('midijob.pv.children');
    const surcharge = share(midi.whole, care.childless);
    spread(sink, by, 'pvz-an', surcharge, care.childless, undefined, midi.whole);
  }
  if (person.pension !== 'exempt') midiBranch(sink, by, midi, 'rv', { half: values.rvHalf });
  midiBranch(sink, by, midi, 'av', { half: values.avHalf });
}
