import type { EngagementInput, Facts } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, run, salaried } from './support.ts';

const MONTH = '2026-06';
const engaged = (
  kind: string,
  amount: number,
  facts: Facts,
  more: Facts = {},
): EngagementInput => ({
  ...salaried(MONTH, 0),
  kind,
  from: '2026-06-08',
  to: '2026-06-12',
  facts: { land: 'BE', ...facts },
  pay: [
    {
      id: 'p',
      kind: 'lump-sum',
      amount,
      from: '2026-06-08',
      to: '2026-06-12',
      facts: more,
    },
  ],
});

describe('wage tax', () => {
  it('is by class VI while the tax class is unknown, and says so', () => {
    const unknown = run(
      monthOf(MONTH, [salaried(MONTH, 280_000)], { person: { taxClass: undefined } }),
    );
    expect(codes(unknown)).toContain('tax-class-missing');
    // As published for class VI with a fund of 2.9 %.
    expect(amountOf(unknown, 'lst')).toBe(60_583);
  });

  it('takes church tax of 8 % in Bavaria, 9 % elsewhere, rounded down', () => {
    const church = (land: string) =>
      amountOf(
        run(monthOf(MONTH, [salaried(MONTH, 250_000, { land })], { person: { church: 'rk' } })),
        'kist',
      );
    // 187.33 × 8 % = 14.9864, × 9 % = 16.8597.
    expect([church('BY'), church('NW')]).toEqual([1_498, 1_685]);
  });

  it('asks for confirmation before an allowance is broken down to days', () => {
    const part = engaged('befristet', 100_000, { agreedMonthlyPay: 400_000 });
    const person = { allowanceMonth: 20_000 };
    const confirmed = { 'sv.funds': [], 'sv.uv.rate': '1 %' };
    const keys = run(monthOf(MONTH, [part], { person, confirmed })).findings.map(
      ({ params }) => params.key,
    );
    expect(keys).toContain('tax.freibetrag.day');
  });
});

describe('people and fees from abroad', () => {
  const abroad = (state: string, engagement: EngagementInput) =>
    run(monthOf(MONTH, [engagement], { person: { taxResidence: state } }));

  it('take nothing from fees up to 250 euros a performance', () => {
    const fee = (amount: number, performances: number) =>
      amountOf(
        abroad('US', engaged('honorar', amount, { artist: true }, { performances })),
        'fee-tax',
      );
    expect(fee(25_000, 1)).toBe(0);
    expect(fee(25_001, 1)).toBe(3_750);
    expect(fee(50_000, 2)).toBe(0);
  });

  it('deduct costs only for residents of the Union', () => {
    const fee = (state: string) =>
      amountOf(
        abroad(state, engaged('honorar', 100_000, { artist: true }, { expenses: 40_000 })),
        'fee-tax',
      );
    expect([fee('IT'), fee('US')]).toEqual([18_000, 15_000]);
  });

  it('bear a flat wage tax of 20 %, the employer 25.35 % or the surcharge alone', () => {
    const tax = (taxBorneBy: string) => {
      const month = abroad('AT', engaged('befristet', 200_000, { artist: true, taxBorneBy }));
      return ['lst-abroad', 'solz-abroad', 'lst-abroad-ag', 'solz-abroad-ag'].map((line) =>
        amountOf(month, line),
      );
    };
    expect(tax('employee')).toEqual([40_000, 2_200, 0, 0]);
    expect(tax('employer')).toEqual([0, 0, 50_700, 2_788]);
    expect(tax('employer-surcharge')).toEqual([40_440, 0, 0, 2_224]);
  });

  it('follow the tax class where the work is no art or longer than six months', () => {
    const month = abroad('AT', engaged('befristet', 200_000, {}));
    expect(amountOf(month, 'lst-abroad')).toBe(0);
    expect(amountOf(month, 'lst')).toBeGreaterThan(0);
  });

  it('refuses an A1 that nobody recorded as the applicable legislation', () => {
    const month = run(monthOf(MONTH, [salaried(MONTH, 300_000)], { person: { a1State: 'AT' } }));
    expect(codes(month)).toContain('a1-not-recorded');
    expect(month.payslips).toEqual([]);
  });
});
