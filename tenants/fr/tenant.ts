import type { Tenant } from '@smart/law';
import { house } from './house/defaults.ts';
import { house as houseEn } from './messages/en/house.ts';
import { house as houseFr } from './messages/fr/house.ts';

const facts = { headcount: 120, atmpRate: 208, mobilityRate: 0, healthPlan: 4_000 } as const;

/**
 * The office in Lille, wound down since the liquidation of June 2024: nothing new begins until the
 * configuration says otherwise. A SCIC above three cooperatives; numbers and facts are examples.
 */
export const tenant: Tenant = {
  id: 'fr',
  name: 'Smart France',
  languages: ['fr', 'en'],
  lifecycle: 'wound-down',
  entities: [
    {
      id: 'smart-fr',
      name: 'Smart France SCIC',
      jurisdiction: 'fr',
      currency: 'EUR',
      facts: { ...facts, headcount: 90 },
    },
    {
      id: 'smart-fr-grands-ensemble',
      name: 'Grands Ensemble SCOP',
      jurisdiction: 'fr',
      currency: 'EUR',
      facts,
    },
    {
      id: 'smart-fr-nouvelle-aventure',
      name: 'La Nouvelle Aventure SCOP',
      jurisdiction: 'fr',
      currency: 'EUR',
      facts: { ...facts, licence: 'PLATESV-R-EXEMPLE' },
    },
    { id: 'smart-fr-alterna', name: 'Alterna SCOP', jurisdiction: 'fr', currency: 'EUR', facts },
  ],
  house,
  region: 'metropole',
  messages: { fr: houseFr, en: houseEn },
};
