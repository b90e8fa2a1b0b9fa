import type { HouseValueDefinition } from '@smart/law';

const FINANCING = 'smartbe.be/fr/nos-services/financement';
const since = { from: '2025-01-01' } as const;
const fee = { ...since, source: FINANCING, confidence: 'A' } as const;
const smart = { ...since, source: FINANCING, confidence: 'B' } as const;
const promise = {
  ...since,
  source: 'info.hub.brussels, interview of 2022',
  confidence: 'B',
} as const;
const orders = { ...since, source: 'blog.smartbe.be article 7111', confidence: 'B' } as const;
const proposal = {
  ...since,
  source: 'proposal of the platform, for the assembly',
  confidence: 'C',
} as const;
const example = {
  ...since,
  source: 'example until the office enters its own',
  confidence: 'C',
} as const;

/** What the cooperative decides itself. An office changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  { key: 'fee-rate', unit: '%', value: '6.5 %', ...fee },
  { key: 'share', unit: 'EUR', value: '30.00', ...smart },
  { key: 'share-required', unit: 'yes/no', value: true, ...smart },
  { key: 'share-yearly', unit: 'yes/no', value: true, ...smart },
  { key: 'pay-days', unit: 'working days', value: 7, ...promise },
  { key: 'client-payment-days', unit: 'days', value: 10, ...orders },
  { key: 'guarantee', unit: 'yes/no', value: true, ...promise },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '0 %', ...proposal },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'FA-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'NC-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Rue de l’Exemple 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '1060', ...example },
  { key: 'entity.city', unit: 'text', value: 'Bruxelles', ...example },
  { key: 'entity.country', unit: 'text', value: 'BE', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'BE0123456749', ...example },
  { key: 'entity.register', unit: 'text', value: 'RPM 0123.456.749', ...example },
  { key: 'entity.email', unit: 'text', value: 'office@smart-be.example', ...example },
];
