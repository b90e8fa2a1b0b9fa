/** What a comparison shows of each country: its groups as shares of what was billed. Pure. */
import type { Comparison, NotCompared } from '@smart/simulator';
import { shareOut } from '@smart/ui';

export interface ComparedRow {
  readonly country: string;
  readonly name: string;
  readonly kind: string;
  readonly currency: string;
  readonly net: number;
  readonly gross: number;
  readonly cost: number;
  readonly billed: number;
  /** Of a hundred, in the order of the groups; they add up. */
  readonly shares: readonly { readonly group: string; readonly percent: number }[];
  /** Net of a hundred billed, in tenths of a percent. */
  readonly netShare: number;
  /** Values that an office would have to confirm first. */
  readonly open: number;
}

export interface MissingRow {
  readonly country: string;
  readonly name: string;
  readonly reason: NotCompared['reason'];
}

interface Naming {
  readonly nameOf: (id: string) => string;
  readonly kindOf: (id: string, kind: string) => string;
}

function row(one: Comparison, { nameOf, kindOf }: Naming): ComparedRow {
  const { country, totals, billed, currency, groups, unverified } = one;
  const shares = shareOut(
    groups.map(({ amount }) => Math.max(0, amount)),
    100,
  );
  return {
    ...{ country, currency, billed, name: nameOf(country), kind: kindOf(country, one.kind) },
    ...{ net: totals.net, gross: totals.gross, cost: totals.employerCost },
    shares: groups.map(({ group }, n) => ({ group, percent: shares[n] ?? 0 })),
    netShare: Math.round((1000 * totals.net) / billed),
    open: new Set(unverified).size,
  };
}

/** Countries by what is left of the same bill, most first; those without figures last. */
export function comparisonRows(
  compared: readonly (Comparison | NotCompared)[],
  naming: Naming,
): readonly (ComparedRow | MissingRow)[] {
  const known = compared.filter((one): one is Comparison => 'totals' in one);
  const missing = compared.filter((one): one is NotCompared => 'reason' in one);
  const rows = known.map((one) => row(one, naming)).sort((a, b) => b.netShare - a.netShare);
  return [
    ...rows,
    ...missing.map(({ country, reason }) => ({ country, reason, name: naming.nameOf(country) })),
  ];
}
