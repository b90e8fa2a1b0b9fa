import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../jurisdiction.ts';
import { tenant } from '../tenant.ts';

describe('the office', () => {
  it('keeps the last fee known, and the share of thirty euros', () => {
    const value = (key: string) => tenant.house.find((one) => one.key === key)?.value;
    expect(value('fee-rate')).toBe('8.5 %');
    expect(value('share')).toBe('30.00');
  });

  it('is wound down, with a cooperative above three others', () => {
    expect(tenant.lifecycle).toBe('wound-down');
    expect(tenant.entities.map(({ id }) => id)).toEqual([
      'smart-fr',
      'smart-fr-grands-ensemble',
      'smart-fr-nouvelle-aventure',
      'smart-fr-alterna',
    ]);
    for (const { facts } of tenant.entities)
      expect(jurisdiction.facts.entity.safeParse(facts).success).toBe(true);
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of tenant.house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });
});
