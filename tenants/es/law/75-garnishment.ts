/**
 * What of a net payment cannot be seized (LEC art. 607): the minimum wage, then less of every
 * further minimum wage. A court decides what is left to who owes maintenance (art. 608).
 */
import { type Garnishment, type GarnishmentCase, proRata, share } from '@smart/law';
import type { Values } from './parameters/derive.ts';

export function seizure(values: Values, it: GarnishmentCase): Garnishment {
  const { seizureRates, seizureMaintenance, wageYear, wageMonth } = values;
  if (it.forMaintenance) {
    const kept = Math.min(it.net, seizureMaintenance ?? it.net);
    const reliesOn = ['garnish.maintenance'];
    return { protectedAmount: kept, attachable: it.net - kept, reliesOn };
  }
  const wage = it.hasSpecialPay ? wageMonth : proRata(wageYear, 1, 12);
  let attachable = 0;
  seizureRates.forEach((rate, i) => {
    const isLast = i === seizureRates.length - 1;
    const above = Math.max(0, it.net - wage * (i + 1));
    attachable += share(isLast ? above : Math.min(above, wage), rate);
  });
  const reliesOn = it.hasSpecialPay ? [] : ['garnish.wage'];
  return { protectedAmount: it.net - attachable, attachable, reliesOn };
}
