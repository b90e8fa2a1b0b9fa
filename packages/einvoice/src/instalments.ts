import { allocate, divideRounded, type Rate, rate, ratio } from '@smart/money';
import { vatKey, vatOn } from './calculate.ts';
import { sum } from './decimal.ts';
import { EinvoiceFault } from './fault.ts';
import type { Vat } from './model.ts';

/** What an order is worth in one VAT category and rate: net in minor units. */
export interface OrderGroup {
  readonly vat: Vat;
  readonly net: bigint;
}

/** A part of the order invoiced before the rest: a share of its net, or a net amount agreed. */
export type PlanPart =
  | { readonly kind: 'share'; readonly share: Rate }
  | { readonly kind: 'net'; readonly net: bigint };

export interface InstalmentGroup {
  readonly vat: Vat;
  readonly net: bigint;
  readonly tax: bigint;
}

/** One invoice of an order, in minor units: deposit, part or final. */
export interface Instalment {
  readonly groups: readonly InstalmentGroup[];
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
}

/**
 * Splits an order into instalments: the planned parts and, last, the rest. For every VAT category
 * and rate the parts' nets sum exactly to the order's net and the parts' VAT exactly to the VAT of
 * the order, however odd the parts are.
 *
 * A part's VAT is the VAT of everything invoiced so far less the VAT invoiced before, so it is
 * never more than a cent off the part's own percentage (`plannedVat` of the draft). A share moves
 * to the nearest net whose VAT is a whole number of cents, and then there is nothing to move at
 * all. No part is left when the plan already covers the order.
 *
 * @throws EinvoiceFault `einvoice.bad-plan` (an order of nothing, or of mixed signs, or a part not
 *   above zero), `einvoice.plan-exceeds-order`
 */
export function instalments(
  order: readonly OrderGroup[],
  plan: readonly PlanPart[],
): readonly Instalment[] {
  const progress: Progress = { groups: merged(order), invoiced: [], shares: NOTHING };
  progress.invoiced = progress.groups.map(() => 0n);
  const parts = plan.map((part, index) => advance(progress, netsOf(part, progress, index)));
  const rest = left(progress);
  return rest.every((net) => net === 0n) ? parts : [...parts, advance(progress, rest)];
}

const NOTHING = ratio(0n, 1n);

/** How far the plan has come: invoiced net a group, and the shares taken so far. */
interface Progress {
  readonly groups: readonly OrderGroup[];
  invoiced: bigint[];
  shares: Rate;
}

const left = (p: Progress): bigint[] => p.groups.map((g, k) => g.net - (p.invoiced[k] ?? 0n));

function merged(order: readonly OrderGroup[]): OrderGroup[] {
  const byKey = new Map<string, OrderGroup>();
  for (const group of order) {
    const known = byKey.get(vatKey(group.vat));
    byKey.set(vatKey(group.vat), { vat: group.vat, net: (known?.net ?? 0n) + group.net });
  }
  const groups = [...byKey.values()];
  if (groups.some((g) => g.net < 0n) || sum(groups.map((g) => g.net)) <= 0n)
    throw new EinvoiceFault('einvoice.bad-plan', { part: 'order' });
  return groups;
}

function netsOf(part: PlanPart, progress: Progress, index: number): bigint[] {
  const bad = part.kind === 'share' ? part.share.n <= 0n : part.net <= 0n;
  if (bad) throw new EinvoiceFault('einvoice.bad-plan', { part: String(index + 1) });
  const available = left(progress);
  if (part.kind === 'net') {
    if (part.net > sum(available)) exceeded(index);
    return allocate(part.net, available);
  }
  const before = progress.shares;
  const after = ratio(before.n * part.share.d + part.share.n * before.d, before.d * part.share.d);
  progress.shares = after;
  return progress.groups.map((group, k) => {
    const net = settled(group, after) - settled(group, before);
    const over = net - (available[k] ?? 0n);
    if (over >= stepOf(group)) exceeded(index);
    return over > 0n ? net - over : net;
  });
}

function exceeded(index: number): never {
  throw new EinvoiceFault('einvoice.plan-exceeds-order', { part: String(index + 1) });
}

/** The smallest net whose VAT is a whole number of cents: 5 at 20 %, 100 at 19 %. */
const stepOf = ({ vat }: OrderGroup): bigint => (vat.rate === null ? 1n : rate(`${vat.rate} %`).d);

/** The net of a share of the order, at a whole number of steps; the whole is the whole. */
function settled(group: OrderGroup, share: Rate): bigint {
  if (share.n === share.d) return group.net;
  const step = stepOf(group);
  return divideRounded(group.net * share.n, share.d * step, 'half-up') * step;
}

function advance({ groups, invoiced }: Progress, nets: readonly bigint[]): Instalment {
  const taxed = groups.map(({ vat }, k): InstalmentGroup => {
    const before = invoiced[k] ?? 0n;
    const net = nets[k] ?? 0n;
    invoiced[k] = before + net;
    return { vat, net, tax: vatOn(before + net, vat) - vatOn(before, vat) };
  });
  const net = sum(taxed.map((g) => g.net));
  const vat = sum(taxed.map((g) => g.tax));
  return { groups: taxed.filter((g) => g.net !== 0n), net, vat, gross: net + vat };
}
