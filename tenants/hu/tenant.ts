import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseHu } from './messages/hu/house.ts';

/** The office in Budapest, frozen. Names and numbers are examples until it enters its own. */
export const tenant: Tenant = {
  id: 'hu',
  name: 'Smart Hungary',
  languages: ['hu', 'en'],
  lifecycle: 'frozen',
  entities: [
    {
      id: 'smart-hu',
      name: 'Smart Hungary Szövetkezet',
      jurisdiction: 'hu',
      currency: 'HUF',
      facts: {},
    },
  ],
  house,
  region: 'HU',
  messages: { hu: houseHu, en: houseEn },
};
