import { asIssued, evaluate } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, registry, run, salaried } from './support.ts';

describe('premiums over the year (VCR)', () => {
  it('take the year’s base whatever the months were: 12 months, ceiling 79,408.92', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_500_000 }), { minLength: 12, maxLength: 12 }),
        (wages) => {
          let counters: Readonly<Record<string, number>> = {};
          let base = 0;
          months.forEach((month, i) => {
            const result = run(monthOf(month, [salaried(month, wages[i]!)], { counters }));
            counters = { ...counters, ...result.counters };
            base += amountOf(result, 'premium-base');
          });
          const sum = wages.reduce((a, b) => a + b, 0);
          expect(base).toBe(Math.min(sum, 12 * 661_741));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('begin anew with the year', () => {
    const counters = { 'sv-wage@2025': 9_000_000, 'sv-ceiling@2025': 7_586_400, 'sv-base@2025': 1 };
    const january = run(monthOf('2026-01', [salaried('2026-01', 300_000)], { counters }));
    expect(amountOf(january, 'premium-base')).toBe(300_000);
  });

  it('are the sector’s percentage for a small employer, else must be entered', () => {
    const of = (entity: object, month = '2026-03') =>
      run(
        monthOf(month, [salaried(month, 300_000)], { entity: { whkRate: undefined, ...entity } }),
      );
    // Sector 52: 6.63 % of 3,000.00; sector 54: 1.50 %.
    expect(amountOf(of({ sector: '52' }), 'whk')).toBe(19_890);
    expect(amountOf(of({ sector: '54' }), 'whk')).toBe(4_500);
    const large = of({ sector: '54', smallEmployer: false });
    expect(codes(large)).toEqual(['whk-rate-missing']);
    expect(large.payslips).toEqual([]);
    // High Aof of large employers: 7.63 %.
    expect(amountOf(large, 'aof-high')).toBe(22_890);
    expect(codes(of({ sector: '54' }, '2025-03'))).toEqual(['whk-rate-missing']);
  });

  it('withhold the Zvw contribution where the law says so', () => {
    const month = run(monthOf('2026-03', [salaried('2026-03', 300_000, { zvwWithheld: true })]));
    // 4.85 % of 3,000.00 = 145.50.
    expect(amountOf(month, 'zvw-withheld')).toBe(14_550);
    expect(amountOf(month, 'zvw-employer')).toBe(0);
  });
});

describe('a low unemployment premium that is lost', () => {
  it('corrects the month that was paid when the end becomes known', () => {
    const open = { ...salaried('2026-03', 280_000), from: '2026-03-01' };
    const first = run(monthOf('2026-03', [open]));
    // 2,800.00 x 2.74 % = 76.72; x 7.74 % = 216.72.
    expect(amountOf(first, 'awf-low')).toBe(7_672);
    const issued = first.payslips[0]!.lines.map(asIssued);
    const ended = { ...open, to: '2026-04-15' };
    const again = evaluate(registry, {
      ...monthOf('2026-03', [ended], { asOf: '2026-05-04' }),
      issued,
    });
    const [correction] = again.payslips;
    expect(correction).toMatchObject({
      kind: 'correction',
      totals: { net: 0, employerCost: 21_672 - 7_672 },
      byRecipient: { belastingdienst: 14_000 },
    });
  });
});

describe('a rate that becomes known later', () => {
  it('corrects the month; as known then it stays as it was', () => {
    const law = registry.get('nl')!;
    const changed = {
      ...law,
      parameters: law.parameters.map((one) =>
        one.key === 'zvw.employer'
          ? {
              ...one,
              values: [
                { ...one.values[0]!, value: '6.20 %', knownFrom: '2026-05-01' },
                ...one.values,
              ],
            }
          : one,
      ),
    };
    const later = new Map([['nl', changed]]);
    const input = monthOf('2026-03', [salaried('2026-03', 300_000)]);
    const then = evaluate(later, input);
    expect(then).toEqual(run(input));
    const issued = then.payslips[0]!.lines.map(asIssued);
    const now = evaluate(later, { ...input, asOf: '2026-05-04', issued });
    // 0.10 % of 3,000.00.
    expect(now.payslips[0]).toMatchObject({ kind: 'correction', totals: { employerCost: 300 } });
  });
});
