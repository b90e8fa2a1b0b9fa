/** Rules of orders, worked by hand, and properties of the plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owedOnCancellation } from '../src/orders/cancellation.ts';
import type { LineVat } from '../src/orders/content.ts';
import { expiryOf } from '../src/orders/link-expiry.ts';
import { checkedTerms, planOf, priced, totalsOf } from '../src/orders/price.ts';
import { proposedCase, vatUnder } from '../src/orders/vat.ts';

const RATES = { standard: '20', reduced: '10', arts: '13' };
const vatOf = vatUnder('S', RATES);
const line = (quantity: string, unitPrice: bigint, rate = 'standard') => ({
  ...{ text: 'Work', unit: 'C62' as const, quantity, unitPrice, rate },
});
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('nothing was refused');
};

describe('price', () => {
  it('is quantity times unit price, rounded half up, VAT by rate on the sum', () => {
    // 3 × 333.33 = 999.99 at 20 % → 199.998 → 200.00; 1.5 × 80.00 = 120.00 at 13 % → 15.60
    const lines = priced([line('3', 333_33n), line('1.5', 80_00n, 'arts')], vatOf);
    expect(lines.map((each) => each.net)).toEqual([999_99n, 120_00n]);
    expect(totalsOf(lines)).toEqual({ net: 1119_99n, vat: 215_60n, gross: 1335_59n });
    // 0.125 × 0.20 = 0.025 → 0.03
    expect(priced([line('0.125', 20n)], vatOf)[0]?.net).toBe(3n);
  });

  it('refuses lines worth nothing, and more money than there is', () => {
    expect(codeOf(() => priced([line('1', 0n)], vatOf))).toBe('orders.line-worthless');
    expect(codeOf(() => priced([line('1', -5n)], vatOf))).toBe('orders.line-worthless');
    expect(codeOf(() => priced([line('0', 5_00n)], vatOf))).toBe('orders.line-worthless');
    expect(codeOf(() => priced([line('99999999', 10n ** 12n)], vatOf))).toBe(
      'orders.amount-too-large',
    );
  });
});

describe('the instalment plan', () => {
  const lines = priced([line('3', 333_33n), line('1.5', 80_00n, 'arts')], vatOf);
  const on = '2026-05-01';
  const part = (share: string, kind: 'deposit' | 'part' = 'part') => ({ kind, share, on });

  it('gives the deposit worked by hand, and the rest last', () => {
    // 30 % of 999.99 → 300.00 (VAT 60.00), 30 % of 120.00 → 36.00 (VAT 4.68)
    const plan = planOf(lines, {
      instalments: [part('30', 'deposit')],
      endsOn: '2026-05-03',
    });
    expect(plan).toMatchObject([
      { id: 'p1', kind: 'deposit', share: '30', net: 336_00n, vat: 64_68n, gross: 400_68n },
      { id: 'final', kind: 'final', share: '70', on: '2026-05-03', net: 783_99n, vat: 150_92n },
    ]);
  });

  it('adds up to the order exactly, whatever the parts', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 2400 }), { minLength: 0, maxLength: 4 });
    const entered = fc.record({
      quantity: fc.integer({ min: 1, max: 9999 }).map((n) => `${n / 100}`),
      unitPrice: fc.bigInt({ min: 50_00n, max: 9_999_99n }),
      rate: fc.constantFrom('standard', 'reduced', 'arts'),
    });
    fc.assert(
      fc.property(fc.array(entered, { minLength: 1, maxLength: 5 }), shares, (given, parts) => {
        const of = priced(
          given.map((each) => line(each.quantity, each.unitPrice, each.rate)),
          vatOf,
        );
        const total = totalsOf(of);
        const plan = planOf(of, {
          instalments: parts.map((each) => part(`${each / 100}`)),
          endsOn: on,
        });
        const sum = (pick: (each: (typeof plan)[number]) => bigint) =>
          plan.reduce((all, each) => all + pick(each), 0n);
        expect(sum((each) => each.net)).toBe(total.net);
        expect(sum((each) => each.vat)).toBe(total.vat);
        expect(sum((each) => each.gross)).toBe(total.gross);
        expect(plan.at(-1)?.kind).toBe('final');
      }),
      { numRuns: 200 },
    );
  });

  it('leaves something for the final invoice', () => {
    const whole = () => planOf(lines, { instalments: [part('60'), part('40')], endsOn: on });
    expect(codeOf(whole)).toBe('orders.plan-no-final');
    const none = () => planOf(lines, { instalments: [part('0')], endsOn: on });
    expect(codeOf(none)).toBe('orders.share-zero');
  });
});

describe('cancellation', () => {
  const version = {
    startsOn: '2026-05-01',
    net: 1119_99n,
    cancellation: checkedTerms([
      { daysBefore: 7, share: '50' },
      { daysBefore: 30, share: '25' },
      { daysBefore: 1, share: '100' },
    ]),
  };

  it.each([
    ['2026-03-16', '0', 0n],
    ['2026-04-01', '0', 0n], // 30 days left: not fewer than 30
    ['2026-04-02', '25', 280_00n], // 29 left; 279.9975 → 280.00
    ['2026-04-24', '25', 280_00n],
    ['2026-04-25', '50', 560_00n], // 6 left; 559.995 → 560.00
    ['2026-04-30', '50', 560_00n], // 1 left: not fewer than 1
    ['2026-05-01', '100', 1119_99n],
    ['2026-06-01', '100', 1119_99n],
  ])('on %s costs %s %%', (on, share, net) => {
    expect(owedOnCancellation(version, on)).toEqual({ share, net });
  });

  it('refuses terms that contradict each other', () => {
    const terms = (...list: [number, string][]) =>
      codeOf(() => checkedTerms(list.map(([daysBefore, share]) => ({ daysBefore, share }))));
    expect(terms([7, '50'], [7, '60'])).toBe('orders.terms-contradict');
    expect(terms([7, '20'], [14, '30'])).toBe('orders.terms-contradict');
    expect(terms([7, '101'])).toBe('orders.share-above-whole');
  });
});

describe('the VAT case', () => {
  const ask = (buyer: { country: string; vatNumber: 'checked' | 'unchecked' | 'none' }) =>
    proposedCase(
      {
        seller: { country: 'AT', smallBusiness: false },
        buyer: { kind: 'business', ...buyer },
        service: 'general',
        online: false,
        placeCountry: 'AT',
        rates: RATES,
      },
      ['standard', 'arts'],
    );

  it('is domestic with each line at its rate', () => {
    const { vatCase, vatOf: of } = ask({ country: 'AT', vatNumber: 'none' });
    expect(vatCase).toMatchObject({ category: 'S', reason: 'domestic' });
    const both: LineVat[] = [of('standard'), of('arts')];
    expect(both).toEqual([
      { category: 'S', rate: '20' },
      { category: 'S', rate: '13' },
    ]);
  });

  it('is reverse charge to a German business only once its number is checked', () => {
    // Directive 2006/112/EC art. 44, 196; regulation 282/2011 art. 18
    const checked = ask({ country: 'DE', vatNumber: 'checked' });
    expect(checked.vatCase).toMatchObject({ category: 'AE', article: '196' });
    expect(checked.vatOf('standard')).toEqual({ category: 'AE', rate: '0' });
    const unchecked = ask({ country: 'DE', vatNumber: 'unchecked' });
    expect(unchecked.vatCase.category).toBe('S');
    expect(unchecked.vatCase.proposal.warnings).toContain('vat-number-unchecked');
  });

  it('refuses a rate the country does not have', () => {
    expect(
      codeOf(() =>
        proposedCase(
          {
            seller: { country: 'AT', smallBusiness: false },
            buyer: { kind: 'business', country: 'AT', vatNumber: 'none' },
            service: 'general',
            online: false,
            placeCountry: 'AT',
            rates: RATES,
          },
          ['constructor'],
        ),
      ),
    ).toBe('orders.unknown-rate');
  });
});

describe('a link', () => {
  it('stays open through its last day', () => {
    expect(expiryOf('2026-03-16', 30)).toBe('2026-04-16T00:00:00.000Z');
  });
});
