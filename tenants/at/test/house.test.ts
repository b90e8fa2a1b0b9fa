import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { tenant } from '../tenant.ts';

describe('the office', () => {
  it('proposes the fee of the assembly of 2021 and the share of 50 euros', () => {
    const value = (key: string) => house.find((one) => one.key === key)?.value;
    expect(value('fee-rate')).toBe('10 %');
    expect(value('share')).toBe('50.00');
    expect(value('share-required')).toBe(false);
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of tenant.house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });
});
