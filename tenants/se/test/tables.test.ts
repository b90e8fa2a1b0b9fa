import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valuesOn } from './support.ts';

/**
 * Figures of the authority's open data. `sums`: for each table, the tax of columns 1, 2, 3, 5 and 6
 * over all 481 bands, each times the number of its band, so that no cell can take another's place.
 * `percent`: first pay of each row above 80,000 kr and its percentages.
 */
interface Official {
  readonly sums: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly percent: Readonly<Record<string, Readonly<Record<string, readonly number[][]>>>>;
}
const official: Official = JSON.parse(
  readFileSync(new URL('official-tables.json', import.meta.url), 'utf8'),
);
/** The last row is open; nobody is paid more than this in a month. */
const HIGHEST = 2_000_000;
const COLUMNS = [1, 2, 3, 5, 6] as const;

/** First and last pay of each band up to 80,000 kr. */
function* bands(): Generator<readonly [number, number]> {
  yield [1, 2_000];
  for (let top = 2_100; top <= 20_000; top += 100) yield [top - 99, top];
  for (let top = 20_200; top <= 80_000; top += 200) yield [top - 199, top];
}

describe('the monthly tables', () => {
  for (const [year, tables] of Object.entries(official.sums))
    it(`are the authority’s of ${year} in every band, table and column`, () => {
      const { tables: made } = valuesOn(`${year}-06-30`);
      for (const [table, expected] of Object.entries(tables))
        for (const which of [0, 1] as const) {
          const sums = COLUMNS.map((column) => {
            const one = made.of(Number(table), column)!;
            return [...bands()].reduce((sum, band, i) => sum + one.tax(band[which]) * (i + 1), 0);
          });
          expect([table, ...sums]).toEqual([table, ...expected]);
        }
    });

  for (const [year, tables] of Object.entries(official.percent))
    it(`have the authority’s percentages above 80,000 kr in ${year}`, () => {
      const { tables: made } = valuesOn(`${year}-06-30`);
      for (const [table, rows] of Object.entries(tables))
        rows.forEach(([from, ...expected], i) => {
          const next = rows[i + 1]?.[0];
          const last = next === undefined ? HIGHEST : next - 1;
          for (const pay of [from!, last]) {
            const got = COLUMNS.map((column) => made.percent(Number(table), column, pay));
            expect([table, pay, ...got]).toEqual([table, pay, ...expected]);
          }
        });
    });

  it('never let tax fall with pay, in amounts or percentages', () => {
    for (const day of ['2025-06-30', '2026-06-30']) {
      const { tables: made } = valuesOn(day);
      for (let table = 29; table <= 42; table += 1)
        for (const column of COLUMNS) {
          let before = 0;
          for (let pay = 80_001; pay < 700_000; pay += 200) {
            const percent = made.percent(table, column, pay)!;
            expect(percent).toBeGreaterThanOrEqual(before);
            before = percent;
          }
        }
    }
  });

  it('exist from 29 to 42, without column 4', () => {
    const { tables: made } = valuesOn('2026-06-30');
    expect([28, 43].map((table) => made.of(table, 1))).toEqual([null, null]);
    expect(made.of(33, 4)).toBeNull();
  });
});
