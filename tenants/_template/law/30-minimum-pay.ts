import type { Context, EngagementView } from '@smart/law';
import type { Law } from '../facts.ts';

/** Collective agreement: a day pays no less than its grade. */
export function checkMinimumPay(context: Context<Law>): void {
  for (const engagement of context.engagements) checkEngagement(context, engagement);
}

function checkEngagement(context: Context<Law>, engagement: EngagementView<Law>): void {
  const { grade } = engagement.facts;
  const floor = grade === undefined ? undefined : context.values.dayFloor?.get(grade);
  if (floor === undefined) {
    context.find({ code: 'no-floor-known', severity: 'warn', engagement: engagement.id });
    return;
  }
  for (const item of engagement.pay)
    if (item.kind === 'day' && item.amount < floor)
      context.find({
        code: 'below-floor',
        severity: 'refuse',
        engagement: engagement.id,
        params: { amount: item.amount, floor, date: item.from },
      });
}
