import { describe, expect, it } from 'vitest';
import { amountToPay, type Jurisdiction, LawFault, type NamedDeduction } from '../src/index.ts';
import { examplia } from './support.ts';

/** Half of net above 1,000 can be taken; for maintenance three quarters. */
const law: Jurisdiction = {
  ...examplia,
  garnishment(_, { net, forMaintenance }) {
    const excess = Math.max(0, net - 100_000);
    const attachable = forMaintenance ? (excess * 3) / 4 : excess / 2;
    return { attachable, protectedAmount: net - attachable, reliesOn: ['social.stage-levy'] };
  },
};
const owed = (id: string, kind: NamedDeduction['kind'], rank: number, cents: number) =>
  ({ id, kind, rank, owed: cents }) as const;
const pay = (net: number, deductions: readonly NamedDeduction[], which = law) =>
  amountToPay(which, {
    net,
    on: '2026-02-28',
    asOf: '2026-02-28',
    dependants: 0,
    hasSpecialPay: true,
    deductions,
    reimbursements: 5_000,
    confirmed: { 'social.stage-levy': '1 %' },
  });

describe('what is paid', () => {
  it('is net and reimbursements where nobody wants a part', () => {
    expect(pay(180_000, [])).toEqual({
      amount: 185_000,
      taken: [],
      protectedAmount: 0,
      findings: [],
    });
  });

  it('serves by rank, never into the protected amount', () => {
    const { amount, taken, protectedAmount } = pay(180_000, [
      owed('bank', 'garnishment', 2, 100_000),
      owed('advance', 'advance', 1, 15_000),
      owed('late', 'recovery', 3, 1_000),
    ]);
    // 1,800: 800 above 1,000, half of it 400: 150 for the advance, 250 for the bank.
    expect(taken).toEqual([
      { id: 'advance', amount: 15_000, left: 0 },
      { id: 'bank', amount: 25_000, left: 75_000 },
      { id: 'late', amount: 0, left: 1_000 },
    ]);
    expect([amount, protectedAmount]).toEqual([180_000 - 40_000 + 5_000, 140_000]);
  });

  it('lets maintenance reach further', () => {
    const { taken } = pay(180_000, [
      owed('bank', 'garnishment', 1, 100_000),
      owed('child', 'maintenance', 2, 100_000),
    ]);
    expect(taken.map(({ amount }) => amount)).toEqual([40_000, 20_000]);
  });

  it('takes nothing from little or negative pay', () => {
    expect(pay(90_000, [owed('bank', 'garnishment', 1, 5)]).taken[0]!.amount).toBe(0);
    expect(pay(-1_000, [owed('bank', 'garnishment', 1, 5)])).toMatchObject({
      amount: 4_000,
      taken: [{ amount: 0 }],
    });
  });

  it('asks for confirmation, and says where the law is not modelled', () => {
    const open = amountToPay(law, {
      on: '2026-02-28',
      asOf: '2026-02-28',
      dependants: 0,
      hasSpecialPay: true,
      net: 180_000,
      deductions: [owed('bank', 'garnishment', 1, 5)],
      reimbursements: 0,
      confirmed: {},
    });
    expect(open.findings.map(({ code, params }) => [code, params.key])).toEqual([
      ['value-unconfirmed', 'social.stage-levy'],
    ]);
    const [finding] = pay(180_000, [owed('bank', 'garnishment', 1, 5)], examplia).findings;
    expect(finding).toMatchObject({ code: 'garnishment-not-modelled', blocksIssuing: true });
    expect(pay(180_000, [owed('a', 'advance', 1, 5)], examplia).findings).toEqual([]);
    expect(() => pay(1, [owed('x', 'advance', 1, -5)])).toThrow(LawFault);
  });
});
