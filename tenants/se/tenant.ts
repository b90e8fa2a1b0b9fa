import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseSv } from './messages/sv/house.ts';

/** The office in Sweden. Names and numbers of the entity are examples until it enters its own. */
export const tenant: Tenant = {
  id: 'se',
  name: 'Smart Sverige',
  languages: ['sv', 'en'],
  lifecycle: 'live',
  entities: [
    {
      id: 'smart-se',
      name: 'Smart Sverige ekonomisk förening',
      jurisdiction: 'se',
      currency: 'SEK',
      facts: { largeEmployer: false },
    },
  ],
  house,
  region: 'SE',
  messages: { sv: houseSv, en: houseEn },
};
