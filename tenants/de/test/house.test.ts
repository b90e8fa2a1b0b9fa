import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { tenant } from '../tenant.ts';

const value = (key: string) => house.find((one) => one.key === key)?.value;

describe('the office', () => {
  it('takes nine percent, sells shares of 50 euros, and employs for four months at least', () => {
    expect(value('fee-rate')).toBe('9 %');
    expect(value('share')).toBe('50.00');
    expect(value('contract-months-min')).toBe(4);
    expect(value('month-income-min')).toBe('695.00');
  });

  it('has two legal entities under German law', () => {
    expect(tenant.entities.map(({ name }) => name)).toEqual(['Smart eG', 'Smart Bildungswerk']);
    expect(new Set(tenant.entities.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['de']),
    );
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of tenant.house)
      expect(confidence === 'C').toBe(/^(proposal|example)/.test(source));
  });
});
