import type { Brand } from '@smart/site/src/brand.ts';

export const brand: Brand = {
  code: 'at',
  kind: 'office',
  name: 'Smart Austria',
  currency: 'EUR',
  languages: ['de', 'en'],
  tokens: { hue: 190, chroma: 0.12, radius: 8, display: null, headingWeight: 680, actionStep: 7 },
  strands: { count: 5, meet: 0.62, bend: 0.85, leave: 0.5 },
  claim: {
    de: 'Die Genossenschaft für Arbeit und Gemeinschaft',
    en: 'The cooperative for work and community',
  },
};
