/** Tax-free travel costs and VAT rates: carried for expenses and invoices, no payslip rule. */
import { defineParameter } from '@smart/law';
import { SINCE_2025 } from './sources.ts';

const STEUERPRESSE = 'steuerpresse.at/reisekosten; wko.at KV Information & Consulting 2026';

const travel = (key: string, unit: string, value: string) =>
  defineParameter({
    key,
    unit,
    article: '§ 26 Z 4 EStG',
    values: [{ value, ...SINCE_2025, source: STEUERPRESSE, confidence: 'B' as const }],
  });

export const travelDay = travel('travel.day', 'EUR/24 h', '30.00');
export const travelNight = travel('travel.night', 'EUR/night', '17.00');
export const travelCar = travel('travel.km.car', 'EUR/km', '0.50');
export const travelPassenger = travel('travel.km.passenger', 'EUR/km', '0.15');

export const travelBike = defineParameter({
  key: 'travel.km.bike_motorcycle',
  unit: 'EUR/km',
  article: '§ 26 Z 4 EStG',
  values: [
    {
      value: '0.25',
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-01',
      source: 'general knowledge, not read',
      confidence: 'C',
    },
    {
      value: '0.50',
      from: '2025-01-01',
      to: '2025-06-30',
      knownFrom: '2025-01-01',
      source: STEUERPRESSE,
      confidence: 'B',
    },
  ],
});

export const travelCarYear = defineParameter({
  key: 'travel.km.car.max',
  unit: 'km/year',
  article: '§ 26 Z 4 EStG',
  values: [{ value: 30_000, ...SINCE_2025, source: STEUERPRESSE, confidence: 'B' }],
});

export const vatRates = defineParameter({
  key: 'vat',
  unit: '%',
  article: '§ 10 UStG',
  values: [
    {
      value: { standard: '20 %', reduced: '10 %', arts: '13 %' },
      from: '2016-01-01',
      to: null,
      knownFrom: '2016-01-01',
      source: '§ 10 UStG; UStR Rz 1398 ff',
      confidence: 'A',
    },
  ],
});
