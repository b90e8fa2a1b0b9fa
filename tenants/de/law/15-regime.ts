/**
 * On which side of each step of the law a case stands. Net falls or cost drops exactly where this
 * text changes: Minijob, transition zone, full insurance; flat tax of short-term work; the free
 * amount of a performance; the surcharge on one-off pay, which has no slope.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthOfWork } from './10-status.ts';
import { isFlatShort } from './52-flat-tax.ts';

export function regime(context: Context<Law>): string {
  const month = monthOfWork(context);
  const parts: string[] = [month.midi === null ? 'whole' : 'midi'];
  for (const item of month.items) {
    const flat = isFlatShort(context, item) ? ':flat' : '';
    // The minimum base of a Minijob is due from the first cent.
    const paid = item.current + item.special > 0 ? '' : ':unpaid';
    parts.push(`${item.form}${flat}${paid}`);
    if (item.form === 'free')
      parts.push(
        context.amountOf('fee-base') + context.amountOf('fee-tax-ag') > 0 ? 'fee' : 'no-fee',
      );
  }
  if (context.amountOf('lst-base-sb') > 0)
    parts.push(context.amountOf('solz-sb') > 0 ? 'surcharge' : 'no-surcharge');
  return parts.join(' ');
}
