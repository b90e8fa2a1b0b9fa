import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseNl } from './messages/nl/house.ts';

/** The office in the Netherlands, closed at the end of 2022; configuration can revive it. */
export const tenant: Tenant = {
  id: 'nl',
  name: 'Smart Nederland',
  languages: ['nl', 'en'],
  lifecycle: 'wound-down',
  entities: [
    {
      id: 'smart-nl',
      name: 'Coöperatie Smart Nederland U.A.',
      jurisdiction: 'nl',
      currency: 'EUR',
      facts: { smallEmployer: true, sector: '54', whkRate: 150 },
    },
  ],
  house,
  region: 'NL',
  messages: { nl: houseNl, en: houseEn },
};
