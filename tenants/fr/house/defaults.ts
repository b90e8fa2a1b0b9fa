import type { HouseValueDefinition } from '@smart/law';

const smart = { from: '2025-01-01', source: 'jeunediplome.net (2022), until the end of 2024' };
const shares = { from: '2025-01-01', source: 'smartfr.fr/etre-societaire' } as const;
const proposal = {
  from: '2025-01-01',
  source: 'proposal of the platform, for the assembly',
} as const;
const example = {
  ...{ from: '2025-01-01', source: 'example until the office enters its own' },
  confidence: 'C',
} as const;

/** What the cooperative decides itself. An office changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  { key: 'fee-rate', unit: '%', value: '8.5 %', ...smart, confidence: 'B' },
  { key: 'share', unit: 'EUR', value: '30.00', ...shares, confidence: 'B' },
  { key: 'share-required', unit: 'yes/no', value: true, ...proposal, confidence: 'C' },
  { key: 'pay-days', unit: 'days', value: 15, ...proposal, confidence: 'C' },
  { key: 'client-payment-days', unit: 'days', value: 30, ...proposal, confidence: 'C' },
  { key: 'guarantee', unit: 'yes/no', value: true, ...proposal, confidence: 'C' },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal, confidence: 'C' },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal, confidence: 'C' },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal, confidence: 'C' },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal, confidence: 'C' },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal, confidence: 'C' },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal, confidence: 'C' },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal, confidence: 'C' },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal, confidence: 'C' },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'FA-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'AV-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: '1 rue de l’Exemple', ...example },
  { key: 'entity.post-code', unit: 'text', value: '59000', ...example },
  { key: 'entity.city', unit: 'text', value: 'Lille', ...example },
  { key: 'entity.country', unit: 'text', value: 'FR', ...example },
  { key: 'entity.january', unit: 'text', value: 'janvier', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'FR44732829320', ...example },
  { key: 'entity.register', unit: 'text', value: 'RCS Lille 732 829 320', ...example },
  { key: 'entity.email', unit: 'text', value: 'bureau@smart-fr.example', ...example },
];
