/**
 * What of a net wage creditors can have (art. 545 c.p.c.): a fifth; for maintenance what the court
 * says, at most half. The smaller shares of the tax agent are carried as values only.
 */
import { type Garnishment, type GarnishmentCase, shareDown } from '@smart/law';
import type { Values } from './parameters/derive.ts';

const ORDINARY = ['garnish.share'] as const;
const MAINTENANCE = ['garnish.maintenance'] as const;

export function seizure(values: Values, { net, forMaintenance }: GarnishmentCase): Garnishment {
  const rate = forMaintenance ? values.seizureMaintenance : values.seizureRate;
  const attachable = shareDown(Math.max(0, net), rate);
  return {
    protectedAmount: net - attachable,
    attachable,
    reliesOn: forMaintenance ? MAINTENANCE : ORDINARY,
  };
}
