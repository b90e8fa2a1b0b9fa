/** What of a net wage creditors can have (§ 850c ZPO). Maintenance claims are set by the court. */
import { cutTo, type Garnishment, type GarnishmentCase, share } from '@smart/law';
import type { Values } from './parameters/derive.ts';

const RELIES_ON = [
  'garnish.base',
  'garnish.first',
  'garnish.further',
  'garnish.full_above',
  'garnish.share_kept',
] as const;

/** `attachable = max(0, min(net, H) − free) × (1 − kept) + max(0, net − H)`, net cut to 10 €. */
export function seizure(values: Values, it: GarnishmentCase): Garnishment {
  const dependants = Math.min(it.dependants, values.seizureDependants);
  const first = Math.min(dependants, 1);
  const further = dependants - first;
  const net = cutTo(it.net, values.seizureStep);
  const top = values.seizureFullAbove;
  const free = values.seizureBase + first * values.seizureFirst + further * values.seizureFurther;
  const kept =
    values.seizureKept + first * values.seizureKeptFirst + further * values.seizureKeptFurther;
  const excess = Math.max(0, Math.min(net, top) - free);
  const attachable = excess - share(excess, kept) + Math.max(0, net - top);
  return { protectedAmount: it.net - attachable, attachable, reliesOn: RELIES_ON };
}
