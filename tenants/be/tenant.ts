import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseDe } from './messages/de/house.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseFr } from './messages/fr/house.ts';
import { house as houseNl } from './messages/nl/house.ts';

const currency = { jurisdiction: 'be', currency: 'EUR' } as const;

/**
 * The office in Brussels. Several companies employ: the cooperative, one of the non-profit sector
 * (joint committee 337), a temporary-work agency. Their names and numbers are examples.
 */
export const tenant: Tenant = {
  id: 'be',
  name: 'Smart Belgium',
  languages: ['fr', 'nl', 'de', 'en'],
  lifecycle: 'live',
  entities: [
    {
      id: 'smart-be',
      name: 'SmartCoop SCES',
      ...currency,
      facts: { workers: 200, commercial: true, artistReduction: true },
    },
    {
      id: 'smart-be-337',
      name: 'Smart, entité non marchande (CP 337)',
      ...currency,
      facts: { workers: 200, commercial: false, artistReduction: true },
    },
    {
      id: 'smart-be-interim',
      name: 'Palais de l’intérim',
      ...currency,
      facts: { workers: 20, commercial: true, artistReduction: true },
    },
  ],
  house,
  region: 'brussels',
  messages: { fr: houseFr, nl: houseNl, de: houseDe, en: houseEn },
};
