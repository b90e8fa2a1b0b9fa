/** Tax-free travel costs and VAT rates: carried for expenses and invoices, no payslip rule. */
import { defineParameter } from '@smart/law';
import { SINCE_2025, STATUTE } from './sources.ts';

const travel = (key: string, unit: string, article: string, value: string, source: string | null) =>
  defineParameter<string>({
    key,
    unit,
    article,
    values: [
      {
        value,
        ...SINCE_2025,
        source: source ?? 'general knowledge',
        confidence: source === null ? 'C' : 'B',
      },
    ],
  });

const KELBEL = 'steuerkanzlei-kelbel.de; 2025, 2026 unchanged';

export const travelDay = travel('travel.day', 'EUR/24 h', '§ 9 Abs 4a EStG', '28.00', KELBEL);
export const travelPart = travel('travel.day.part', 'EUR', '§ 9 Abs 4a EStG', '14.00', KELBEL);
export const travelNight = travel('travel.night', 'EUR/night', 'R 9.7 LStR', '20.00', null);
export const travelCar = travel('travel.km.car', 'EUR/km', '§ 9 Abs 1 Nr 4a EStG', '0.30', null);
export const travelMotor = travel('travel.km.motorcycle', 'EUR/km', '§ 5 BRKG', '0.20', null);

/** Performing artists and copyrights 7 % (§ 12 Abs 2 Nr 7 UStG); § 4 Nr 20 needs a certificate. */
export const vatRates = defineParameter({
  key: 'vat',
  unit: '%',
  article: '§ 12 UStG',
  values: [
    {
      value: { standard: '19 %', reduced: '7 %' },
      ...SINCE_2025,
      source: STATUTE,
      confidence: 'A',
    },
  ],
});
