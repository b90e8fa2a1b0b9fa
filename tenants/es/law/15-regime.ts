/**
 * On which side of each step of the law a case stands. Net falls or cost jumps exactly where this
 * text changes: the bands of artists' bases on account, the end of the two points for a home loan,
 * and, where pay is high, every hundredth of a point of the rate, which is cut and not rounded.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic } from './10-status.ts';
import { bases } from './35-bases.ts';
import { rateOf } from './50-withholding.ts';
import { isAbroad } from './70-abroad.ts';

/** How the year's figures compare with those of the last payment: kept only when equal. */
function sinceLast(context: Context<Law>, pay: number, quota: number): string {
  const before = context.counter('irpf-expected');
  const side = pay < before ? 'less' : pay === before ? 'same' : 'more';
  return `${side}/${quota <= context.counter('irpf-quota') ? 'held' : 'free'}`;
}

export function regime(context: Context<Law>): string {
  const parts: string[] = [];
  for (const { view, bands } of context.engagements.some(isArtistic) ? bases(context) : [])
    if (isArtistic(view)) parts.push(`bands:${bands}`);
  if (isAbroad(context)) return parts.join(' ');
  const pay = context.amountOf('irpf-base');
  const { rate, steps, expected } = rateOf(context, pay);
  if (expected.paidBefore > 0) parts.push(sinceLast(context, steps.pay, steps.quota));
  if (context.person.homeLoan) parts.push(steps.pay < context.values.loanBelow ? 'loan' : 'full');
  if (pay >= context.values.rateStepsFrom) parts.push(`rate:${rate}`);
  return parts.join(' ');
}
