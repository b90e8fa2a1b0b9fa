import type { Brand } from '@smart/site/src/brand.ts';
import { offices } from './offices.ts';

export const brand: Brand = {
  code: 'network',
  kind: 'network',
  name: 'Smart Federation',
  currency: null,
  languages: ['en', 'de'],
  tokens: { hue: 260, chroma: 0.014, radius: 4, display: null, headingWeight: 680, actionStep: 9 },
  strands: { count: 9, meet: 0.66, bend: 0.9, leave: 0.5 },
  claim: {
    de: 'Neun Genossenschaften, ein Konto',
    en: 'Nine cooperatives, one account',
  },
  offices,
};
