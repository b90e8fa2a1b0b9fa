/** A fictional country, small enough to be read: what tests of core need of a plug-in. */
import type { Jurisdiction, Tenant } from '@smart/law';
import { z } from 'zod';
import type { TenantPlugin } from '../../src/tenant/index.ts';

const jurisdiction: Jurisdiction = {
  id: 'xx',
  country: 'XX',
  currency: 'EUR',
  languages: ['de', 'en'],
  regions: ['xx-1'],
  maximumPay: 100_000_000_00,
  parameters: [],
  rules: [],
  lines: [],
  recipients: [],
  counters: [],
  kinds: [],
  pay: {},
  facts: {
    person: z.strictObject({
      taxClass: z.enum(['a', 'b']),
      churchMember: z.boolean().optional(),
    }),
    engagement: z.strictObject({}),
    entity: z.strictObject({}),
  },
  findings: [],
  dutyKinds: [],
  identifiers: [
    {
      id: 'national-id',
      of: 'person',
      normalise: (text: string) => text.replace(/[\s.]/g, '').toUpperCase(),
      check: (text: string) => (/^\d{4}$/.test(text) ? null : 'format'),
    },
  ],
  messages: {},
  derive: () => ({}),
  contributions: () => undefined,
  withholding: () => undefined,
  check: () => undefined,
  duties: () => [],
} as unknown as Jurisdiction;

const tenant: Tenant = {
  id: 'xx',
  name: 'Smart Example',
  languages: ['de', 'en'],
  lifecycle: 'live',
  entities: [
    { id: 'xx-coop', name: 'Smart Example eG', jurisdiction: 'xx', currency: 'EUR', facts: {} },
  ],
  house: [
    {
      key: 'bank-account.change-delay-days',
      unit: 'days',
      value: 3,
      from: '2025-01-01',
      source: 'example',
      confidence: 'A',
    },
  ],
  region: 'xx-1',
  messages: {},
};

export const examplePlugin = (change: Partial<Tenant> = {}): TenantPlugin => ({
  tenant: { ...tenant, ...change },
  jurisdictions: new Map([['xx', jurisdiction]]),
});
