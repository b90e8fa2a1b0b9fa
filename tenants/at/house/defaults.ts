import type { HouseValueDefinition } from '@smart/law';

const smart = { from: '2025-01-01', source: 'smart-at.org; guide.smartat.coop' } as const;
const proposal = {
  from: '2025-01-01',
  source: 'proposal of the platform, for the assembly',
} as const;

const example = {
  from: '2025-01-01',
  source: 'example until the office enters its own',
  confidence: 'C',
} as const;

/** What the cooperative decides itself. An office changes these as dated rows. */
export const house: readonly HouseValueDefinition[] = [
  { key: 'fee-rate', unit: '%', value: '10 %', ...smart, confidence: 'B' },
  { key: 'share', unit: 'EUR', value: '50.00', ...smart, confidence: 'B' },
  { key: 'share-required', unit: 'yes/no', value: false, ...smart, confidence: 'B' },
  { key: 'pay-days', unit: 'days', value: 14, ...proposal, confidence: 'C' },
  { key: 'client-payment-days', unit: 'days', value: 14, ...proposal, confidence: 'C' },
  { key: 'guarantee', unit: 'yes/no', value: true, ...smart, confidence: 'B' },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '5000.00', ...proposal, confidence: 'C' },
  { key: 'guarantee-fund-rate', unit: '%', value: '1 %', ...proposal, confidence: 'C' },
  { key: 'special-pay-granted', unit: 'yes/no', value: false, ...proposal, confidence: 'C' },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal, confidence: 'C' },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal, confidence: 'C' },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal, confidence: 'C' },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal, confidence: 'C' },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal, confidence: 'C' },
  // Above the limit of § 1 DAG: the levy is reckoned with until the office enters its own sum.
  { key: 'marginal-pay-sum', unit: 'cents/month', value: 200_000, ...example },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'AR-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'GS-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Beispielgasse 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '1010', ...example },
  { key: 'entity.city', unit: 'text', value: 'Wien', ...example },
  { key: 'entity.country', unit: 'text', value: 'AT', ...example },
  { key: 'entity.january', unit: 'text', value: 'Jänner', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'ATU12345675', ...example },
  { key: 'entity.register', unit: 'text', value: 'FN 123456a', ...example },
  { key: 'entity.email', unit: 'text', value: 'office@smart-at.example', ...example },
];
