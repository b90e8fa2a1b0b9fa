import type { HouseValueDefinition } from '@smart/law';

const smart = { from: '2025-01-01', source: 'smart-eg.de; guide.smartde.coop' } as const;
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
  { key: 'fee-rate', unit: '%', value: '9 %', ...smart, confidence: 'A' },
  { key: 'share', unit: 'EUR', value: '50.00', ...smart, confidence: 'A' },
  { key: 'share-required', unit: 'yes/no', value: true, ...smart, confidence: 'B' },
  { key: 'contract-months-min', unit: 'months', value: 4, ...smart, confidence: 'A' },
  { key: 'month-income-min', unit: 'EUR/month', value: '695.00', ...smart, confidence: 'A' },
  { key: 'change-request-day', unit: 'yes/no', value: true, ...smart, confidence: 'A' },
  { key: 'pay-days', unit: 'days', value: 0, ...proposal },
  { key: 'client-payment-days', unit: 'days', value: 14, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...smart, confidence: 'B' },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '0 %', ...proposal },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'RE-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'GS-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Beispielstraße 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '10999', ...example },
  { key: 'entity.city', unit: 'text', value: 'Berlin', ...example },
  { key: 'entity.country', unit: 'text', value: 'DE', ...example },
  { key: 'entity.january', unit: 'text', value: 'Januar', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'DE136695976', ...example },
  { key: 'entity.register', unit: 'text', value: 'GnR 123456 B', ...example },
  { key: 'entity.email', unit: 'text', value: 'office@smart-de.example', ...example },
];
