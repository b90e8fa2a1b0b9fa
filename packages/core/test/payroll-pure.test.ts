/** Rules of payroll without a database: months to compute, who bears what, entries of the books. */
import type { Payslip, PayslipLine } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemResult } from '../src/payroll/compute.ts';
import {
  type Books,
  entryOfItem,
  holdMoves,
  paymentsOfItem,
  type StoredItem,
} from '../src/payroll/posting.ts';
import {
  chunksOf,
  costByEngagement,
  countersBefore,
  estimateOf,
  monthsToCompute,
} from '../src/payroll/rules.ts';
import { legsOf } from './kit/billing.ts';

const period = { from: '2026-11-01', to: '2026-11-30' };
const month = (name: string, known: string, works = true) => ({ month: name, known, works });

describe('months to compute', () => {
  const standing = {
    '2026-09-01': { known: 'a', counters: { sum: 1 } },
    '2026-10-01': { known: 'b', counters: { sum: 2 } },
  };
  it('are the period alone when nothing of former months changed', () => {
    const known = [month('2026-09-01', 'a'), month('2026-10-01', 'b'), month('2026-11-01', 'c')];
    expect(monthsToCompute(known, standing, period)).toEqual(['2026-11-01']);
  });
  it('begin with the first changed month, running totals from the one before', () => {
    const known = [month('2026-09-01', 'a'), month('2026-10-01', 'x'), month('2026-11-01', 'c')];
    expect(monthsToCompute(known, standing, period)).toEqual(['2026-10-01', '2026-11-01']);
    expect(countersBefore(standing, '2026-10-01')).toEqual({ sum: 1 });
  });
  it('follow a fact that begins in a month without work', () => {
    const known = [
      month('2026-08-01', 'fact', false),
      month('2026-09-01', 'a'),
      month('2026-11-01', 'c'),
    ];
    expect(monthsToCompute(known, standing, period)).toEqual(['2026-09-01', '2026-11-01']);
  });
  it('leave later months alone', () => {
    const known = [month('2026-11-01', 'c'), month('2026-12-01', 'd')];
    expect(monthsToCompute(known, {}, period)).toEqual(['2026-11-01']);
  });
});

const line = (part: Partial<PayslipLine>): PayslipLine => ({
  jurisdiction: 'at',
  line: 'x',
  engagement: 'e1',
  side: 'earning',
  group: 'now',
  recipient: 'person',
  amount: 0,
  ...part,
});

const slipOf = (lines: readonly PayslipLine[]): Payslip => {
  const sum = (side: string) =>
    lines.reduce((total, each) => (each.side === side ? total + each.amount : total), 0);
  const [gross, kept, employer] = [sum('earning'), sum('employee'), sum('employer')];
  return {
    period,
    paidOn: '2026-12-10',
    kind: 'regular',
    lines,
    totals: {
      gross,
      employeeContributions: kept,
      taxable: 0,
      withholding: 0,
      net: gross - kept,
      employerContributions: employer,
      employerCost: gross + employer,
    },
    byRecipient: {},
  };
};

describe('employer cost by engagement', () => {
  it('adds up to the cent, whatever belongs to the person as a whole', () => {
    const amounts = fc.array(
      fc.record({
        engagement: fc.constantFrom('e1', 'e2', 'e3', null),
        side: fc.constantFrom('earning' as const, 'employer' as const),
        amount: fc.integer({ min: -500_000, max: 500_000 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(amounts, (parts) => {
        const lines = [line({ amount: 1 }), ...parts.map(line)];
        const costs = costByEngagement(slipOf(lines), lines);
        const sum = [...costs.values()].reduce((total, cost) => total + cost, 0n);
        expect(sum).toBe(BigInt(slipOf(lines).totals.employerCost));
      }),
    );
  });
  it('splits the common part by what each earns', () => {
    const lines = [
      line({ amount: 300_00 }),
      line({ engagement: 'e2', amount: 100_00 }),
      line({ engagement: null, side: 'employer', amount: 10_01 }),
    ];
    expect([...costByEngagement(slipOf(lines), lines)]).toEqual([
      ['e1', 307_51n],
      ['e2', 102_50n],
    ]);
  });
});

it('estimates count for the months that begin in the period', () => {
  const estimates = [
    { from: '2026-10-01', to: '2026-10-31', costMinor: '1' },
    { from: '2026-11-05', to: '2026-11-30', costMinor: '20' },
  ];
  expect(estimateOf(estimates, period)).toBe(20n);
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

/** The budget is short: docs/posting-table.md (approved 800.00, final 810.00). */
const lines = [
  line({ line: 'pay-current', amount: 640_00 }),
  line({ line: 'sv-employee', side: 'employee', recipient: 'oegk', amount: 115_00 }),
  line({ line: 'sv-employer', side: 'employer', recipient: 'oegk', amount: 170_00 }),
];
const result: ItemResult = {
  payslip: slipOf(lines),
  counters: {},
  duties: [],
  findings: [],
  deductions: [],
  protectedMinor: null,
  charges: [{ engagement: 'e1', budget: 'b1', finalMinor: '81000', estimateMinor: '80000' }],
  plan: null,
  after: {},
};
const item: StoredItem = {
  id: 'ps2',
  person: 'p1',
  chunk: 1,
  position: 1,
  month: '2026-11-01',
  corrects: null,
  toPay: 525_00n,
  known: '',
  state: 'computed',
  result,
};
const law = { id: 'at', recipients: [{ id: 'oegk', kind: 'social-insurance' }] };
const books = (free: bigint, closedThrough: string | null = null): Books => ({
  run: {
    ...{ id: 'r1', entityId: 'e', year: 2026, number: 1, period },
    ...{ payOn: '2026-12-10', asOf: '2026-11-23' },
  },
  currency: 'EUR',
  entityName: 'Smart Example',
  registry: new Map(),
  law: law as unknown as Books['law'],
  closedThrough,
  free: new Map([['b1', free]]),
  now: '2026-11-23T10:00:00.000Z',
});

describe('an item in the books', () => {
  const common = [
    'gross-pay debit 640.00 payroll.pay-current',
    'social-insurance-payable credit 115.00 payroll.sv-employee',
    'social-insurance-payable credit 170.00 payroll.sv-employer',
    'employer-contributions debit 170.00 payroll.employer-contributions',
    'person-payable credit 525.00 payroll.net',
    'budget debit 800.00 payroll.estimate',
    'budget-charge credit 800.00 payroll.estimate',
  ];
  it('charges the difference to the house when the budget is short', () => {
    expect(legsOf(entryOfItem(books(9_99n), item)!)).toEqual([
      ...common,
      'payroll-difference debit 10.00 payroll.difference',
      'budget-charge credit 10.00 payroll.difference',
    ]);
  });
  it('and to the budget as long as it can bear it', () => {
    const enough = books(10_00n);
    expect(legsOf(entryOfItem(enough, item)!)).toEqual([
      ...common,
      'budget debit 10.00 payroll.difference',
      'budget-charge credit 10.00 payroll.difference',
    ]);
    expect(enough.free.get('b1')).toBe(0n);
  });
  it('is booked on the period’s end, or on the pay day when that is closed', () => {
    expect(entryOfItem(books(0n), item)!.date).toBe('2026-11-30');
    expect(entryOfItem(books(0n, '2026-11-30'), item)!.date).toBe('2026-12-10');
  });
  it('pays the person, and nothing below zero', () => {
    expect(paymentsOfItem(books(0n), item)).toMatchObject([
      { amount: 525_00n, source: { kind: 'payslip', id: 'ps2' }, purpose: 'SALA' },
    ]);
    expect(paymentsOfItem(books(0n), { ...item, toPay: -1n })).toEqual([]);
  });
});

describe('holds', () => {
  const engagement = { id: 'e1', budget: 'b1', hold: 'h1', endsOn: '2026-11-30', waiting: false };
  const moves = (change: object, held: bigint) =>
    holdMoves(
      books(0n),
      [item],
      new Map([['e1', { ...engagement, ...change }]]),
      new Map([['h1', held]]),
    ).map(({ amount }) => amount);
  it('are released by the estimate while the engagement goes on', () => {
    expect(moves({ endsOn: null }, 2_400_00n)).toEqual([-800_00n]);
    expect(moves({ endsOn: '2026-12-31' }, 500_00n)).toEqual([-500_00n]);
  });
  it('and wholly when it is over and nothing waits', () => {
    expect(moves({}, 950_00n)).toEqual([-950_00n]);
    expect(moves({ waiting: true }, 950_00n)).toEqual([-800_00n]);
    expect(moves({ hold: null }, 950_00n)).toEqual([]);
  });
});
