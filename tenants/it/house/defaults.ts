import type { HouseValueDefinition } from '@smart/law';

const smart = {
  from: '2025-01-01',
  source: 'unacitta.it; millepiani.eu',
  confidence: 'B',
} as const;
const share = {
  from: '2025-01-01',
  source: 'vulcanic.it; streetnews.me',
  confidence: 'B',
} as const;
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
  { key: 'fee-rate', unit: '%', value: '8.5 %', ...smart },
  { key: 'share', unit: 'EUR', value: '50.00', ...share },
  { key: 'share-required', unit: 'yes/no', value: true, ...proposal },
  // Counted from the end of the month of work: people are paid on the 10th of the next one.
  { key: 'pay-days', unit: 'days', value: 10, ...smart },
  { key: 'pay-day-of-month', unit: 'day', value: 10, ...smart },
  { key: 'client-payment-days', unit: 'days', value: 30, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...smart },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal },
  { key: 'special-pay-granted', unit: 'yes/no', value: true, ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'FT-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'NC-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Via Esempio 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '20124', ...example },
  { key: 'entity.city', unit: 'text', value: 'Milano', ...example },
  { key: 'entity.country', unit: 'text', value: 'IT', ...example },
  { key: 'entity.january', unit: 'text', value: 'gennaio', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'IT11111111115', ...example },
  { key: 'entity.register', unit: 'text', value: 'REA MI-0000000', ...example },
  { key: 'entity.email', unit: 'text', value: 'ufficio@smart-it.example', ...example },
];
