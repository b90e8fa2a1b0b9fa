import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  applyRate,
  divideRounded,
  formatAmount,
  fromDecimal,
  mulDivSafe,
  rate,
  rateText,
  ratio,
  roundTo,
  toDecimal,
} from '../src/index.ts';

describe('decimal strings', () => {
  it('reads and writes without losing a cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (minor) => {
        expect(fromDecimal(toDecimal(minor))).toBe(minor);
      }),
    );
    expect(fromDecimal('1234.5')).toBe(123450n);
    expect(fromDecimal('-0.01')).toBe(-1n);
    expect(fromDecimal('3.10000')).toBe(310n);
  });

  it('refuses what is not an exact amount', () => {
    for (const bad of ['', '1,5', '1e3', 'NaN', '0x10', '1.2.3', '--1'])
      expect(() => fromDecimal(bad)).toThrow('money.not-a-decimal');
    expect(() => fromDecimal('1.005')).toThrow('money.too-many-digits');
  });
});

describe('rates and rounding', () => {
  it('is exact', () => {
    expect(rate('18.07 %')).toEqual(ratio(1807, 10_000));
    expect(rateText(rate('18.070 %'))).toBe('18.07');
    expect(applyRate(325_000n, rate('18.07%'))).toBe(58_728n); // jobs.at: 3,250.00 → 587.28
    expect(divideRounded(-5n, 2n, 'half-up')).toBe(-3n);
    expect(divideRounded(5n, 2n, 'half-even')).toBe(2n);
    expect(divideRounded(-5n, 2n, 'floor')).toBe(-3n);
    expect(roundTo(12_350n, 100n, 'half-up')).toBe(12_400n);
  });

  it('the fast path equals the exact one, also beyond the safe range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 10 ** 7 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (a, b, d) => {
          const exact = divideRounded(BigInt(a) * BigInt(b), BigInt(d), 'half-up');
          if (Number.isSafeInteger(Number(exact))) expect(BigInt(mulDivSafe(a, b, d))).toBe(exact);
          else expect(() => mulDivSafe(a, b, d)).toThrow('money.too-large');
        },
      ),
    );
  });
});

describe('allocation', () => {
  it('loses nothing and stays within one unit of the exact share', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          const total = weights.reduce((a, b) => a + b, 0n);
          fc.pre(total > 0n);
          const parts = allocate(amount, weights);
          expect(parts.reduce((a, b) => a + b, 0n)).toBe(amount);
          parts.forEach((part, i) => {
            const error = part * total - amount * (weights[i] ?? 0n);
            expect(error < total && error > -total).toBe(true);
          });
        },
      ),
    );
  });
});

describe('formatting', () => {
  it('uses the language and a true minus sign', () => {
    expect(formatAmount(123_450n, 'EUR', 'de').replace(/\s/g, ' ')).toBe('1.234,50 €');
    expect(formatAmount(-1n, 'EUR', 'en')).toBe('−€0.01');
  });
});
