import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseDe } from './messages/de/house.ts';
import { house as houseEn } from './messages/en/house.ts';

/** The office in Vienna. Names and numbers of the entity are examples until it enters its own. */
export const tenant: Tenant = {
  id: 'at',
  name: 'Smart Austria',
  languages: ['de', 'en'],
  lifecycle: 'live',
  entities: [
    {
      id: 'smart-at',
      name: 'Smart Coop Austria eG',
      jurisdiction: 'at',
      currency: 'EUR',
      facts: { municipality: 'Wien', chamberMember: true, ubahnLevy: true },
    },
  ],
  house,
  region: 'W',
  messages: { de: houseDe, en: houseEn },
};
