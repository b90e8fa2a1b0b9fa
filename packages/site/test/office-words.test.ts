/** What core names by code has words here: house values, looks, roles, to-dos, queues. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '../../core/src/procedure/access.ts';
import { CORE_HOUSE_VALUES } from '../../core/src/tenant/house.ts';
import { readMessages } from '../scripts/message-files.ts';
import { type FactField, factsFromForm, rowCount, typedFacts } from '../src/parts/facts.ts';
import { deviceOf } from '../src/routes/(account)/account/security/device.ts';

const words = readMessages(join(import.meta.dirname, '../messages')).de ?? {};
const tenantWords = readFileSync(
  join(import.meta.dirname, '../../../tenants/at/messages/de/house.ts'),
  'utf8',
);

describe('words of codes', () => {
  it('exist for every house value of the platform', () => {
    for (const key of Object.keys(CORE_HOUSE_VALUES)) {
      const own = `settings_house_${key.replaceAll(/[.-]/g, '_')}`;
      expect(own in words || tenantWords.includes(`'house.${key}'`), key).toBe(true);
    }
  });
  it('exist for every role', () => {
    for (const role of STAFF_ROLES) expect(words).toHaveProperty(`desk_role_${role}`);
  });
});

const plain = { required: false, help: null, options: [], min: null, max: null, preset: null };
const fields: readonly FactField[] = [
  { ...plain, key: 'km', type: 'integer', label: 'Km', preset: '0', fields: [] },
  { ...plain, key: 'allowance', type: 'money', label: 'Allowance', fields: [] },
  { ...plain, key: 'credit', type: 'boolean', label: 'Credit', fields: [] },
  {
    ...{ ...plain, key: 'children', type: 'rows', label: 'Children' },
    fields: [
      { ...plain, key: 'birthDate', type: 'date', label: 'Born' },
      { ...plain, key: 'bonus', type: 'choice', label: 'Bonus' },
    ],
  },
];

describe('facts in a form', () => {
  it('become what law reads: numbers, cents, ticks, rows without the empty one', () => {
    const typed = {
      km: '30',
      allowance: '1.120,50',
      credit: 'on',
      children: {
        0: { birthDate: '2020-02-03', bonus: 'full' },
        1: { bonus: 'none' },
      },
    };
    expect(factsFromForm(fields, typed)).toEqual({
      ...{ km: 30, allowance: 112_050, credit: true },
      children: [{ birthDate: '2020-02-03', bonus: 'full' }],
    });
  });
  it('say nothing where nothing is typed, and leave nonsense for the service to refuse', () => {
    expect(factsFromForm(fields, {})).toEqual({ credit: false, children: [] });
    expect(factsFromForm(fields, { km: 'far', allowance: 'much' })).toMatchObject({
      ...{ km: 'far', allowance: 'much' },
    });
  });
  it('come back as they were, with one more row to fill in', () => {
    const facts = { km: 30, allowance: 112_050, children: [{ birthDate: '2020-02-03' }] };
    const typed = typedFacts(fields, facts, 'facts.');
    expect(typed).toMatchObject({
      ...{ 'facts.km': '30', 'facts.allowance': '1120.50' },
      'facts.children.0.birthDate': '2020-02-03',
    });
    expect(rowCount(typed, 'facts.children')).toBe(2);
    expect(rowCount({}, 'facts.children')).toBe(1);
  });
});

describe('a device', () => {
  it('is named as people know it', () => {
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 ' +
      '(KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ' +
      'Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0';
    expect(deviceOf(phone)).toEqual({ browser: 'Safari', system: 'iPhone' });
    expect(deviceOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' });
    expect(deviceOf('curl/8.0')).toBeNull();
    expect(deviceOf(null)).toBeNull();
  });
});
