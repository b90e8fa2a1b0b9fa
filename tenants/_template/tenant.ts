import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';

/** The office of Examplia. */
export const tenant: Tenant = {
  id: '_template',
  name: 'Examplia Cooperative',
  languages: ['en', 'de'],
  lifecycle: 'live',
  entities: [
    {
      id: 'examplia',
      name: 'Examplia Cooperative',
      jurisdiction: '_template',
      currency: 'EUR',
      facts: {},
    },
  ],
  house,
  region: 'inland',
  messages: {
    en: {
      'house.fee-rate': 'Cooperative fee, share of the invoice',
      'house.share': 'Price of a share',
      'house.pay-days': 'Days after the work until pay is promised',
    },
    de: {
      'house.fee-rate': 'Beitrag an die Genossenschaft, Anteil der Rechnung',
      'house.share': 'Preis eines Anteils',
      'house.pay-days': 'Tage nach der Arbeit bis zur zugesagten Zahlung',
    },
  },
};
