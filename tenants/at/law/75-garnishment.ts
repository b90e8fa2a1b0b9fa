/**
 * What of a net wage cannot be seized (§§ 291, 291a, 291b EO). A named deduction after net pay:
 * whoever pays the person asks for the protected amount here.
 */
import { cutTo, type Garnishment, type GarnishmentCase, share } from '@smart/law';
import type { Values } from './parameters/derive.ts';

const RELIES_ON = [
  'garnish.base',
  'garnish.base.raised',
  'garnish.dependant',
  'garnish.max_base',
  'garnish.net_rounding',
] as const;

/** `protected = free + (min(net, ceiling) − free) × (30 % + 10 % a dependant)`; above: nothing. */
export function seizure(values: Values, it: GarnishmentCase): Garnishment {
  const dependants = Math.min(it.dependants, values.seizureDependants);
  const net = cutTo(it.net, values.seizureNetStep);
  const base = it.hasSpecialPay ? values.seizureBase : values.seizureBaseRaised;
  const free = base + dependants * values.seizureDependant;
  const excess = Math.max(0, Math.min(net, values.seizureCeiling) - free);
  const kept = values.seizureKept + dependants * values.seizureKeptDependant;
  const ordinary = Math.min(net, free + share(excess, kept));
  const reduced = share(ordinary, values.seizureMaintenance);
  const left = it.forMaintenance ? reduced : ordinary;
  const rest = it.net - net;
  return { protectedAmount: left + rest, attachable: net - left, reliesOn: RELIES_ON };
}
