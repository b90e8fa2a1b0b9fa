import type { HouseValueDefinition } from '@smart/law';

const smart = {
  from: '2025-01-01',
  source: 'eldiario.es, La cooperativa de la cultura (Smart Ibérica)',
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
  // 7.5 % together with the 2 % of the guarantee fund.
  { key: 'fee-rate', unit: '%', value: '5.5 %', ...smart },
  { key: 'share', unit: 'EUR', value: '150.00', ...smart },
  { key: 'share-years', unit: 'years', value: 3, ...smart },
  { key: 'share-required', unit: 'yes/no', value: true, ...proposal },
  { key: 'pay-days', unit: 'days', value: 30, ...smart },
  { key: 'client-payment-days', unit: 'days', value: 30, ...proposal },
  { key: 'guarantee', unit: 'yes/no', value: true, ...smart },
  { key: 'guarantee-cap', unit: 'EUR/order', value: '3000.00', ...proposal },
  { key: 'guarantee-fund-rate', unit: '%', value: '2 %', ...smart },
  { key: 'special-pay-granted', unit: 'yes/no', value: true, ...proposal },
  { key: 'iban-change-delay', unit: 'days', value: 3, ...proposal },
  { key: 'reminder.level-1-days', unit: 'days', value: 7, ...proposal },
  { key: 'reminder.level-2-days', unit: 'days', value: 21, ...proposal },
  { key: 'reminder.level-3-days', unit: 'days', value: 35, ...proposal },
  { key: 'reminder.automatic-level', unit: 'level', value: 1, ...proposal },
  { key: 'entity.invoice-number', unit: 'pattern', value: 'F-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.credit-note-number', unit: 'pattern', value: 'R-{yyyy}-{nnnnn}', ...example },
  { key: 'entity.street', unit: 'text', value: 'Calle del Ejemplo 1', ...example },
  { key: 'entity.post-code', unit: 'text', value: '41001', ...example },
  { key: 'entity.city', unit: 'text', value: 'Sevilla', ...example },
  { key: 'entity.country', unit: 'text', value: 'ES', ...example },
  { key: 'entity.vat-number', unit: 'text', value: 'ESF00000000', ...example },
  { key: 'entity.register', unit: 'text', value: 'SERCA00000', ...example },
  { key: 'entity.email', unit: 'text', value: 'oficina@smart-ib.example', ...example },
];
