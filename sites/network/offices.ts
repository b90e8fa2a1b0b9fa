import type { Office } from '@smart/site/src/brand.ts';

const preparing = {
  de: 'Recht und Büro werden vorbereitet',
  en: 'Its law and office are being prepared',
};

/** The nine national cooperatives in the federation's own order: the founder first. */
export const offices: readonly Office[] = [
  {
    code: 'be',
    hue: 25,
    chroma: 0.16,
    state: 'preparing',
    name: { de: 'Belgien', en: 'Belgium' },
    note: { de: 'Wo es begann: gegründet 1998', en: 'Where it began: founded in 1998' },
  },
  {
    code: 'at',
    hue: 190,
    chroma: 0.12,
    state: 'open',
    name: { de: 'Österreich', en: 'Austria' },
    note: { de: 'Anstellung auch für einen einzigen Tag', en: 'Employment even for a single day' },
  },
  {
    code: 'de',
    hue: 270,
    chroma: 0.15,
    state: 'preparing',
    name: { de: 'Deutschland', en: 'Germany' },
    note: {
      de: 'Aus mehreren Aufträgen wird ein Monatsgehalt',
      en: 'Several orders become one monthly salary',
    },
  },
  {
    code: 'es',
    hue: 75,
    chroma: 0.15,
    state: 'preparing',
    name: { de: 'Spanien', en: 'Spain' },
    note: {
      de: 'Ein Garantiefonds, gespeist aus jeder Rechnung',
      en: 'A guarantee fund fed by every invoice',
    },
  },
  {
    code: 'fr',
    hue: 250,
    chroma: 0.15,
    state: 'preparing',
    name: { de: 'Frankreich', en: 'France' },
    note: preparing,
  },
  {
    code: 'hu',
    hue: 150,
    chroma: 0.13,
    state: 'preparing',
    name: { de: 'Ungarn', en: 'Hungary' },
    note: preparing,
  },
  {
    code: 'it',
    hue: 40,
    chroma: 0.14,
    state: 'preparing',
    name: { de: 'Italien', en: 'Italy' },
    note: { de: 'Lohn am 10. des Folgemonats', en: 'Pay on the 10th of the next month' },
  },
  {
    code: 'nl',
    hue: 55,
    chroma: 0.16,
    state: 'preparing',
    name: { de: 'Niederlande', en: 'Netherlands' },
    note: preparing,
  },
  {
    code: 'se',
    hue: 230,
    chroma: 0.13,
    state: 'preparing',
    name: { de: 'Schweden', en: 'Sweden' },
    note: {
      de: 'Auch Kulturförderung kann über sie laufen',
      en: 'Culture grants can run through it too',
    },
  },
];
