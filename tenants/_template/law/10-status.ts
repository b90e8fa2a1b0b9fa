import type { Context, EngagementView, PayItem } from '@smart/law';
import type { Law } from '../facts.ts';

/** Special pay has its own rules in contributions and tax. */
export const isSpecial = (item: PayItem): boolean => item.kind === 'special';

/** Current pay of an engagement in the month. */
export function currentPay(engagement: EngagementView<Law>): number {
  let sum = 0;
  for (const item of engagement.pay) if (!isSpecial(item)) sum += item.amount;
  return sum;
}

export function specialPay(engagement: EngagementView<Law>): number {
  let sum = 0;
  for (const item of engagement.pay) if (isSpecial(item)) sum += item.amount;
  return sum;
}

/**
 * Social Insurance Act § 4: marginal is who earns no more than the limit in the month, all
 * engagements with the employer together.
 */
export function isMarginal(context: Context<Law>): boolean {
  let sum = 0;
  for (const engagement of context.engagements) sum += currentPay(engagement);
  return sum <= context.values.marginalLimit;
}

/** The one step in this law: above the marginal limit all pay is insured, and net falls. */
export const regime = (context: Context<Law>): string =>
  isMarginal(context) ? 'marginal' : 'insured';
