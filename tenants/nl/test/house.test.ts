import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { tenant } from '../tenant.ts';

const value = (key: string) => house.find((one) => one.key === key);

describe('the office', () => {
  it('is wound down and promises pay within seven days', () => {
    expect(tenant.lifecycle).toBe('wound-down');
    expect(value('pay-days')).toMatchObject({ value: 7, confidence: 'B' });
  });

  it('proposes a fee that is to be decided, and the table for a part of a month', () => {
    expect(value('fee-rate')).toMatchObject({ confidence: 'C' });
    expect(value('part-month-table')).toMatchObject({ value: 'day', confidence: 'C' });
  });

  it('marks what no source confirms as its own proposal', () => {
    for (const { source, confidence } of house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });
});
