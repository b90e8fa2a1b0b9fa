/** Where 100 € went: shares that sum exactly, by largest remainders (Hamilton). */

export interface HundredLine {
  readonly id: string;
  readonly label: string;
  /** Minor units, not negative. */
  readonly minor: number;
}

/** One of the (at most five) groups of the picture, in reading order. */
export interface HundredGroup {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly HundredLine[];
}

/**
 * Shares out `parts` whole units in proportion; the units left over go to the largest remainders,
 * ties to the earlier amount. Sums to `parts` exactly when anything is positive.
 */
export function shareOut(amounts: readonly number[], parts: number): readonly number[] {
  const total = amounts.reduce((sum, x) => sum + x, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((x) => (x * parts) / total);
  const shares = exact.map(Math.floor);
  const missing = parts - shares.reduce((sum, x) => sum + x, 0);
  const order = exact
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, missing)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

export interface Segment {
  readonly group: HundredGroup;
  readonly line: HundredLine;
  /** First of its segments, 0 … 99, and how many. */
  readonly start: number;
  readonly count: number;
  /** Its share of 100.00, in cents. */
  readonly cents: number;
}

/** Every line with its place among the 100 segments and its share of 100 €. */
export function hundredSegments(groups: readonly HundredGroup[]): readonly Segment[] {
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const amounts = lines.map(({ line }) => line.minor);
  const counts = shareOut(amounts, 100);
  const cents = shareOut(amounts, 10_000);
  let start = 0;
  return lines.map(({ group, line }, i) => {
    const count = counts[i] ?? 0;
    start += count;
    return { group, line, start: start - count, count, cents: cents[i] ?? 0 };
  });
}
