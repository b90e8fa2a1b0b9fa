/** When declarations and payments are due; VAT for invoices. */
import { defineParameter } from '@smart/law';
import { dated, GENERAL, since2025 } from './sources.ts';

export const endDays = defineParameter<number>({
  key: 't1041.deadline',
  unit: 'days after an end or change; starts: before the first hour',
  article: 'Art. 1. melléklet 3.',
  values: [since2025(8, 'Art. 1. melléklet; nav.gov.hu', 'B')],
});

export const returnDay = defineParameter<number>({
  key: '08.deadline',
  unit: 'day of the following month, also for payment',
  article: 'Art. 50. §, 2–3. melléklet',
  values: [since2025(12, 'Art.; professional press', 'B')],
});

export const certificate = defineParameter<{ readonly month: number; readonly day: number }>({
  key: 'm30.deadline',
  unit: 'month and day of the next year',
  article: 'Szja tv.; Art.',
  values: [since2025({ month: 1, day: 31 }, GENERAL, 'C')],
});

export const vatRates = defineParameter<Readonly<Record<string, string>>>({
  key: 'vat',
  unit: '%',
  article: 'Áfa tv. 82. §, 3., 3/A. melléklet',
  values: [
    dated(
      '2012-01-01',
      null,
      { standard: '27 %', events: '18 %', reduced: '5 %' },
      'Áfa tv.',
      'B',
      { note: 'which theatre tickets bear 18 % is not clear' },
    ),
  ],
});
