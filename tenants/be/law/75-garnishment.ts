/**
 * What of a net wage creditors can have (judicial code art. 1409): slices of it, less an amount for
 * each child, within what the slices give. Maintenance claims know no limit (art. 1412).
 */
import { type Garnishment, type GarnishmentCase, share } from '@smart/law';
import type { Values } from './parameters/derive.ts';

const RELIES_ON = ['garnishment.limits', 'garnishment.shares', 'garnishment.child'] as const;

export function seizure(values: Values, it: GarnishmentCase): Garnishment {
  const { seizureLimits, seizureShares, seizureChild } = values;
  if (it.forMaintenance)
    return { protectedAmount: 0, attachable: Math.max(0, it.net), reliesOn: [] };
  let slices = 0;
  seizureLimits.forEach((limit, i) => {
    const next = seizureLimits[i + 1] ?? Number.MAX_SAFE_INTEGER;
    const part = Math.max(0, Math.min(it.net, next) - limit);
    slices += i < seizureShares.length ? share(part, seizureShares[i]!) : part;
  });
  const attachable = Math.max(0, slices - it.dependants * seizureChild);
  return { protectedAmount: it.net - attachable, attachable, reliesOn: RELIES_ON };
}
