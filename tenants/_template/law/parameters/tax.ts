import { type BracketRow, defineParameter } from '@smart/law';

/** Yearly income tax: the rate on what lies above each limit. */
export const taxScale = defineParameter<readonly BracketRow[]>({
  key: 'tax.scale',
  unit: 'EUR/year, %',
  article: 'Income Tax Act § 10',
  values: [
    {
      value: [
        { above: '0', rate: '0 %' },
        { above: '12000', rate: '20 %' },
        { above: '30000', rate: '35 %' },
      ],
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2025-12-01',
      source: 'Examplia Gazette 2025/151',
      confidence: 'A',
    },
    {
      value: [
        { above: '0', rate: '0 %' },
        { above: '11000', rate: '20 %' },
        { above: '30000', rate: '35 %' },
      ],
      from: '2025-01-01',
      to: '2025-12-31',
      knownFrom: '2024-12-01',
      source: 'Examplia Gazette 2024/120',
      confidence: 'A',
    },
  ],
});

/** Deducted from the yearly tax for each child. */
export const childCredit = defineParameter<string>({
  key: 'tax.child-credit',
  unit: 'EUR/year',
  article: 'Income Tax Act § 14',
  values: [
    {
      value: '600.00',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-12-01',
      source: 'Examplia Gazette 2024/120',
      confidence: 'A',
    },
  ],
});

/** Special pay (13th salary) up to this amount a year is free of tax. */
export const specialFree = defineParameter<string>({
  key: 'tax.special-free',
  unit: 'EUR/year',
  article: 'Income Tax Act § 12 (1)',
  values: [
    {
      value: '1000.00',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-12-01',
      source: 'Examplia Gazette 2024/120',
      confidence: 'A',
    },
  ],
});

export const specialRate = defineParameter<string>({
  key: 'tax.special-rate',
  unit: '%',
  article: 'Income Tax Act § 12 (2)',
  values: [
    {
      value: '10 %',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-12-01',
      source: 'Examplia Gazette 2024/120',
      confidence: 'A',
    },
  ],
});
