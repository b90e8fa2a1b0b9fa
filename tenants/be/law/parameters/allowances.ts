/** Tax-free reimbursements and VAT rates: known to the office, no line of a payslip. */
import { type DatedValue, defineParameter } from '@smart/law';
import { KNOWLEDGE, v } from './sources.ts';

const KM = 'paycover.be; salarysolution.be; propay.be';
const km: DatedValue<string>[] = [
  v('0.4326', '2026-01-01', '2026-03-31', KM, 'B'),
  v('0.4312', '2025-10-01', '2025-12-31', KM, 'B'),
  v('0.4309', '2025-07-01', '2025-09-30', 'sst.secretariatsocial.eu', 'B'),
  v('0.4320', '2025-04-01', '2025-06-30', 'circular 2025/C/18', 'A'),
  v('0.4290', '2025-01-01', '2025-03-31', KM, 'B'),
];
export const kmCar = defineParameter<string>({
  key: 'travel.kilometre.quarter',
  unit: 'EUR/km',
  article: 'RD 13/07/2017 art. 74',
  whenMissing: 'ask',
  values: km,
});
export const kmYear = defineParameter<string>({
  key: 'travel.kilometre.year',
  unit: 'EUR/km',
  article: 'RD 13/07/2017 art. 74',
  whenMissing: 'ask',
  values: [
    v('0.4449', '2025-07-01', '2026-06-30', KM, 'B'),
    v('0.4415', '2024-07-01', '2025-06-30', 'circular 2025/C/18', 'A'),
  ],
});
const daily = (key: string) =>
  defineParameter<string>({
    key,
    unit: 'EUR',
    article: 'RD 13/07/2017 art. 83 ff.',
    whenMissing: 'ask',
    example: '20.00',
    values: [],
  });
/** Lump sums for travel were not found: the office enters its own. */
export const travelDay = daily('travel.day');
export const travelNight = daily('travel.night');
export const mealVoucher = defineParameter({
  key: 'meal-voucher',
  unit: 'EUR/day',
  article: 'RD 28/11/1969 art. 19bis',
  values: [
    v(
      { face: '10.00', employer: '8.91', employee: '1.09' },
      '2026-01-01',
      null,
      'through third parties',
      'B',
    ),
    v(
      { face: '8.00', employer: '6.91', employee: '1.09' },
      '2015-01-01',
      '2025-12-31',
      KNOWLEDGE,
      'C',
    ),
  ],
});
export const vat = defineParameter({
  key: 'vat',
  unit: '%',
  article: 'RD 20 of 20/07/1970, table A XXIX; VAT code art. 44 § 2, 8°',
  values: [
    v(
      { standard: '21 %', reduced: '12 %', low: '6 %' },
      '2000-01-01',
      null,
      'boekhouder.be; kronik.smart.coop',
      'B',
    ),
  ],
});
