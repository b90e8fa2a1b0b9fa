import { describe, expect, it } from 'vitest';
import { EinvoiceFault } from '../src/index.ts';
import { draft, invoice } from './examples.ts';

const S20 = { category: 'S', rate: '20' } as const;
const S10 = { category: 'S', rate: '10' } as const;
const line = { id: '1', quantity: '1', unit: 'C62', price: '10', vat: S20, name: 'Ding' };

describe('calculate', () => {
  it('computes a plain invoice (by hand: 12.5 × 80 = 1,000; 20 % = 200)', () => {
    const { lines, totals, vatBreakdown } = invoice();
    expect(lines[0]?.net).toBe(100_000n);
    expect(vatBreakdown).toEqual([{ category: 'S', rate: '20', taxable: 100_000n, tax: 20_000n }]);
    expect(totals).toMatchObject({ net: 100_000n, vat: 20_000n, gross: 120_000n, due: 120_000n });
  });

  it('rounds VAT once on the sum, not a line (3 × 0.33 at 10 %: 0.10, not 3 × 0.03 = 0.09)', () => {
    const three = ['1', '2', '3'].map((id) => ({ ...line, id, price: '0.33', vat: S10 }));
    const { vatBreakdown } = invoice({ lines: three });
    expect(vatBreakdown[0]).toMatchObject({ taxable: 99n, tax: 10n });
  });

  it('rounds halves up, and away from zero in a negative line', () => {
    // 0.5 × 0.25 = 0.125 → 0.13; −0.5 × 0.25 → −0.13; 20 % of 0.13 = 0.026 → 0.03
    const half = { ...line, quantity: '0.5', price: '0.25' };
    expect(invoice({ lines: [half] }).totals).toMatchObject({ net: 13n, vat: 3n });
    expect(invoice({ lines: [{ ...half, quantity: '-0.5' }] }).totals.net).toBe(-13n);
  });

  it('divides by the base quantity and keeps more than two digits of a price', () => {
    // 1,000 sheets at 12.345 a hundred = 123.45
    const sheets = { ...line, quantity: '1000', price: '12.345', baseQuantity: '100' };
    expect(invoice({ lines: [sheets] }).lines[0]?.net).toBe(12_345n);
  });

  it('takes allowances and charges of lines and of the document into their groups', () => {
    // lines: 100.00 − 10.00 + 2.50 = 92.50 (20 %), 50.00 (10 %); document −5.00, +4.00
    // 20 %: 87.50 → 17.50; 10 %: 54.00 → 5.40; net 141.50; gross 164.40; prepaid 64.40 → due 100.00
    const { totals, vatBreakdown } = invoice({
      lines: [
        {
          ...line,
          price: '100',
          allowances: [{ amount: 1000n, reason: 'Rabatt' }],
          charges: [{ amount: 250n, reason: 'Zuschlag' }],
        },
        { ...line, id: '2', price: '50', vat: S10 },
      ],
      allowances: [{ amount: 500n, reason: 'Treue', vat: S20 }],
      charges: [{ amount: 400n, reason: 'Fracht', vat: S10 }],
      prepaid: 6440n,
    });
    expect(vatBreakdown.map((g) => [g.rate, g.taxable, g.tax])).toEqual([
      ['20', 8750n, 1750n],
      ['10', 5400n, 540n],
    ]);
    expect(totals).toEqual({
      lines: 14_250n,
      allowances: 500n,
      charges: 400n,
      net: 14_150n,
      vat: 2290n,
      gross: 16_440n,
      prepaid: 6440n,
      rounding: 0n,
      due: 10_000n,
    });
  });

  it('puts rates of one spelling into one group ("20" and "20.0")', () => {
    const lines = [line, { ...line, id: '2', vat: { category: 'S', rate: '20.0' } as const }];
    expect(invoice({ lines }).vatBreakdown).toHaveLength(1);
  });

  it.each([
    ['impossible date', { issued: '2026-02-30' }],
    ['control character', { terms: 'a\u0000b' }],
    ['half a surrogate', { terms: 'a\ud800b' }],
    ['quantity in words', { lines: [{ ...line, quantity: 'zwei' }] }],
  ])('refuses %s with a path', (_, change) => {
    try {
      invoice(change);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EinvoiceFault);
      expect((error as EinvoiceFault).code).toBe('einvoice.bad-model');
      expect((error as EinvoiceFault).findings[0]?.path).toMatch(/issued|terms|lines\.0\.quantity/);
    }
  });

  it('gives the same result for the same draft', () => {
    expect(invoice(draft())).toEqual(invoice(draft()));
  });
});
