import type { HouseValueDefinition } from '@smart/law';

const example = { from: '2025-01-01', source: 'example assembly', confidence: 'A' } as const;

/** What the cooperative decides itself. An office changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  { key: 'fee-rate', unit: '%', value: '8 %', ...example },
  { key: 'share', unit: 'EUR', value: '50.00', ...example },
  { key: 'pay-days', unit: 'days', value: 7, ...example },
];
