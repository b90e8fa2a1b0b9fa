/** Money advanced by how late its invoice is. Pure. */

export interface Aged {
  readonly overdueDays: number;
  readonly exposureMinor: bigint;
}

export const AGES = ['uninvoiced', 'future', '30', '90', 'more'] as const;
export type Age = (typeof AGES)[number];

export const ageOf = (days: number): Exclude<Age, 'uninvoiced'> =>
  days <= 0 ? 'future' : days <= 30 ? '30' : days <= 90 ? '90' : 'more';

export interface AgeBar {
  readonly age: Age;
  readonly minor: bigint;
  /** Share of the largest, 0 to 1000. */
  readonly width: number;
}

/**
 * A bar an age, in order; the largest is 1000 wide. `all`: everything advanced; what no invoice
 * explains was advanced for orders that are not invoiced yet.
 */
export function ageBars(invoices: readonly Aged[], all: bigint): AgeBar[] {
  const invoiced = invoices.reduce((sum, each) => sum + each.exposureMinor, 0n);
  const sums = AGES.map((age) =>
    age === 'uninvoiced'
      ? all - invoiced
      : invoices.reduce(
          (sum, each) => (ageOf(each.overdueDays) === age ? sum + each.exposureMinor : sum),
          0n,
        ),
  );
  const most = [...sums].sort((a, b) => (a > b ? -1 : 1))[0] ?? 0n;
  return AGES.map((age, index) => {
    const minor = sums[index] ?? 0n;
    return { age, minor, width: most === 0n ? 0 : Number((minor * 1000n) / most) };
  });
}
