import { rate, ratio } from '@smart/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculate,
  checkInvoice,
  instalments,
  type OrderGroup,
  type PlanPart,
} from '../src/index.ts';
import { draft } from './examples.ts';

const at = (percent: string) => ({ category: 'S', rate: percent }) as const;
const share = (text: string): PlanPart => ({ kind: 'share', share: rate(text) });
const net = (amount: bigint): PlanPart => ({ kind: 'net', net: amount });
/** Half-up percentage of a net, in plain integer arithmetic. */
const vatByHand = (amount: bigint, percent: bigint): bigint =>
  (amount * percent * 2n + 100n) / 200n;

describe('instalments', () => {
  it('splits 1,000 € at 13 % in three agreed parts: 43.33 + 43.33 + 43.34 = 130.00', () => {
    const parts = instalments([{ vat: at('13'), net: 100_000n }], [net(33_333n), net(33_333n)]);
    expect(parts.map((p) => [p.net, p.vat])).toEqual([
      [33_333n, 4333n],
      [33_333n, 4334n],
      [33_334n, 4333n],
    ]);
  });

  it('moves a share so that its VAT is whole cents (30 % of 333.33 at 20 %: 100.00)', () => {
    const parts = instalments([{ vat: at('20'), net: 33_333n }], [share('30 %')]);
    expect(parts.map((p) => [p.net, p.vat])).toEqual([
      [10_000n, 2000n],
      [23_333n, 4667n],
    ]);
  });

  it('leaves no rest when the shares make the whole', () => {
    const thirds = [ratio(1n, 3n), ratio(1n, 3n), ratio(1n, 3n)];
    const plan = thirds.map((s): PlanPart => ({ kind: 'share', share: s }));
    const parts = instalments([{ vat: at('10'), net: 9_999n }], plan);
    expect(parts).toHaveLength(3);
    expect(parts.reduce((a, p) => a + p.vat, 0n)).toBe(1000n);
  });

  it.each([
    ['einvoice.plan-exceeds-order', [net(100_001n)]],
    ['einvoice.plan-exceeds-order', [share('60 %'), share('60 %')]],
    ['einvoice.bad-plan', [net(0n)]],
    ['einvoice.bad-plan', [share('0 %')]],
  ])('refuses with %s', (code, plan) => {
    const order = [{ vat: at('20'), net: 100_000n }];
    expect(() => instalments(order, plan)).toThrow(code);
  });

  const percents = ['20', '13', '10', '19', '7', '5.5', '25.5', '0'];
  const groups = fc.uniqueArray(
    fc.record({ rate: fc.constantFrom(...percents), net: fc.bigInt(1n, 10_000_000n) }),
    { minLength: 1, maxLength: 3, selector: (g) => g.rate },
  );
  const weights = fc.array(fc.record({ w: fc.bigInt(1n, 1000n), kind: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });

  it('always sums to the order, net and VAT, in every group; parts are a cent off at most', () => {
    fc.assert(
      fc.property(groups, weights, (picked, parts) => {
        const order: OrderGroup[] = picked.map((g) => ({ vat: at(g.rate), net: g.net }));
        const total = parts.reduce((sum, p) => sum + p.w, 500n);
        const all = picked.reduce((sum, g) => sum + g.net, 0n);
        const plan = parts.flatMap(({ w, kind }): PlanPart[] => {
          if (kind) return [{ kind: 'share', share: ratio(w, total) }];
          const amount = (all * w) / total;
          return amount > 0n ? [net(amount)] : [];
        });
        const split = splitOrNothing(order, plan);
        if (!split) return;
        for (const g of order) {
          const mine = split.flatMap((p) => p.groups).filter((x) => x.vat.rate === g.vat.rate);
          const tenths = BigInt(Math.round(Number(g.vat.rate) * 10));
          const vat = (amount: bigint) => (amount * tenths * 2n + 1000n) / 2000n;
          expect(mine.reduce((s, x) => s + x.net, 0n)).toBe(g.net);
          expect(mine.reduce((s, x) => s + x.tax, 0n)).toBe(vat(g.net));
          for (const x of mine) {
            expect(x.net).toBeGreaterThanOrEqual(0n);
            const off = x.tax - vat(x.net);
            expect(off >= -1n && off <= 1n).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  /** Shares of a group beside agreed amounts may ask for more than is left: a refusal is right. */
  function splitOrNothing(order: OrderGroup[], plan: PlanPart[]) {
    try {
      return instalments(order, plan);
    } catch (error) {
      expect(String(error)).toContain('einvoice.plan-exceeds-order');
      return undefined;
    }
  }

  it('shares alone give parts whose VAT is exactly their percentage', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10_000_000n),
        fc.array(fc.bigInt(1n, 9n), { minLength: 1 }),
        (n, w) => {
          const total = w.reduce((a, b) => a + b, 1n);
          const plan = w.map((x): PlanPart => ({ kind: 'share', share: ratio(x, total) }));
          for (const part of instalments([{ vat: at('20'), net: n }], plan))
            expect(part.vat).toBe(vatByHand(part.net, 20n));
        },
      ),
    );
  });

  it('gives invoices that break no rule, odd cents included', () => {
    const parts = instalments([{ vat: at('13'), net: 100_000n }], [net(33_333n), net(33_333n)]);
    for (const part of parts) {
      const [group] = part.groups;
      const invoice = calculate(
        draft({
          type: '386',
          lines: [
            {
              id: '1',
              quantity: '1',
              unit: 'C62',
              price: `${part.net / 100n}.${part.net % 100n}`,
              vat: at('13'),
              name: 'Anzahlung',
            },
          ],
          plannedVat: [{ ...at('13'), tax: group?.tax ?? 0n }],
        }),
      );
      expect(invoice.totals).toMatchObject({ net: part.net, vat: part.vat, gross: part.gross });
      expect(checkInvoice(invoice)).toEqual([]);
    }
  });
});
