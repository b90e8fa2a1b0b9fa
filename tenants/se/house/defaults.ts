import type { HouseValueDefinition } from '@smart/law';

const smart = { from: '2025-01-01', source: 'smartse.org/en/services' } as const;
const proposal = {
  from: '2025-01-01',
  source: 'proposal of the platform, for the assembly',
  confidence: 'C',
} as const;
const example = {
  from: '2025-01-01',
  source: 'example until the office enters its own',
  confidence: 'C',
} as const;

/** What the cooperative decides itself. An office changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  // The source says only that the percentage is set by each member's needs; no figure was found.
  { key: 'fee-rate', unit: '%', value: '6.5 %', ...example },
  { key: 'share', unit: 'SEK', value: '0.00', ...smart, confidence: 'B' },
  { key: 'share-required', unit: 'yes/no', value: false, ...smart, confidence: 'B' },
  { key: 'pay-days', unit: 'days', value: 7, ...smart, confidence: 'B' },
  { key: 'client-payment-days', unit: 'days', value: 30, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...proposal },
  { key: 'guarantee-cap', unit: 'SEK/order', value: '50000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'F-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'K-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Exempelgatan 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '111 11', ...example },
  { key: 'entity.city', unit: 'text', value: 'Stockholm', ...example },
  { key: 'entity.country', unit: 'text', value: 'SE', ...example },
  { key: 'entity.january', unit: 'text', value: 'januari', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'SE769600111901', ...example },
  { key: 'entity.register', unit: 'text', value: '769600-1119', ...example },
  { key: 'entity.email', unit: 'text', value: 'kontor@smart-se.example', ...example },
];
