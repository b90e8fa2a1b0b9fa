/** What a recipient is due for the month, by line. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { lines } from './lines.ts';

/** A duty of the whole month, by a date. */
export const whole = { timing: 'by-date', engagement: null } as const;

/** Amounts by line of a recipient. */
export function sums(
  context: Context<Law>,
  recipient: string,
): readonly [number, Record<string, number>] {
  const data: Record<string, number> = {};
  let amount = 0;
  for (const { id, side, recipient: to } of lines) {
    if (to !== recipient || side === 'information') continue;
    const cents = context.amountOf(id);
    if (cents !== 0) data[id] = cents;
    amount += cents;
  }
  return [amount, data];
}
