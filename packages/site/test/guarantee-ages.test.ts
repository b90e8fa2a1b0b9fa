import { describe, expect, it } from 'vitest';
import { ageBars, ageOf } from '../src/routes/(staff)/desk/guarantee/ages.ts';

describe('money advanced by how late its invoice is', () => {
  it('sorts the days into their ages', () => {
    expect([-5, 0, 1, 30, 31, 90, 91].map(ageOf)).toEqual([
      ...['future', 'future', '30', '30', '90', '90', 'more'],
    ]);
  });

  it('draws each sum against the largest', () => {
    const invoices = [
      { overdueDays: 10, exposureMinor: 300_00n },
      { overdueDays: 20, exposureMinor: 100_00n },
      { overdueDays: 100, exposureMinor: 100_00n },
    ];
    const bars = ageBars(invoices, 700_00n);
    expect(bars.map(({ minor, width }) => [minor, width])).toEqual([
      [200_00n, 500],
      [0n, 0],
      [400_00n, 1000],
      [0n, 0],
      [100_00n, 250],
    ]);
  });

  it('draws nothing where nothing is advanced', () => {
    expect(ageBars([], 0n).every(({ width }) => width === 0)).toBe(true);
  });
});
