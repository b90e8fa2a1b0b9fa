import { describe, expect, it } from 'vitest';
import { example } from '../example.ts';
import { house } from '../house/defaults.ts';
import { momsnummer, organisationsnummer } from '../identifiers.ts';
import { jurisdiction } from '../jurisdiction.ts';
import { tenant } from '../tenant.ts';

const value = (key: string) => house.find((one) => one.key === key)?.value;

describe('example data', () => {
  it('confirms or enters exactly the values that block, each of the right sort', () => {
    const open = jurisdiction.parameters.filter(
      ({ values, whenMissing }) =>
        whenMissing === 'ask' || values.some(({ confidence }) => confidence === 'C'),
    );
    for (const { key, value: entered } of example.confirmations) {
      const parameter = open.find((one) => one.key === key);
      const model = parameter?.values[0]?.value ?? parameter?.example;
      expect([key, typeof entered]).toEqual([key, typeof model]);
    }
  });

  it('invents clients whose VAT numbers pass their check', () => {
    for (const client of example.clients)
      if ('vatNumber' in client) expect(momsnummer.check(client.vatNumber)).toBeNull();
  });
});

describe('the office', () => {
  it('is live, in Swedish and English, with accounts free of charge and pay after a week', () => {
    expect(tenant.lifecycle).toBe('live');
    expect(tenant.languages).toEqual(['sv', 'en']);
    expect(value('share')).toBe('0.00');
    expect(value('pay-days')).toBe(7);
  });

  it('marks what no source confirms: the fee is set for each member', () => {
    expect(house.find(({ key }) => key === 'fee-rate')?.confidence).toBe('C');
    for (const { source, confidence } of house)
      expect(confidence).toBe(/^(proposal|example)/.test(source) ? 'C' : 'B');
  });

  it('uses example numbers that pass their own checks', () => {
    expect(momsnummer.check(momsnummer.normalise(String(value('entity.vat-number'))))).toBeNull();
    const register = organisationsnummer.normalise(String(value('entity.register')));
    expect(organisationsnummer.check(register)).toBeNull();
  });
});
