import { describe, expect, it } from 'vitest';
import { house } from '../house/defaults.ts';
import { tenant } from '../tenant.ts';

describe('the office', () => {
  it('is frozen, and everything it decides is a proposal or an example', () => {
    expect(tenant.lifecycle).toBe('frozen');
    for (const { source, confidence } of house) {
      expect(confidence).toBe('C');
      expect(source).toMatch(/^(proposal|example)/);
    }
  });

  it('keeps its books in forints', () => {
    expect(tenant.entities.map(({ currency }) => currency)).toEqual(['HUF']);
  });
});
