/** Where 100 € went: every line in one of five groups, in a hundred segments that add up. */
import { allocate } from '@smart/money';
import type { Cents, LineGroup, PayslipLine } from './contract.ts';

export const LINE_GROUPS: readonly LineGroup[] = [
  'now',
  'later',
  'protection',
  'state',
  'cooperative',
];

export interface HundredRow {
  /** Line id, or `cooperative-fee`, or `not-spent`. */
  readonly line: string;
  readonly jurisdiction: string | null;
  readonly engagement: string | null;
  readonly group: LineGroup;
  readonly amount: Cents;
}

export interface Hundred {
  /** What was billed (or cost, without a fee): the sum of all rows. */
  readonly total: Cents;
  readonly groups: readonly {
    readonly group: LineGroup;
    readonly amount: Cents;
    /** Of a hundred; null when the picture makes no sense (a correction with negative parts). */
    readonly segments: number | null;
  }[];
  /** The whole table: what the person got, each contribution and tax, the fee. */
  readonly rows: readonly HundredRow[];
}

/** What the house kept of the billed amount, beside the payslip's lines. */
export interface HouseShare {
  readonly fee: Cents;
  /** Budget that was not spent; it stays the person's, so it counts as `now`. */
  readonly residue?: Cents;
}

/**
 * Allocates what was billed to five groups. Contributions of both sides and taxes go where their
 * lines say; the person's net pay is what is left of the earnings.
 */
export function whereHundredWent(lines: readonly PayslipLine[], house?: HouseShare): Hundred {
  const rows: HundredRow[] = [];
  let net = 0;
  for (const { side, amount, ...line } of lines) {
    if (side === 'earning') net += amount;
    else if (side !== 'information') rows.push(row(line, amount));
    if (side === 'employee') net -= amount;
  }
  const own = { jurisdiction: null, engagement: null };
  rows.unshift({ line: 'net', ...own, group: 'now', amount: net });
  if (house?.fee)
    rows.push({ line: 'cooperative-fee', ...own, group: 'cooperative', amount: house.fee });
  if (house?.residue) rows.push({ line: 'not-spent', ...own, group: 'now', amount: house.residue });
  return { total: rows.reduce((sum, { amount }) => sum + amount, 0), groups: grouped(rows), rows };
}

const row = (
  { line, jurisdiction, engagement, group }: Omit<PayslipLine, 'side' | 'amount'>,
  amount: Cents,
): HundredRow => ({ line, jurisdiction, engagement, group, amount });

function grouped(rows: readonly HundredRow[]): Hundred['groups'] {
  const sums = LINE_GROUPS.map((group) =>
    rows.reduce((sum, one) => (one.group === group ? sum + one.amount : sum), 0),
  );
  const drawable = sums.every((sum) => sum >= 0) && sums.some((sum) => sum > 0);
  const segments = drawable ? allocate(100n, sums.map(BigInt)) : null;
  return LINE_GROUPS.map((group, i) => ({
    group,
    amount: sums[i]!,
    segments: segments ? Number(segments[i]) : null,
  }));
}
