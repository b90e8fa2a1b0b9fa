import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseDe } from './messages/de/house.ts';
import { house as houseEn } from './messages/en/house.ts';

/**
 * The office in Berlin: two legal entities with budgets of their own; an order of one never pays
 * for employment by the other. Numbers are examples until the office enters its own.
 */
export const tenant: Tenant = {
  id: 'de',
  name: 'Smart Germany',
  languages: ['de', 'en'],
  lifecycle: 'live',
  entities: [
    { id: 'smart-de', name: 'Smart eG', jurisdiction: 'de', currency: 'EUR', facts: {} },
    {
      id: 'smart-de-bildungswerk',
      name: 'Smart Bildungswerk',
      jurisdiction: 'de',
      currency: 'EUR',
      facts: {},
    },
  ],
  house,
  region: 'BE',
  messages: { de: houseDe, en: houseEn },
};
