/**
 * On which side of each step of the law a case stands. Net falls or cost jumps exactly where this
 * text changes: the limits of a payment and a year, the band of the tax table, the step of the
 * table for one-off amounts.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { yearBase } from './40-contributions.ts';
import { tableOf, taxParts } from './50-withholding.ts';
import { oneOffStep } from './51-one-off.ts';

export function regime(context: Context<Law>): string {
  const parts = taxParts(context);
  const said = [yearBase(context).isDue ? 'fees' : 'no-fees'];
  if (parts.ordinary > 0) said.push(parts.isFree ? 'free' : 'taxed');
  if (context.person.decidedPercent !== undefined || parts.isFree) return said.join(' ');
  if (parts.table > 0) said.push(tableOf(context)?.step(Math.trunc(parts.table / 100)) ?? '');
  if (parts.oneOff > 0) said.push(`one-off:${oneOffStep(context, parts).step}`);
  return said.join(' ');
}
