/**
 * On which side of each step of the law a case stands. Net falls or cost jumps exactly where this
 * text changes: marginal or insured (each engagement, each day), the employee's step in
 * unemployment insurance, the exemption of small special payments, the levy on marginal pay.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { insured } from './10-status.ts';
import { stepOf } from './35-rates.ts';
import { payForStep } from './40-contributions.ts';

export function regime(context: Context<Law>): string {
  const { values } = context;
  const month = insured(context);
  let special = 0;
  const parts: string[] = [];
  for (const item of month) {
    if (item.full) special += item.pay.special;
    parts.push(`${item.full ? 'insured' : 'marginal'}:${item.bases.length}`);
  }
  parts.push(`step:${stepOf(values, payForStep(context, month))}`);
  parts.push(`special-step:${stepOf(values, special)}`);
  if (special > 0) {
    const exempt = context.amountOf('sixth') <= values.specialExemption;
    parts.push(exempt ? 'special-exempt' : 'special-taxed');
  }
  parts.push(context.amountOf('dga') > 0 ? 'levy' : 'no-levy');
  return parts.join(' ');
}
