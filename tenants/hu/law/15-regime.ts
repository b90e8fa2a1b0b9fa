/**
 * On which side of each step of the law a case stands. Net falls where mandates become insured;
 * cost jumps with each further day of casual work.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { statuses } from './10-status.ts';
import { paidDays } from './44-casual-dues.ts';
import { isCasual, isMandate } from './kinds.ts';

export function regime(context: Context<Law>): string {
  let mandates = '';
  let casual = 0;
  for (const { view, insured } of statuses(context)) {
    if (isMandate(view)) mandates = insured ? 'insured' : 'not-insured';
    if (isCasual(view)) casual += paidDays(view).size;
  }
  return `mandates:${mandates} days:${casual}`;
}
