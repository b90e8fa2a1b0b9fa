import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseEs } from './messages/es/house.ts';

/** The office in Seville, frozen. Names and numbers are examples until it enters its own. */
export const tenant: Tenant = {
  id: 'es',
  name: 'Smart Ibérica',
  languages: ['es', 'en'],
  lifecycle: 'frozen',
  entities: [
    {
      id: 'smart-ib',
      name: 'Smart Ibérica de Impulso Empresarial S. Coop. And.',
      jurisdiction: 'es',
      currency: 'EUR',
      facts: { cnae: '90' },
    },
  ],
  house,
  region: 'AN',
  messages: { es: houseEs, en: houseEn },
};
