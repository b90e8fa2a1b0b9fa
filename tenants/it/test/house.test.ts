import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { partitaIva } from '../identifiers.ts';
import { tenant } from '../tenant.ts';

const value = (key: string) => house.find((one) => one.key === key)?.value;

describe('the office', () => {
  it('takes 8.5 %, sells a share at 50 euros and pays on the 10th', () => {
    expect(value('fee-rate')).toBe('8.5 %');
    expect(value('share')).toBe('50.00');
    expect(value('pay-day-of-month')).toBe(10);
    expect(tenant.lifecycle).toBe('live');
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of tenant.house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });

  it('shows an example VAT number with a right check digit', () => {
    expect(partitaIva.check(String(value('entity.vat-number')))).toBeNull();
  });
});
