/**
 * Trattamento di fine rapporto (art. 2120 c.c.): a part of the year's pay is set aside, and paid
 * when the engagement ends, or goes to a pension fund each month.
 */
import {
  type Context,
  type LineSink,
  monthOfDate,
  proRata,
  SCALE,
  share,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import type { Insured } from './10-status.ts';
import { endsNow, goesOn, type View } from './month.ts';
import type { Values } from './parameters/derive.ts';
import { block } from './say.ts';

/** What a year's pay sets aside, less the contribution the employer advanced; rounded once. */
export const setAside = ({ tfrParts, tfrWhole, tfrContribution }: Values, pay: number): number =>
  proRata(pay, tfrParts * SCALE - tfrContribution * tfrWhole, tfrWhole * SCALE);

/** Contracts that began before the month: their TFR waits in the running total. */
const isOlder = ({ period }: Context<Law>, { from }: View): boolean => from < period.from;

const notModelled = (context: Context<Law>, code: string, { id }: View): void =>
  block(context, `not-modelled.${code}`, 'art. 2120 c.c.', { engagement: id });

/** What was set aside for an ending engagement in earlier months, and grew since 31 December. */
function fromBefore(context: Context<Law>, view: View, month: readonly Insured[]) {
  const held = isOlder(context, view) ? context.counter('tfr') : 0;
  const older = month.filter((item) => isOlder(context, item.view));
  const parallel = older.some((item) => goesOn(context, item.view));
  const { tfrHeld } = view.facts;
  if (tfrHeld !== undefined && isOlder(context, view))
    return parallel ? { held: tfrHeld, grown: 0 } : { held, grown: tfrHeld - held };
  if (held !== 0 && parallel) notModelled(context, 'tfr-parallel', view);
  if (held === 0 || parallel || older[0]!.view.id !== view.id) return { held: 0, grown: 0 };
  const ofEarlierYears = held - context.counter('tfr-held');
  context.count('tfr-held', -context.counter('tfr-held'));
  if (ofEarlierYears <= 0) return { held, grown: 0 };
  context.relyOn('tfr.revaluation');
  const { tfrRevaluation } = context.values;
  const rate = tfrRevaluation.get(monthOfDate(context.period.to));
  const isTooOld = yearOf(view.from) + 1 < yearOf(context.period.to);
  if (isTooOld || (rate === undefined && tfrRevaluation.size > 0))
    notModelled(context, 'tfr-revaluation', view);
  return { held, grown: share(ofEarlierYears, rate ?? 0) };
}

/** Paid to the person from what was set aside: it is no pay of the month and no new cost. */
function pay(context: Context<Law>, sink: LineSink, view: View, amount: number): void {
  if (amount <= 0) return;
  const why = sink.explaining ? { params: { paid: amount } } : undefined;
  sink.add('tfr-pagato', view.id, -amount, undefined, undefined, why);
  context.count('tfr', -amount);
}

export function severance(context: Context<Law>, sink: LineSink, month: readonly Insured[]): void {
  const { values, person } = context;
  const inFund = person.tfr === 'fund';
  let before = context.counter('tfr-pay');
  for (const { view, pay: sums } of month) {
    if (view.facts.allIn) continue;
    const gross = sums.current + sums.special;
    const amount = setAside(values, before + gross) - setAside(values, before);
    before += gross;
    sink.add(inFund ? 'tfr-fondo' : 'tfr', view.id, amount, gross);
    context.count('tfr-pay', gross);
    if (inFund) continue;
    context.count('tfr', amount);
    if (!endsNow(context, view)) {
      context.count('tfr-held', amount);
      continue;
    }
    const { held, grown } = fromBefore(context, view, month);
    sink.add('tfr', view.id, grown);
    context.count('tfr', grown);
    pay(context, sink, view, amount + held + grown);
  }
}
