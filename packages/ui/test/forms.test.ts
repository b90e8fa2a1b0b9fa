import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountForField, canonicalAmount } from '../src/forms/money.ts';
import { strandPaths } from '../src/parts/strands.ts';
import { type HundredGroup, hundredSegments, shareOut } from '../src/pictures/hundred.ts';
import { monthsLayout, roundTop } from '../src/pictures/months.ts';
import { sayAmount, sayDate, sayMonth } from '../src/speech.ts';

describe('amounts as people type them', () => {
  test.each([
    ['1250', '1250.00'],
    ['1250,5', '1250.50'],
    ['1250.50', '1250.50'],
    ['1.250,50', '1250.50'],
    ['1,250.50', '1250.50'],
    ['1.250', '1250.00'],
    ['1 250,00 €', '1250.00'],
    ['EUR 12', '12.00'],
    ['1.234.567,89', '1234567.89'],
    ['−38,00', '-38.00'],
    ['0012,30', '12.30'],
    ['0', '0.00'],
  ])('%s is %s', (typed, canonical) => {
    expect(canonicalAmount(typed)).toBe(canonical);
  });
  test.each([
    '',
    'abc',
    '1,2,3',
    '1.2.3',
    '12.34.56',
    '1,25.0',
    '1.250.5x',
    '--3',
    '1e5',
    '1..5',
    ',',
    '12,345,6',
  ])('%s is refused', (typed) => {
    expect(canonicalAmount(typed)).toBeNull();
  });
  test('a currency without minor units takes none', () => {
    expect(canonicalAmount('12.500', 0)).toBe('12500');
    expect(canonicalAmount('12,5', 0)).toBeNull();
  });
  test('what is shown again is read as the same amount, in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const canonical = `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(
          Math.abs(cents) % 100,
        ).padStart(2, '0')}`;
        for (const language of ['de', 'en', 'fr', 'sv']) {
          const again = canonicalAmount(amountForField(canonical, language));
          expect(again).toBe(canonical);
        }
      }),
    );
  });
});

describe('speech', () => {
  test('a true minus, and the currency once', () => {
    expect(sayAmount(-3800, 'EUR', 'de')).toBe('−38,00\u00a0€');
    expect(sayAmount('123450', 'EUR', 'en')).toBe('€1,234.50');
  });
  test('dates as people say them, the year when it differs', () => {
    expect(sayDate('2026-08-10', 'en', '2026-11-23')).toBe('Mon 10 Aug');
    expect(sayDate('2025-08-11', 'en', '2026-11-23')).toBe('Mon 11 Aug 2025');
    expect(sayDate('2026-08-10', 'de', '2026-11-23')).toMatch(/^Mo,? 10\. Aug/);
    expect(sayMonth('2026-08', 'de')).toBe('August 2026');
  });
});

describe('where 100 € went', () => {
  test('largest remainders: 1/3 each of 100 is 34, 33, 33', () => {
    expect(shareOut([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(shareOut([0, 5, 0], 100)).toEqual([0, 100, 0]);
    expect(shareOut([0, 0], 100)).toEqual([0, 0]);
  });
  test('segments and cents always sum exactly, and follow each other without a gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 30 }),
        (amounts) => {
          fc.pre(amounts.some((x) => x > 0));
          const lines = amounts.map((minor, i) => ({ id: `${i}`, label: `${i}`, minor }));
          const groups: HundredGroup[] = [{ id: 'a', label: 'a', lines }];
          const segments = hundredSegments(groups);
          expect(segments.reduce((sum, s) => sum + s.count, 0)).toBe(100);
          expect(segments.reduce((sum, s) => sum + s.cents, 0)).toBe(10_000);
          let at = 0;
          for (const segment of segments) {
            expect(segment.start).toBe(at);
            at += segment.count;
            const exact = (segment.line.minor * 100) / amounts.reduce((a, b) => a + b, 0);
            expect(Math.abs(segment.count - exact)).toBeLessThan(1);
          }
        },
      ),
    );
  });
});

describe('my months', () => {
  test.each([
    [0, 100],
    [99, 100],
    [101, 150],
    [180_000, 200_000],
    [294_000, 300_000],
  ])('the scale for %i ends at %i', (most, top) => {
    expect(roundTop(most)).toBe(top);
  });
  test('parts stand on each other and the plan lies at its amount', () => {
    const months = [{ month: '2026-01', paid: 50, promised: 25, possible: 25 }];
    const { top, bars, planY } = monthsLayout(months, 75, 600, 200);
    expect(top).toBe(100);
    expect(planY).toBe(50);
    expect(bars[0]!.parts.map((p) => [p.y, p.height])).toEqual([
      [100, 100],
      [50, 50],
      [0, 50],
    ]);
  });
});

test('all strands of a mark end in the same line', () => {
  const paths = strandPaths({ count: 9, meet: 0.6, bend: 0.9, leave: 0.5 });
  expect(paths).toHaveLength(9);
  expect(new Set(paths.map((d) => d.split(' ').slice(-2).join(' '))).size).toBe(1);
});
