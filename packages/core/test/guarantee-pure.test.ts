import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfallOf, vatOfOpen } from '../src/claims/rules.ts';
import {
  budgetOpen,
  capsOf,
  coverAtConfirmation,
  fundOpen,
  shareRecovery,
  spreadExposure,
  vatBack,
} from '../src/guarantee/index.ts';

describe('what the house guarantees at confirmation', () => {
  const facts = {
    clientState: 'checked' as const,
    confirmedOn: '2026-03-16',
    startsOn: '2026-05-01',
    net: 1000_00n,
    disputed: false,
  };
  const house = { guarantees: true, cap: 5000_00n };

  it('is the order’s net, up to the cap', () => {
    expect(coverAtConfirmation(facts, house)).toMatchObject({ covered: true, cap: 1000_00n });
    const large = coverAtConfirmation({ ...facts, net: 8000_00n }, house);
    expect(large).toMatchObject({ covered: true, cap: 5000_00n });
  });

  it.each([
    ['client-checked', { clientState: 'unchecked' as const }, {}],
    ['client-checked', { clientState: 'blocked' as const }, {}],
    ['confirmed-before-work', { confirmedOn: '2026-05-02' }, {}],
    ['no-dispute', { disputed: true }, {}],
    ['house-guarantees', {}, { guarantees: false }],
    ['house-guarantees', {}, { cap: 0n }],
  ])('is nothing unless %s', (condition, change, rules) => {
    const cover = coverAtConfirmation({ ...facts, ...change }, { ...house, ...rules });
    expect(cover).toMatchObject({ covered: false, cap: 0n });
    expect(cover.reasons.filter(({ met }) => !met)).toEqual([{ condition, met: false }]);
  });

  it('counts a confirmation on the first work day', () => {
    const sameDay = { ...facts, confirmedOn: facts.startsOn };
    expect(coverAtConfirmation(sameDay, house).covered).toBe(true);
  });
});

describe('sums', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });

  it('guarantee no more than what is awaited, and an order no more than its cap', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), amount, (awaited, left) => {
        const invoices = awaited.map((awaiting, n) => ({
          ...{ budget: 'b1', order: 'o1', invoice: `i${n}`, awaiting },
        }));
        const caps = capsOf(invoices, [{ order: 'o1', left }]);
        const sum = caps.reduce((all, { cap }) => all + cap, 0n);
        const all = awaited.reduce((a, b) => a + b, 0n);
        expect([sum <= left, sum <= all, sum === left || sum === all]).toEqual([true, true, true]);
      }),
    );
  });

  it('spread a debit over guaranteed invoices, never twice', () => {
    const given = [
      { invoice: 'i1', cap: 500n },
      { invoice: 'i2', cap: 300n },
    ];
    expect(spreadExposure(600n, given)).toEqual([
      { invoice: 'i1', guaranteed: 500n, exposure: 500n },
      { invoice: 'i2', guaranteed: 300n, exposure: 100n },
    ]);
    expect(spreadExposure(-5n, given).map(({ exposure }) => exposure)).toEqual([0n, 0n]);
  });

  it('give a recovery to the fund, then the budget, then the house', () => {
    const claim = { borne: 810n, recovered: 0n, lost: 900n, shortfall: 0n, budgetBack: 0n };
    expect(shareRecovery(claim, 500n)).toEqual({ toFund: 500n, toBudget: 0n });
    const later = { ...claim, recovered: 500n };
    expect(shareRecovery(later, 500n)).toEqual({ toFund: 310n, toBudget: 90n });
    expect([fundOpen(later), budgetOpen(later)]).toEqual([310n, 90n]);
    // 310 of the debit fell on the house: the budget lost 900 − 500 − 310.
    const capped = { ...claim, borne: 500n, shortfall: 310n };
    expect(shareRecovery(capped, 1000n)).toEqual({ toFund: 500n, toBudget: 90n });
  });

  it('bring back exactly the corrected VAT, however the payments are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 99_999n }), { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: 0n, max: 50_000n }),
        (payments, tax) => {
          const writtenOff = payments.reduce((a, b) => a + b, 0n);
          let paidBefore = 0n;
          let back = 0n;
          for (const paid of payments) {
            const [vat] = vatBack([{ amount: tax }], { writtenOff, paidBefore, paid });
            back += vat!.amount;
            paidBefore += paid;
          }
          expect(back).toBe(tax);
        },
      ),
    );
  });

  it('correct the VAT of the open part only', () => {
    const vat = [{ rule: 'vat.standard', rate: '20', amount: 200_00n }];
    const of = { gross: 1200_00n, open: 800_00n };
    // A third is paid: 66.67 stay due, 133.33 are corrected.
    expect(vatOfOpen(vat, of)).toEqual([{ ...vat[0], amount: 133_33n }]);
    expect(vatOfOpen(vat, { gross: 1200_00n, open: 1200_00n })).toEqual(vat);
  });

  it('leave the house only the debit no other invoice will fill', () => {
    expect(shortfallOf({ collected: -310n, awaiting: 900n, lost: 900n })).toBe(310n);
    expect(shortfallOf({ collected: -310n, awaiting: 1100n, lost: 900n })).toBe(110n);
    expect(shortfallOf({ collected: -310n, awaiting: 1800n, lost: 900n })).toBe(0n);
    expect(shortfallOf({ collected: 50n, awaiting: 900n, lost: 900n })).toBe(0n);
  });
});
