import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { tenant } from '../tenant.ts';

describe('the office', () => {
  it('proposes the fee with its guarantee fund, and the share in three years', () => {
    const value = (key: string) => house.find((one) => one.key === key)?.value;
    expect(value('fee-rate')).toBe('5.5 %');
    expect(value('guarantee-fund-rate')).toBe('2 %');
    expect([value('share'), value('share-years')]).toEqual(['150.00', 3]);
    expect(value('pay-days')).toBe(30);
  });

  it('is frozen and marks what no source confirms as its own proposal', () => {
    expect(tenant.lifecycle).toBe('frozen');
    for (const { source, confidence } of tenant.house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });
});
