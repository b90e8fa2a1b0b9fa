/**
 * What the employer adds alone: refund levies for sickness and maternity (U1, U2, AAG), insolvency
 * levy, accident insurance, and the artists' levy on fees of the self-employed (KSVG).
 */
import { addDays, type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Item, Month } from './items.ts';
import { fundOf } from './person.ts';
import { type Bases, type Groups, type Spread, spread } from './spread.ts';

/** § 3 Abs 3 EFZG: no sick pay by the employer, so no refund of it, in the first four weeks. */
export const isShortContract = (context: Context<Law>, { view }: Item): boolean =>
  view.to !== null && view.to < addDays(view.from, context.values.u1ShortDays);

/** The part of a spread that belongs to contracts of more than four weeks. */
function longOnly(context: Context<Law>, by: Spread, base: number): Spread {
  const items: Item[] = [];
  const upTo: number[] = [];
  let total = 0;
  let before = 0;
  by.items.forEach((item, i) => {
    const end = by.upTo === null ? base : proRata(base, by.upTo[i]!, by.total || 1);
    if (!isShortContract(context, item)) {
      total += end - before;
      items.push(item);
      upTo.push(total);
    }
    before = end;
  });
  return { items, upTo, total, cap: by.cap };
}

function refundLevies(
  context: Context<Law>,
  sink: LineSink,
  month: Month,
  { rv }: Bases,
  isFull: boolean,
): void {
  const { insolvency } = context.values;
  const { u1, u2 } = fundOf(context);
  const base = isFull && month.midi !== null ? month.midi.whole : rv.total;
  if (isFull && month.midi !== null) context.relyOn('midijob.levies');
  if (isFull && context.entity.u1) {
    const long = longOnly(context, rv, base);
    spread(sink, long, 'u1', share(long.total, u1), u1);
  }
  spread(sink, rv, 'u2', share(base, u2), u2, undefined, base);
  spread(sink, rv, 'insolvency', share(base, insolvency), insolvency, undefined, base);
}

/** On one-off pay only the insolvency levy is due. */
function onOneOff(context: Context<Law>, sink: LineSink, month: Month): void {
  const { insolvency } = context.values;
  for (const { view, special } of month.items) {
    const base = special === 0 ? 0 : context.amountOf('rv-base-ez', view.id);
    if (base > 0) sink.add('insolvency', view.id, share(base, insolvency), base, insolvency);
  }
}

export function levies(context: Context<Law>, sink: LineSink, month: Month, groups: Groups): void {
  if (groups.full !== null) refundLevies(context, sink, month, groups.full, true);
  if (groups.other !== null) refundLevies(context, sink, month, groups.other, false);
  onOneOff(context, sink, month);
  const { accident, artistsLevy } = context.values;
  for (const { view, form, current, special } of month.items) {
    const pay = current + special;
    if (form !== 'free') sink.add('uv', view.id, share(pay, accident), pay, accident);
    else if (context.entity.artistsLevy && view.facts.artist)
      sink.add('ksa', view.id, share(pay, artistsLevy), pay, artistsLevy);
  }
}
