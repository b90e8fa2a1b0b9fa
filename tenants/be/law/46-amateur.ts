/**
 * Amateur arts allowance (RD of 28 November 1969 art. 17sexies): nothing is kept within its limits;
 * once an organiser passes the yearly amount, it owes a solidarity contribution on all of it.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Work } from './work.ts';

/** True when this organiser's allowances of the year have passed the amount. */
export const isOverThreshold = ({ values }: Context<Law>, { view, pay }: Work): boolean =>
  (view.facts.organiserTotal ?? 0) + pay.current > (values.amateurThreshold ?? 0);

export function amateurAllowance(context: Context<Law>, sink: LineSink, work: Work): void {
  const { view, pay } = work;
  const { amateurDay, amateurThreshold, amateurSolidarity, amateurTravel } = context.values;
  for (const key of ['amateur.day', 'amateur.travel', 'amateur.threshold']) context.relyOn(key);
  for (const item of view.pay)
    if (amateurDay !== null && item.amount > amateurDay + (amateurTravel ?? 0))
      context.find({
        code: 'amateur-day-too-high',
        severity: 'refuse',
        blocksIssuing: true,
        article: 'RD 28/11/1969 art. 17sexies',
        engagement: view.id,
        params: { amount: item.amount, limit: amateurDay },
      });
  if (amateurThreshold === null || !isOverThreshold(context, work)) return;
  const before = view.facts.organiserTotal ?? 0;
  const paid = before > amateurThreshold ? 0 : before;
  const base = paid + pay.current;
  sink.add('solidarity', view.id, share(base, amateurSolidarity), base, amateurSolidarity);
}
