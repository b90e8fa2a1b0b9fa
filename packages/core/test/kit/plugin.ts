/** A fictional country, small enough to be read: what tests of core need of a plug-in. */
import type { HouseValueDefinition, Jurisdiction, Tenant } from '@smart/law';
import { z } from 'zod';
import type { TenantPlugin } from '../../src/tenant/index.ts';

const jurisdiction: Jurisdiction = {
  id: 'xx',
  country: 'XX',
  currency: 'EUR',
  languages: ['de', 'en'],
  regions: ['xx-1'],
  maximumPay: 100_000_000_00,
  parameters: [
    {
      key: 'vat',
      unit: '%',
      article: 'example',
      values: [
        {
          value: { standard: '20 %', reduced: '10 %', arts: '13 %' },
          from: '2016-01-01',
          to: null,
          knownFrom: '2016-01-01',
          source: 'example',
          confidence: 'A',
        },
      ],
    },
  ],
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

const house = (
  key: string,
  unit: string,
  value: HouseValueDefinition['value'],
): HouseValueDefinition => ({
  ...{ key, unit, value },
  ...{ from: '2025-01-01', source: 'example', confidence: 'A' as const },
});

const tenant: Tenant = {
  id: 'xx',
  name: 'Smart Example',
  languages: ['de', 'en'],
  lifecycle: 'live',
  entities: [
    { id: 'xx-coop', name: 'Smart Example eG', jurisdiction: 'xx', currency: 'EUR', facts: {} },
  ],
  house: [
    house('iban-change-delay', 'days', 3),
    house('fee-rate', '%', '8 %'),
    house('guarantee-fund-rate', '%', '2 %'),
    house('guarantee', 'yes/no', true),
    house('guarantee-cap', 'EUR/order', '5000.00'),
    house('share', 'EUR', '50.00'),
    house('share-required', 'yes/no', false),
    house('pay-days', 'days', 14),
    house('client-payment-days', 'days', 14),
    house('entity.street', 'text', 'Beispielgasse 1'),
    house('entity.post-code', 'text', '1010'),
    house('entity.city', 'text', 'Wien'),
    house('entity.country', 'text', 'AT'),
    house('entity.vat-number', 'text', 'ATU12345675'),
    house('entity.iban', 'text', 'AT611904300234573201'),
  ],
  region: 'xx-1',
  messages: {},
};

export const examplePlugin = (change: Partial<Tenant> = {}): TenantPlugin => ({
  tenant: { ...tenant, ...change },
  jurisdictions: new Map([['xx', jurisdiction]]),
  declarations: new Map(),
});
