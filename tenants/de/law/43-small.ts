/** Minijobs and short-term work: flat contributions of the employer to the Minijob-Zentrale. */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isShortContract } from './42-levies.ts';
import { type Item, type Month, shortDaysOf } from './items.ts';
import { countBits, coversMonth, dayMask } from './month.ts';

/** U1, U2 and insolvency levy of small and short-term work; U1 as for every employer. */
function smallLevies(context: Context<Law>, sink: LineSink, item: Item): void {
  const { miniU1, miniU2, insolvency } = context.values;
  const { view, current, special } = item;
  if (context.entity.u1 && !isShortContract(context, item))
    sink.add('u1-mini', view.id, share(current, miniU1), current, miniU1);
  sink.add('u2-mini', view.id, share(current, miniU2), current, miniU2);
  const pay = current + special;
  sink.add('insolvency-mini', view.id, share(pay, insolvency), pay, insolvency);
}

/** § 163 Abs 8 SGB VI: the least base, of a part of a month by its days. */
function leastBase(context: Context<Law>, items: readonly Item[]): number {
  const { miniPensionBase, miniPensionPart } = context.values;
  let mask = 0;
  for (const { view } of items) {
    if (coversMonth(context, view)) return miniPensionBase;
    mask |= dayMask(context, view);
  }
  context.relyOn('minijob.rv.min_base.part');
  return proRata(miniPensionBase, Math.min(countBits(mask), miniPensionPart), miniPensionPart);
}

/**
 * § 168 Abs 1 Nr 1b, § 163 Abs 8 SGB VI: the employee pays what the employer's flat rate leaves of
 * the full contribution, on at least the minimum base; all Minijobs together.
 */
function pensionOfMini(context: Context<Law>, sink: LineSink, items: readonly Item[]): void {
  const { values, person } = context;
  if (person.pension === 'exempt') return;
  const insured = items.filter(({ view }) => !view.facts.pensionExempt);
  let pay = 0;
  let before = 0;
  let sum = 0;
  for (const { current, special } of insured) sum += current + special;
  const isLow = sum > 0 && sum < values.miniPensionBase;
  const least = isLow ? leastBase(context, insured) : 0;
  insured.forEach(({ view, current, special }, i) => {
    pay += current + special;
    const isLast = i === insured.length - 1;
    const base = isLast && pay > 0 ? Math.max(pay, least) : pay;
    const own = share(base, values.rvRate) - share(pay, values.miniPension);
    sink.add('rv-an-mini', view.id, own - before, base, values.rvRate - values.miniPension);
    before = own;
  });
}

function flatOfMini(context: Context<Law>, sink: LineSink, { view, current, special }: Item): void {
  const { miniHealth, miniPension } = context.values;
  const pay = current + special;
  if (context.person.health === 'statutory')
    sink.add('kv-mini', view.id, share(pay, miniHealth), pay, miniHealth);
  sink.add('rv-mini', view.id, share(pay, miniPension), pay, miniPension);
}

export function smallContributions(context: Context<Law>, sink: LineSink, month: Month): void {
  const minis = month.items.filter(({ form }) => form === 'mini');
  if (minis.length > 0) pensionOfMini(context, sink, minis);
  for (const item of month.items) {
    if (item.form === 'mini') flatOfMini(context, sink, item);
    if (item.form === 'mini' || item.form === 'short') smallLevies(context, sink, item);
    if (item.form === 'short') context.count('short-days', shortDaysOf(item.view));
  }
}
