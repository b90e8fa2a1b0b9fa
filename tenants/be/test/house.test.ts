import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { enterprise, vat } from '../identifiers.ts';
import { tenant } from '../tenant.ts';

describe('the office', () => {
  const value = (key: string) => house.find((one) => one.key === key)?.value;

  it('keeps the published fee, share and promise', () => {
    expect(value('fee-rate')).toBe('6.5 %');
    expect(value('share')).toBe('30.00');
    expect(value('pay-days')).toBe(7);
    expect(tenant.lifecycle).toBe('live');
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of tenant.house)
      expect(confidence === 'C').toBe(/^(proposal|example)/.test(source));
  });

  it('has several legal entities, and numbers that are valid', () => {
    expect(tenant.entities.map(({ id }) => id)).toEqual([
      'smart-be',
      'smart-be-337',
      'smart-be-interim',
    ]);
    expect(vat.check(String(value('entity.vat-number')))).toBeNull();
    const register = enterprise.normalise(String(value('entity.register')).replace('RPM', ''));
    expect(enterprise.check(register)).toBeNull();
  });
});
