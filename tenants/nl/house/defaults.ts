import type { HouseValueDefinition } from '@smart/law';

const smart = { from: '2025-01-01', source: 'smart-nl.org', confidence: 'B' } as const;
const proposal = {
  from: '2025-01-01',
  source: 'proposal of the platform, for the assembly: the Dutch office closed at the end of 2022',
  confidence: 'C',
} as const;
const example = {
  from: '2025-01-01',
  source: 'example until the office enters its own',
  confidence: 'C',
} as const;

/** What the cooperative decides itself. An office that reopens changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  { key: 'fee-rate', unit: '%', value: '6.5 %', ...proposal },
  { key: 'share', unit: 'EUR', value: '50.00', ...proposal },
  { key: 'share-required', unit: 'yes/no', value: false, ...proposal },
  { key: 'pay-days', unit: 'days', value: 7, ...smart },
  { key: 'client-payment-days', unit: 'days', value: 30, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...proposal },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal },
  { key: 'part-month-table', unit: 'day or month', value: 'day', ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'F-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'C-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Voorbeeldstraat 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '1000 AA', ...example },
  { key: 'entity.city', unit: 'text', value: 'Amsterdam', ...example },
  { key: 'entity.country', unit: 'text', value: 'NL', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'NL111222333B01', ...example },
  { key: 'entity.register', unit: 'text', value: '12345678', ...example },
  { key: 'entity.email', unit: 'text', value: 'office@smart-nl.example', ...example },
];
