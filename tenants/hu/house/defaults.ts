import type { HouseValueDefinition } from '@smart/law';

/** No page of the Hungarian office was found: everything is for its assembly to decide. */
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
  { key: 'fee-rate', unit: '%', value: '6.5 %', ...proposal },
  { key: 'share', unit: 'HUF', value: '20000.00', ...proposal },
  { key: 'share-required', unit: 'yes/no', value: false, ...proposal },
  { key: 'pay-days', unit: 'days', value: 14, ...proposal },
  { key: 'client-payment-days', unit: 'days', value: 14, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...proposal },
  { key: 'guarantee-cap', unit: 'HUF/order', value: '2000000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'SZ-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'HSZ-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Minta utca 1.', ...example },
  { key: 'entity.post-code', unit: 'text', value: '1111', ...example },
  { key: 'entity.city', unit: 'text', value: 'Budapest', ...example },
  { key: 'entity.country', unit: 'text', value: 'HU', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'HU12345676', ...example },
  { key: 'entity.register', unit: 'text', value: '01-02-000000', ...example },
  { key: 'entity.email', unit: 'text', value: 'iroda@smart-hu.example', ...example },
];
