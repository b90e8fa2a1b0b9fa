import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseIt } from './messages/it/house.ts';

/** The office in Milan. Names and numbers of the entity are examples until it enters its own. */
export const tenant: Tenant = {
  id: 'it',
  name: 'Smart Italia',
  languages: ['it', 'en'],
  lifecycle: 'live',
  entities: [
    {
      id: 'smart-it',
      name: 'Smart Soc. Coop.',
      jurisdiction: 'it',
      currency: 'EUR',
      facts: { fis: 'over-5' },
    },
  ],
  house,
  region: 'MI',
  messages: { it: houseIt, en: houseEn },
};
